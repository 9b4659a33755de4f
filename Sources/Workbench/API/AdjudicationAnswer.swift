import DebriefCore
import Review
import Store

/// What a script is told of one adjudication: what differs, coder by letter, and what is decided.
///
/// It is made of an ``Review/AdjudicationSheet``, which has no place for a coder's name, and holds back in a meeting
/// what the page holds back.
struct AdjudicationAnswer: Encodable, Sendable {
  let id: Int64
  let title: String
  let scheme: String
  let mode: String
  let deciding: Bool
  let closed: Bool
  let letters: [String]
  let turns: [Turn]
  let items: [Item]
  /// What whoever leads a meeting has on the screen.
  let shown: AgendaPlace?

  /// A unit and code on which something is to be said.
  struct Item: Encodable, Sendable {
    let unit: String
    let code: String
    /// Whether coders have different values; else it is to be discussed.
    let differs: Bool
    /// Missing in a meeting while the votes are closed.
    let sides: [Side]?
    let ruling: Decided?
    /// Missing outside a meeting.
    let votes: Votes?
  }

  /// The votes of a meeting on one thing, as each who sits in it may see them.
  struct Votes: Encodable, Sendable {
    let voters: [String]
    let voted: [String]
    /// The reader's own last vote.
    let own: KeptCoding?
    /// First to last; missing until they are opened.
    let cast: [Vote]?
  }

  /// A vote.
  struct Vote: Encodable, Sendable {
    let voter: String
    let said: KeptCoding
    let blind: Bool
  }

  /// What one coder said.
  struct Side: Encodable, Sendable {
    let letter: String
    /// Missing where the coder has no value.
    let said: KeptCoding?
    /// Whether the coder is unsure and wants to discuss it.
    let flag: Bool
  }

  /// What was decided.
  struct Decided: Encodable, Sendable {
    /// The coder whose side was taken as it is.
    let side: String?
    /// Missing where it is left unresolved.
    let said: KeptCoding?
    let reason: String
    let words: String?
  }

  /// Reads what somebody may see of it.
  ///
  /// - Throws: ``Review/ReviewError/notAllowed(_:)`` for somebody who neither decides nor sits in it and is no lead.
  init(of id: Int64, at desk: Desk, in meetings: Meetings, for person: Person) async throws {
    let sheet = try desk.adjudicationSheet(id, for: person)
    self.id = id
    title = sheet.title
    scheme = sheet.schemeTitle
    mode = sheet.mode.rawValue
    deciding = try desk.study.adjudication(id).adjudicator == person.name
    closed = sheet.isClosed
    letters = sheet.letters
    turns = sheet.turns
    items = try sheet.agenda.map { entry in
      guard sheet.mode == .meeting else { return Item(entry, ballot: nil, showsSides: true) }
      let ballot = try desk.ballot(on: entry.place.unit, code: entry.place.code, in: id, for: person)
      return Item(
        entry, ballot: ballot, showsSides: sheet.isClosed || entry.showsSides(after: ballot))
    }
    shown = await meetings.place(of: id)
  }
}

extension AdjudicationAnswer.Item {
  init(_ entry: AgendaEntry, ballot: Ballot?, showsSides: Bool) {
    unit = entry.place.unit.text
    code = entry.place.code
    differs = entry.differs
    sides =
      showsSides
      ? entry.difference.sides.map {
        AdjudicationAnswer.Side(
          letter: $0.letter, said: KeptCoding($0.value, $0.coding), flag: $0.isFlagged)
      } : nil
    ruling = entry.ruling.map {
      AdjudicationAnswer.Decided(
        side: $0.side, said: $0.ruling.coding.map(KeptCoding.init), reason: $0.ruling.reason.rawValue,
        words: $0.ruling.words)
    }
    votes = ballot.map {
      AdjudicationAnswer.Votes(
        voters: $0.voters, voted: $0.voted, own: $0.own.map(KeptCoding.init),
        cast: $0.votes?.map {
          AdjudicationAnswer.Vote(voter: $0.voter, said: KeptCoding($0.coding), blind: $0.isBlind)
        })
    }
  }
}

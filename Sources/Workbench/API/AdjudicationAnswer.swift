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

  /// A unit and code on which something is to be said.
  struct Item: Encodable, Sendable {
    let unit: String
    let code: String
    /// Whether coders have different values; else it is to be discussed.
    let differs: Bool
    /// Missing in a meeting while the votes are closed.
    let sides: [Side]?
    let ruling: Decided?
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
  init(of id: Int64, at desk: Desk, for person: Person) throws {
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
      guard sheet.mode == .meeting, !sheet.isClosed else { return Item(entry, showsSides: true) }
      let ballot = try desk.ballot(on: entry.place.unit, code: entry.place.code, in: id, for: person)
      return Item(entry, showsSides: entry.showsSides(after: ballot))
    }
  }
}

extension AdjudicationAnswer.Item {
  init(_ entry: AgendaEntry, showsSides: Bool) {
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
  }
}

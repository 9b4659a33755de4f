public import DebriefCore
import Store

/// The votes of a meeting on one unit and code, as everybody on the shared screen may see them.
public struct Ballot: Sendable, Equatable {
  /// The unit.
  public let unit: CodingUnit
  /// The code's id.
  public let code: String
  /// Who may vote, under the names that the screen shows: a coder's letter, or a person's name who did not code.
  public let voters: [String]
  /// Who has voted.
  public let voted: [String]
  /// The votes, first to last; `nil` until they are opened. A changed vote stands beside the blind one.
  public let votes: [Cast]?
  /// The last vote of whoever looks: for their own screen.
  public let own: Coding?

  /// One vote.
  public struct Cast: Sendable, Equatable {
    /// Who voted, as the screen shows it.
    public let voter: String
    /// For what.
    public let coding: Coding
    /// Whether it was cast before the votes were opened.
    public let isBlind: Bool
  }

  /// What stands in the end: each voter's last vote.
  public var standing: [Cast] {
    (votes ?? []).reduce(into: [String: Cast]()) { $0[$1.voter] = $1 }.values.sorted { $0.voter < $1.voter }
  }

  /// Who changed their vote after seeing the others'.
  public var changed: [String] {
    guard let votes else { return [] }
    let blind = Dictionary(
      votes.filter(\.isBlind).map { ($0.voter, $0.coding.value) }, uniquingKeysWith: { first, _ in first })
    return standing.filter { cast in blind[cast.voter].map { $0 != cast.coding.value } ?? false }.map(\.voter)
  }
}

extension Desk {
  /// Votes in a meeting. The first vote of each is blind: nobody sees any before they are opened.
  ///
  /// - Returns: whether the vote was blind.
  /// - Throws: ``ReviewError/notAllowed(_:)`` for somebody who does not sit in the meeting; ``ReviewError/noMeeting``;
  ///   ``ReviewError/nothingDiffers(_:code:)`` for a unit that is neither in dispute nor flagged.
  public func vote(
    _ coding: Coding, on unit: CodingUnit, code: String, in id: Int64, by person: Person, at moment: Timestamp
  ) throws -> Bool {
    let adjudication = try study.adjudication(id)
    guard adjudication.mode == .meeting else { throw ReviewError.noMeeting }
    guard adjudication.adjudicator == person.name || adjudication.attending.contains(person.name) else {
      throw ReviewError.notAllowed("vote in this meeting")
    }
    let sheet = try adjudicationSheet(id, for: person)
    let isUp =
      sheet.items.contains { $0.difference.unit == unit && $0.difference.code.id == code }
      || sheet.flagged.contains { $0.unit == unit }
    guard isUp else { throw ReviewError.nothingDiffers(unit, code: code) }
    let rules = SheetRules(
      scheme: try study.scheme(sha256: adjudication.scheme),
      transcript: try study.transcript(of: adjudication.session), kind: .expert)
    let change = try rules.check(CodingChange(id: "", unit: unit, act: .set(code: code, coding))).change
    guard case .set(_, let safe) = change.act else { return false }
    return try study.vote(safe, on: unit, code: code, in: id, by: person.name, at: moment)
  }

  /// Opens the votes on a unit and code, for everybody in the meeting. Only who leads it can.
  public func openVotes(
    on unit: CodingUnit, code: String, in id: Int64, by person: Person, at moment: Timestamp
  ) throws {
    guard try study.adjudication(id).adjudicator == person.name else {
      throw ReviewError.notAllowed("open the votes")
    }
    try study.openVotes(on: unit, code: code, in: id, at: moment)
  }

  /// The votes on a unit and code as the shared screen may show them.
  public func ballot(
    on unit: CodingUnit, code: String, in id: Int64, for person: Person
  ) throws -> Ballot {
    let adjudication = try adjudication(id, for: person)
    var names: [String: String] = [:]
    for side in adjudication.sides { names[try study.assignment(side.assignment).coder] = side.letter }
    func shown(_ voter: String) -> String { names[voter] ?? voter }
    let cast = try study.votes(in: id).filter { $0.unit == unit && $0.code == code }
    let isOpen = try study.areVotesOpen(on: unit, code: code, in: id)
    return Ballot(
      unit: unit, code: code,
      voters: (adjudication.attending + [adjudication.adjudicator]).map(shown).sorted(),
      voted: Set(cast.map { shown($0.voter) }).sorted(),
      votes: isOpen
        ? cast.map { Ballot.Cast(voter: shown($0.voter), coding: $0.coding, isBlind: $0.isBlind) } : nil,
      own: cast.last { $0.voter == person.name }?.coding)
  }
}

import DebriefCore

/// A session as the rows of a file of codings refer to it.
struct CodedSession {
  let name: String
  let trainee: String?
  private let turns: [Turn]
  /// Turn numbers by what the imported transcript calls them; empty for a recorded session.
  private let numbers: [String: Int]

  init(_ record: SessionRecord) {
    name = record.header.name
    trainee = record.header.trainee
    turns = record.turns.map(\.turn)
    let named = record.turns.flatMap { turn in turn.sourceNames.map { ($0, turn.turn.number) } }
    numbers = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// The unit of that name: an utterance of the imported transcript or, in a session that was not imported, the
  /// number of a turn; `session` is the session itself. `nil` when there is none.
  func unit(_ word: String) -> CodingUnit? {
    if let number = numbers[word] { return .turn(number) }
    if word == CodingUnit.session.text { return .session }
    guard numbers.isEmpty, let number = Int(word), turn(number) != nil else { return nil }
    return .turn(number)
  }

  /// The names that ``unit(_:)`` knows, in order.
  var unitNames: [String] {
    if numbers.isEmpty { return turns.map { String($0.number) } }
    return numbers.sorted { ($0.value, Int($0.key) ?? 0, $0.key) < ($1.value, Int($1.key) ?? 0, $1.key) }.map(
      \.key)
  }

  /// What kind of unit this is.
  func kind(of unit: CodingUnit) -> UnitKind {
    guard case .turn(let number) = unit else { return .session }
    return turn(number)?.speaker == .client ? .clientTurn : .peerTurn
  }

  /// The turn of that number.
  func turn(_ number: Int) -> Turn? {
    turns.indices.contains(number - 1) ? turns[number - 1] : nil
  }

  /// Where the words that show a unit's coding are looked for, nearest first: the turn, then what the client said
  /// before it; for a session every turn.
  func evidenceTurns(of unit: CodingUnit) -> [Turn] {
    guard case .turn(let number) = unit, let turn = turn(number) else { return turns }
    guard turn.speaker == .peer else { return [turn] }
    let before = turns.prefix(number - 1).reversed().drop { $0.speaker == .peer }
    return [turn] + before.prefix { $0.speaker == .client }
  }
}

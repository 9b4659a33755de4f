public import DebriefCore

/// What a file of codings holds.
public struct ImportedCodings: Sendable, Equatable {
  /// The codings, one for each coder and session, in the order in which the file first names them.
  public var codings: [SessionCoding]
  /// How many rows the file has.
  public var rows: Int
  /// How many statements only repeat an earlier one.
  public var repeats: Int
  /// How many units were given more than one value by a coder, as when several utterances make one turn.
  public var merged: Int
  /// The rows with characters that cannot be kept.
  public var replaced: [ReplacedCharacters]

  /// How many values there are.
  public var values: Int {
    codings.reduce(0) { sum, coding in sum + coding.units.values.reduce(0) { $0 + $1.codings.count } }
  }

  /// The yes-or-no codes of a scheme of which every value is yes although some answered unit has none: a file that
  /// lists only what was seen, which no agreement can be computed from.
  public func codesOnlySeen(in scheme: Scheme) -> [Code] {
    scheme.codes.filter { code in
      guard case .binary = code.scale else { return false }
      let answers = codings.flatMap(\.units.values).filter { !$0.nothing }
      let values = answers.compactMap { $0.codings[code.id]?.value }
      return !values.isEmpty && values.count < answers.count && values.allSatisfy { $0 == .binary(true) }
    }
  }

  /// How many units were answered, each counted once for each coder.
  public var units: Int { codings.reduce(0) { $0 + $1.units.count } }
}

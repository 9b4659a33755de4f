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

  /// How many units were answered, each counted once for each coder.
  public var units: Int { codings.reduce(0) { $0 + $1.units.count } }
}

public import DebriefCore

/// What a transcript file holds.
public struct ImportedSessions: Sendable, Equatable {
  /// The sessions, in the order in which the file first names them.
  public var sessions: [SessionRecord]
  /// How many rows the file has.
  public var rows: Int
  /// How many of them only repeat an utterance, as files with a row per annotator do.
  public var repeats: Int
  /// The rows with characters that cannot be kept.
  public var replaced: [ReplacedCharacters]

  /// How many turns the sessions have together.
  public var turns: Int { sessions.reduce(0) { $0 + $1.turns.count } }
}

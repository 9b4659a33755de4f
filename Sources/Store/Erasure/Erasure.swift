public import DebriefCore

/// What is left of somebody who was erased: a name that stands in, and how much there was.
public struct Erasure: Sendable, Equatable {
  /// The name that stands in for theirs, such as `erased-1`.
  public var standIn: String
  /// When they were erased.
  public var at: Timestamp
  /// How many sessions they practised in.
  public var sessions: Int
  /// How many turns those sessions have, of which the words are gone.
  public var turns: Int
  /// How many judgements lost their marked words, comment or alternative.
  public var codings: Int

  /// Makes a tombstone.
  public init(standIn: String, at: Timestamp, sessions: Int, turns: Int, codings: Int) {
    self.standIn = standIn
    self.at = at
    self.sessions = sessions
    self.turns = turns
    self.codings = codings
  }
}

/// A copy of a study that was made with ``Study/backUp(to:at:)``.
public struct Backup: Sendable, Equatable {
  /// Where it was written to.
  public var path: String
  /// When.
  public var at: Timestamp

  /// Makes a record.
  public init(path: String, at: Timestamp) {
    self.path = path
    self.at = at
  }
}

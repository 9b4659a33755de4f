public import DebriefCore

/// A session as a list shows it.
public struct SessionSummary: Sendable, Equatable {
  /// What was known before the first turn.
  public var header: SessionHeader
  /// How many turns it has.
  public var turnCount: Int
  /// When it ended; `nil` when it was broken off or an import does not say.
  public var endedAt: Timestamp?

  /// Makes a summary.
  public init(header: SessionHeader, turnCount: Int, endedAt: Timestamp?) {
    self.header = header
    self.turnCount = turnCount
    self.endedAt = endedAt
  }
}

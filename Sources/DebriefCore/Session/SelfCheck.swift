/// What a trainee says of a session right after it, in their own words.
public struct SelfCheck: Codable, Sendable, Equatable {
  /// What they noticed.
  public var noticed: String
  /// What was hard.
  public var hard: String
  /// When they said so.
  public var at: Timestamp

  /// Makes a self-check.
  public init(noticed: String, hard: String, at: Timestamp) {
    self.noticed = noticed
    self.hard = hard
    self.at = at
  }

  /// Whether nothing was said.
  public var isEmpty: Bool {
    noticed.allSatisfy(\.isWhitespace) && hard.allSatisfy(\.isWhitespace)
  }
}

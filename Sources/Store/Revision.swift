public import DebriefCore

/// One revision of a coding: the first, or a correction.
public struct Revision: Sendable, Equatable {
  /// Its number, from 1.
  public var number: Int
  /// Whether it was made before its coder could see anybody else's codes of the session.
  public var isBlind: Bool
  /// When it was submitted; `nil` while it is open.
  public var submittedAt: Timestamp?
  /// Why there is a correction; `nil` for the first revision.
  public var correction: Correction?

  /// Why a submitted coding was taken up again.
  public struct Correction: Sendable, Equatable {
    /// The reason in words.
    public var reason: String
    /// Who took it up or sent it back.
    public var who: String
    /// When.
    public var at: Timestamp

    /// Makes a correction.
    public init(reason: String, who: String, at: Timestamp) {
      self.reason = reason
      self.who = who
      self.at = at
    }
  }

  /// Makes a revision.
  public init(
    number: Int, isBlind: Bool, submittedAt: Timestamp? = nil, correction: Correction? = nil
  ) {
    self.number = number
    self.isBlind = isBlind
    self.submittedAt = submittedAt
    self.correction = correction
  }
}

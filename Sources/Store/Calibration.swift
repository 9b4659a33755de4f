public import DebriefCore

/// A coder's try on gold codings.
public struct Calibration: Sendable, Equatable, Identifiable {
  /// A session of the try.
  public struct Part: Sendable, Equatable {
    /// The gold coding's number.
    public var gold: Int64
    /// The coder's assignment.
    public var assignment: Int64

    /// Makes a part.
    public init(gold: Int64, assignment: Int64) {
      self.gold = gold
      self.assignment = assignment
    }
  }

  /// What came of it.
  public enum Result: String, Sendable, CaseIterable {
    case passed
    case failed
    /// There was too little to say.
    case none = "no verdict"
  }

  /// The try's number in its study.
  public var id: Int64
  /// The coder's name.
  public var coder: String
  /// The scheme's SHA-256.
  public var scheme: String
  /// The mark as it stood when the try began.
  public var mark: PassMark
  /// Which try this is of the coder with the scheme, from 1.
  public var number: Int
  /// The sessions.
  public var parts: [Part]
  /// When it began.
  public var startedAt: Timestamp
  /// When it was judged; `nil` while the coder is at work.
  public var judgedAt: Timestamp?
  /// What came of it; `nil` while the coder is at work.
  public var result: Result?
}

/// That a coder has passed with one version of a scheme. It has an end.
public struct Certificate: Sendable, Equatable, Identifiable {
  /// The certificate's number in its study.
  public var id: Int64
  /// The coder's name.
  public var coder: String
  /// The SHA-256 of the scheme; another version needs another certificate.
  public var scheme: String
  /// The try that it was given for.
  public var calibration: Int64
  /// When it was given.
  public var givenAt: Timestamp
  /// Until when it holds.
  public var endsAt: Timestamp
  /// When it was taken away; `nil` when it was not.
  public var revokedAt: Timestamp?

  /// Whether it holds at a moment.
  public func holds(at moment: Timestamp) -> Bool {
    givenAt <= moment && moment < endsAt && (revokedAt.map { moment < $0 } ?? true)
  }
}

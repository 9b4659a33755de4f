public import DebriefCore

/// What a lead wants to give out.
public struct AssigningWish: Sendable, Equatable {
  /// The names of sessions; empty for all. A trainee gets only their own among them.
  public var sessions: [String]
  /// The names of experts and trainees.
  public var coders: [String]
  /// How many experts code each session; `nil` is ``Overlap/standard(for:sessions:)``.
  public var overlap: Overlap?
  /// Which time the coders code the sessions, from 1.
  public var pass: Int
  /// Whether experts also get sessions of which they have seen what others said. Such a coding is not blind, and
  /// counts in the reference and in feedback alone.
  public var includesSeen: Bool
  /// When the work should be submitted; `nil` leaves it open.
  public var due: Timestamp?
  /// What the lots depend on.
  public var seed: UInt64

  /// Makes a wish.
  public init(
    sessions: [String] = [], coders: [String], overlap: Overlap? = nil, pass: Int = 1,
    includesSeen: Bool = false, due: Timestamp? = nil, seed: UInt64 = 1
  ) {
    self.sessions = sessions
    self.coders = coders
    self.overlap = overlap
    self.pass = pass
    self.includesSeen = includesSeen
    self.due = due
    self.seed = seed
  }
}

/// What giving out would do. Nothing is written before ``Desk/carryOut(_:at:)``.
public struct AssigningPlan: Sendable, Equatable {
  /// The SHA-256 of the scheme.
  public let scheme: String
  /// Which time the coders code the sessions.
  public let pass: Int
  /// When the work should be submitted.
  public let due: Timestamp?
  /// How many experts each session gets; `nil` where no expert is named or the plan is a second look.
  public let overlap: Overlap?
  /// What the lots depended on.
  public let seed: UInt64
  /// What is given, by coder and session.
  public let gifts: [Gift]
  /// What of it the coders had already.
  public let held: [Gift]
  /// What is not given, since the coder has seen what others said of the session.
  public let seen: [Gift]
  /// The sessions that are left out, since their trainees do not allow that they are coded.
  public let closed: [String]
  /// What each coder named carries after it.
  public let burdens: [Burden]
  /// The experts without a certificate that holds, where the scheme has a mark to reach.
  public let uncertified: [String]
  /// Which sessions will enter the excess misalignment.
  public let forecast: ExcessForecast

  /// What one coder has to do.
  public struct Burden: Sendable, Equatable {
    /// The coder's name.
    public var coder: String
    /// How many sessions are new.
    public var newSessions: Int
    /// How many units the new sessions have.
    public var newUnits: Int
    /// How many sessions the coder has open, the new ones among them.
    public var openSessions: Int
    /// How many units these have that are not answered.
    public var openUnits: Int
    /// How many of the open sessions are distressing.
    public var distressing: Int
    /// How many days all that is open takes at the coder's daily limit; `nil` without one.
    public var daysAtLimit: Int?
    /// What the coder's daily limit says to it; empty when it is kept or there is none.
    public var warnings: [String]
  }
}

public import DebriefCore

/// How far a study's coding is, for the lead.
public struct StudyProgress: Sendable, Equatable {
  /// One row per coder, by name.
  public var coders: [CoderRow]
  /// One row per session, by name.
  public var sessions: [SessionRow]
  /// One row per scheme and code, in the scheme's order.
  public var codes: [CodeRow]

  /// How far one coder is.
  public struct CoderRow: Sendable, Equatable {
    /// The coder's name.
    public var coder: String
    /// How many sessions were given, without those that were taken back.
    public var given: Int
    /// How many of them are submitted.
    public var submitted: Int
    /// How many are open and should have been submitted.
    public var overdue: Int
    /// How many submitted ones are open again for a correction.
    public var inCorrection: Int
    /// How many units are answered, of how many.
    public var progress: Progress
    /// The coder's own pace; `nil` while there is too little to go by.
    public var pace: Pace?

    /// How many minutes the open units take at the coder's own pace.
    public var minutesLeft: Int? { pace.map { $0.minutes(for: progress.all - progress.answered) } }
  }

  /// How far one session is.
  public struct SessionRow: Sendable, Equatable {
    /// The session's name.
    public var session: String
    /// How many experts have it in a first pass.
    public var experts: Int
    /// How many of them have submitted.
    public var submitted: Int
    /// Where the trainee's own coding stands; `nil` when it was not given.
    public var own: AssignmentState?
    /// How many further passes were given.
    public var furtherPasses: Int
  }

  /// How far the experts' first passes are with one code.
  public struct CodeRow: Sendable, Equatable {
    /// The SHA-256 of the scheme.
    public var scheme: String
    /// The code.
    public var code: Code
    /// How many judgements there are to make: units × experts.
    public var wanted: Int
    /// How many of them have a value in a submitted coding.
    public var made: Int
    /// How many of them say that the code applies.
    public var set: Int
  }
}

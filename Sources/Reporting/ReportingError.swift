public import Guidance

/// What can keep a report from being made.
public enum ReportingError: GuidedError, Equatable {
  /// The trainee has no session in the study.
  case noSessions(trainee: String)
  /// A carried template or schema is missing or broken.
  case brokenAsset(String)

  /// What is wrong, in a sentence.
  public var message: String {
    switch self {
    case .noSessions(let trainee):
      "\(trainee) has no session in this study, so there is nothing to report on."
    case .brokenAsset(let name): "The carried file \(name) is missing or cannot be used."
    }
  }

  /// How to mend it.
  public var hint: String? {
    switch self {
    case .noSessions(let trainee): "Record one with `debrief record --trainee \(trainee)`, or import one."
    case .brokenAsset: "Build Debrief again from a clean checkout."
    }
  }

  /// Bad data, or a bug where the fault is the program's own.
  public var exitStatus: ExitStatus {
    switch self {
    case .noSessions: .badData
    case .brokenAsset: .bug
    }
  }
}

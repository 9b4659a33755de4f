import DebriefCore
import Review

/// What a script is told of how far a study's coding is: by coder, session and code.
struct ProgressAnswer: Encodable, Sendable {
  let coders: [CoderRow]
  let sessions: [SessionRow]
  let codes: [CodeRow]

  /// How far one coder is.
  struct CoderRow: Encodable, Sendable {
    let coder: String
    let given: Int
    let submitted: Int
    let overdue: Int
    let inCorrection: Int
    let answered: Int
    let units: Int
    let secondsPerUnit: Double?
    let minutesLeft: Int?
  }

  /// How far one session is.
  struct SessionRow: Encodable, Sendable {
    let session: String
    let experts: Int
    let submitted: Int
    let own: String?
    let furtherPasses: Int
  }

  /// How far one code is.
  struct CodeRow: Encodable, Sendable {
    let scheme: String
    let code: String
    let wanted: Int
    let made: Int
    let set: Int
  }

  init(_ progress: StudyProgress) {
    coders = progress.coders.map {
      CoderRow(
        coder: $0.coder, given: $0.given, submitted: $0.submitted, overdue: $0.overdue,
        inCorrection: $0.inCorrection, answered: $0.progress.answered, units: $0.progress.all,
        secondsPerUnit: $0.pace?.secondsPerUnit, minutesLeft: $0.minutesLeft)
    }
    sessions = progress.sessions.map {
      SessionRow(
        session: $0.session, experts: $0.experts, submitted: $0.submitted, own: $0.own?.rawValue,
        furtherPasses: $0.furtherPasses)
    }
    codes = progress.codes.map {
      CodeRow(scheme: $0.scheme, code: $0.code.id, wanted: $0.wanted, made: $0.made, set: $0.set)
    }
  }
}

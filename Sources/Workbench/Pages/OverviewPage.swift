import DebriefCore
import Review
import Store

/// How far everybody is, for the study's lead.
struct OverviewPage: Page {
  static let template = "overview"
  let frame: Frame
  let study: String
  let sessions: [SessionRow]
  let hasSessions: Bool
  let work: [WorkRow]
  let hasWork: Bool

  /// One session.
  struct SessionRow: Sendable {
    let name: String
    let trainee: String
    let turnCount: Int
    let stateWords: String
    let coderCount: Int
  }

  /// One assignment.
  struct WorkRow: Sendable {
    let session: String
    let coder: String
    let kind: String
    let pass: Int
    let progressWords: String
  }

  init(
    study: String, sessions summaries: [SessionSummary], work progress: [AssignmentProgress],
    for signIn: SignIn
  ) {
    frame = Frame(title: "Overview", for: signIn)
    self.study = study
    sessions = summaries.map { summary in
      SessionRow(
        name: summary.header.name, trainee: summary.header.trainee ?? "not known",
        turnCount: summary.turnCount,
        stateWords: summary.endedAt == nil && summary.header.voice != .imported ? "not ended" : "ended",
        coderCount: Set(
          progress.filter { $0.assignment.session == summary.header.name }.map(\.assignment.coder)
        ).count)
    }
    hasSessions = !summaries.isEmpty
    work = progress.map { line in
      WorkRow(
        session: line.assignment.session, coder: line.assignment.coder, kind: line.assignment.kind.rawValue,
        pass: line.assignment.pass,
        progressWords: line.assignment.state == .submitted
          ? "submitted" : "\(line.progress.answered) of \(line.progress.all) answered")
    }
    hasWork = !progress.isEmpty
  }
}

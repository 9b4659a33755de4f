import DebriefCore
import Review
import Store

/// How far everybody is, for the study's lead.
struct OverviewPage: Page {
  static let template = "overview"
  let frame: Frame
  let study: String
  let given: String?
  let summary: String
  let lacksHelp: Bool
  let reminders: [String]
  let hasReminders: Bool
  let coders: [CoderRow]
  let sessions: [SessionRow]
  let hasSessions: Bool
  let codes: [CodeRow]
  let hasCodes: Bool
  let work: [WorkRow]
  let hasWork: Bool

  /// How far one coder is.
  struct CoderRow: Sendable {
    let name: String
    let submitted: String
    let answered: String
    let overdue: String
    let isOverdue: Bool
    let pace: String
    let left: String
    let today: String
  }

  /// How far one session is.
  struct SessionRow: Sendable {
    let name: String
    let trainee: String
    let turnCount: Int
    let stateWords: String
    let experts: String
    let own: String
    let furtherPasses: Int
  }

  /// How far one code is.
  struct CodeRow: Sendable {
    let name: String
    let made: String
    let set: Int
  }

  /// One assignment.
  struct WorkRow: Sendable {
    let address: String
    let session: String
    let coder: String
    let kind: String
    let pass: Int
    let due: String
    let progressWords: String
  }

  /// - Parameters:
  ///   - given: what was just given to whom.
  ///   - lacksHelp: whether trainees find no help for themselves, since no text is set.
  ///   - closed: the sessions whose trainees do not allow that experts code them.
  ///   - loads: what each coder did in the last twenty-four hours.
  ///   - reminders: whose certificate runs out, and the like.
  init(
    study: String, given: String?, lacksHelp: Bool, sessions summaries: [SessionSummary],
    closed: Set<String>, work: [AssignmentProgress], progress: StudyProgress, loads: [String: DailyLoad],
    reminders: [String], at moment: Timestamp, for signIn: SignIn
  ) {
    frame = Frame(title: "Overview", for: signIn)
    self.study = study
    self.given = given
    self.lacksHelp = lacksHelp
    self.reminders = reminders
    hasReminders = !reminders.isEmpty
    let (given, submitted) = progress.coders.reduce((0, 0)) { ($0.0 + $1.given, $0.1 + $1.submitted) }
    let overdue = progress.coders.reduce(0) { $0 + $1.overdue }
    summary =
      given == 0
      ? "Nobody has anything to code yet."
      : "\(submitted) of \(given) codings are submitted"
        + (overdue == 0 ? "; nothing is overdue." : "; \(overdue) \(overdue == 1 ? "is" : "are") overdue.")
    coders = progress.coders.map { CoderRow($0, load: loads[$0.coder]) }
    let rows = Dictionary(progress.sessions.map { ($0.session, $0) }, uniquingKeysWith: { first, _ in first })
    sessions = summaries.map {
      SessionRow($0, rows[$0.header.name], isClosed: closed.contains($0.header.name))
    }
    hasSessions = !summaries.isEmpty
    codes = progress.codes.map {
      CodeRow(name: $0.code.name, made: "\($0.made) of \($0.wanted)", set: $0.set)
    }
    hasCodes = !codes.isEmpty
    self.work = work.map { line in
      WorkRow(
        address: "/assignments/\(line.assignment.id)", session: line.assignment.session,
        coder: line.assignment.coder, kind: line.assignment.kind.rawValue, pass: line.assignment.pass,
        due: line.assignment.dueAt?.day ?? "",
        progressWords: line.assignment.stateWords(line.progress, at: moment)
      )
    }
    hasWork = !work.isEmpty
  }
}

extension OverviewPage.CoderRow {
  init(_ row: StudyProgress.CoderRow, load: DailyLoad?) {
    name = row.coder
    submitted = "\(row.submitted) of \(row.given)"
    answered = "\(row.progress.answered) of \(row.progress.all)"
    isOverdue = row.overdue > 0
    overdue = row.overdue == 0 ? "none" : "\(row.overdue) overdue"
    pace = row.pace.map { "\(Int($0.secondsPerUnit.rounded())) s a turn" } ?? "too little to say"
    left = row.pace.map { $0.words(for: row.progress.all - row.progress.answered) } ?? ""
    today =
      load.map { load in
        let limit = load.limit.turns.map { " of \($0)" } ?? ""
        return "\(load.turns)\(limit) turns" + (load.warnings.isEmpty ? "" : ", enough for a day")
      } ?? ""
  }
}

extension OverviewPage.SessionRow {
  init(_ summary: SessionSummary, _ row: StudyProgress.SessionRow?, isClosed: Bool) {
    name = summary.header.name
    trainee = summary.header.trainee ?? "not known"
    turnCount = summary.turnCount
    stateWords = summary.endedAt == nil && summary.header.voice != .imported ? "not ended" : "ended"
    let given = row.map { $0.experts == 0 ? "none" : "\($0.submitted) of \($0.experts) submitted" } ?? "none"
    experts = isClosed ? "not allowed" : given
    own =
      switch row?.own {
      case .submitted: "submitted"
      case .open: "open"
      case .withdrawn, nil: "not given"
      }
    furtherPasses = row?.furtherPasses ?? 0
  }
}

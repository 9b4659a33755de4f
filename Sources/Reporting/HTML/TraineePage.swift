import Charts
import DebriefCore

/// What the page of a trainee's report shows. The template reads stored properties alone.
struct TraineePage: Sendable {
  /// How many strengths and concerns stand at the front; the transcripts hold all of them.
  static let shownStrengths = 5
  static let shownConcerns = 5
  static let shownDifferences = 8

  let style: String
  let study: String
  let trainee: String
  let madeOn: String
  let program: String
  let notices: [String]
  let summary: String
  let helpParagraphs: [String]
  let hasHelp: Bool
  let hasWithheld: Bool
  let withheld: [LinkView]
  let hasExpertView: Bool
  let strengths: [FindingView]
  let hasStrengths: Bool
  let moreStrengths: String?
  let concerns: [FindingView]
  let hasConcerns: Bool
  let moreConcerns: String?
  let hasSplits: Bool
  let splits: [LinkView]
  let hasSteps: Bool
  let steps: [StepView]
  let comparison: ComparisonView?
  let sessions: [SessionView]
  let method: MethodView

  init(of report: TraineeReport, style: String) {
    self.style = style
    study = report.cover.study
    trainee = report.cover.trainee
    madeOn = String(report.cover.madeAt.text.prefix(10))
    program = report.cover.program
    notices = report.cover.notes
    summary = Self.summary(of: report)
    helpParagraphs = (report.cover.helpText ?? "").split(separator: "\n").map(String.init)
    hasHelp = report.cover.helpText != nil
    withheld = LinkView.list(
      report.sessions.filter { $0.expertView == .withheld }.map { (anchor: $0.id, label: $0.name) })
    hasWithheld = !withheld.isEmpty
    hasExpertView = report.sessions.contains { if case .shown = $0.expertView { true } else { false } }
    strengths = report.strengths.prefix(Self.shownStrengths).map(FindingView.init)
    hasStrengths = !strengths.isEmpty
    moreStrengths = Self.more(report.strengths.count - Self.shownStrengths, "strength")
    concerns = report.concerns.prefix(Self.shownConcerns).map(FindingView.init)
    hasConcerns = !concerns.isEmpty
    moreConcerns = Self.more(report.concerns.count - Self.shownConcerns, "concern")
    splits = LinkView.list(
      report.splits.map { (anchor: $0.anchor, label: "\($0.place), \($0.code.name)") })
    hasSplits = !splits.isEmpty
    steps = report.nextSteps.map(StepView.init)
    hasSteps = !steps.isEmpty
    comparison = report.comparison.map(ComparisonView.init)
    sessions = report.sessions.map(SessionView.init)
    method = MethodView(of: report)
  }

  private static func summary(of report: TraineeReport) -> String {
    let method = report.method
    let sessions = count(method.sessions, "session")
    let turns = count(method.peerTurns, "turn")
    guard method.experts > 0 else { return "It is about \(sessions) with \(turns) of yours." }
    let experts = method.experts == 1 ? "one expert" : "\(method.experts) experts"
    return "It is about \(sessions) with \(turns) of yours, read by \(experts)."
  }

  private static func more(_ number: Int, _ thing: String) -> String? {
    guard number > 0 else { return nil }
    return "\(count(number, "more \(thing)")) \(number == 1 ? "is" : "are") marked in the transcripts below."
  }

  static func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }
}

/// A link to a place in the page.
struct LinkView: Sendable {
  let anchor: String
  let label: String
  /// What stands between this link and the one before it in a sentence.
  var joint = ""

  /// Links that can stand in a sentence: `a, b and c`.
  ///
  /// - Parameter isWhole: whether nothing follows, so that the last link has an "and" before it.
  static func list(_ places: [(anchor: String, label: String)], isWhole: Bool = true) -> [LinkView] {
    places.enumerated().map { index, place in
      let joint = index == 0 ? "" : isWhole && index == places.count - 1 ? " and " : "; "
      return LinkView(anchor: place.anchor, label: place.label, joint: joint)
    }
  }
}

extension Finding {
  /// Where it is, in words: `p01-exam-stress-1, turn 4`.
  var place: String { "\(sessionName), \(unit.words)" }
}

extension CodingUnit {
  /// The unit in words: `turn 4`, or the whole conversation.
  var words: String {
    switch self {
    case .turn(let number): "turn \(number)"
    case .session: "the whole conversation"
    }
  }
}

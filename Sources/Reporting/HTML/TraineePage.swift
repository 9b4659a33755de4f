import Charts
import DebriefCore

/// What the page of a trainee's report shows. The template reads stored properties alone.
struct TraineePage: Sendable {
  /// How many turns with strengths and with concerns stand at the front, and how many differences of each kind;
  /// the transcripts hold all of them.
  static let shownStrengths = 3
  static let shownConcerns = 3
  static let shownLeadingConcerns = 5
  static let shownDifferences = 3

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
  let strengths: [PassageView]
  let hasStrengths: Bool
  let hasMoreStrengths: Bool
  let concerns: [PassageView]
  let hasConcerns: Bool
  let hasMoreConcerns: Bool
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
    madeOn = report.cover.madeAt.day
    program = report.cover.program
    notices = report.cover.notes
    summary = Self.summary(of: report)
    helpParagraphs = (report.cover.helpText ?? "").split(separator: "\n").map(String.init)
    hasHelp = report.cover.helpText != nil
    withheld = LinkView.list(
      report.sessions.filter { $0.expertView == .withheld }.map { (anchor: $0.id, label: $0.name) })
    hasWithheld = !withheld.isEmpty
    hasExpertView = report.sessions.contains { if case .shown = $0.expertView { true } else { false } }
    var glossary = Glossary()
    strengths = report.strengths.prefix(Self.shownStrengths).compactMap {
      PassageView(of: $0, telling: &glossary)
    }
    hasStrengths = !strengths.isEmpty
    hasMoreStrengths = report.strengths.count > strengths.count
    concerns = report.concerns.prefix(Self.concerns(of: report)).compactMap {
      PassageView(of: $0, telling: &glossary)
    }
    hasConcerns = !concerns.isEmpty
    hasMoreConcerns = report.concerns.count > concerns.count
    splits = LinkView.list(
      report.splits.flatMap(\.findings).map { (anchor: $0.anchor, label: "\($0.place), \($0.code.name)") })
    hasSplits = !splits.isEmpty
    steps = report.nextSteps.map { StepView(of: $0, definition: glossary.tell($0.code)) }
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

  /// How many turns with concerns stand at the front: a few, and some more where they are of the leading codes.
  private static func concerns(of report: TraineeReport) -> Int {
    let leading = report.concerns.count { $0.findings.contains { report.scheme.leads($0.code) } }
    return max(shownConcerns, min(leading, shownLeadingConcerns))
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

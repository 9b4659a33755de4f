import Agreement
import Analysis
import Charts
import DebriefCore
import Review
import Store

/// What came of a try: agreement code by code against the mark, and turn by turn own, gold and why.
struct CalibrationReportPage: Page {
  static let template = "calibration-report"
  let frame: Frame
  let heading: String
  let verdictWords: String
  let markWords: String
  let certificateWords: String?
  let figureName: String
  let groups: [CodeGroup]
  let sessions: [SessionPart]
  let standingName = "Gold"

  /// Codes of which there is enough to judge, or too little.
  struct CodeGroup: Sendable {
    let title: String
    let isOpen: Bool
    let codes: [CodeRow]
  }

  /// One code.
  struct CodeRow: Sendable {
    let name: String
    let units: Int
    let uses: Int
    let missing: Int
    let agreement: String
    let figure: String
    let verdict: String
    let failed: Bool
  }

  /// One session of the try.
  struct SessionPart: Sendable {
    let title: String
    let summary: String
    let turns: [ComparedTurn]
  }

  init(_ report: CalibrationReport, certificate: Certificate?, for signIn: SignIn) {
    let calibration = report.calibration
    let isOwn = calibration.coder == signIn.person.name
    heading = isOwn ? "Your try \(calibration.number)" : "Try \(calibration.number) of \(calibration.coder)"
    frame = Frame(title: heading, for: signIn)
    verdictWords = Self.words(report.comparison.verdict, isOwn: isOwn)
    markWords = report.comparison.mark.words(naming: report.comparison.codes.map(\.code))
    certificateWords = certificate.map { "Certified from \($0.givenAt.day) to \($0.endsAt.day)." }
    figureName = report.comparison.mark.figure.words.capitalizedFirst
    groups = Self.groups(report.comparison.codes)
    sessions = report.sessions.enumerated().map { place, session in
      let same = session.rows.count(where: \.agrees)
      return SessionPart(
        title: session.title,
        summary: "\(same) of \(session.rows.count) judgements are the same as gold’s.",
        turns: ComparedTurn.all(
          session.turns, session.rows.map { ($0.unit, ComparedRow($0, turns: session.turns)) },
          id: "session-\(place + 1)"))
    }
  }

  private static func groups(_ rows: [GoldComparison.CodeRow]) -> [CodeGroup] {
    let judged = rows.filter { $0.verdict == .passed || $0.verdict == .failed }
    let others = rows.filter { $0.verdict != .passed && $0.verdict != .failed }
    return [
      CodeGroup(title: "Judged against the mark", isOpen: true, codes: judged.map(CodeRow.init)),
      CodeGroup(
        title: "Too little to judge", isOpen: judged.isEmpty, codes: others.map(CodeRow.init)),
    ].filter { !$0.codes.isEmpty }
  }

  private static func words(_ verdict: GoldComparison.Verdict, isOwn: Bool) -> String {
    switch verdict {
    case .passed: "Passed."
    case .failed:
      "Not passed. A second try is on other sessions" + (isOwn ? "; the study’s lead starts it." : ".")
    case .none(let reason): "No verdict: \(reason)"
    }
  }
}

extension CalibrationReportPage.CodeRow {
  init(_ row: GoldComparison.CodeRow) {
    name = row.code.name
    units = row.units
    uses = row.uses
    missing = row.missing
    agreement = Self.words(row.agreement)
    figure = Self.words(row.figure)
    verdict = Self.words(row.verdict)
    failed = row.verdict == .failed
  }

  private static func words(_ verdict: GoldComparison.Verdict) -> String {
    switch verdict {
    case .passed: "reaches the mark"
    case .failed: "under the mark"
    case .none(let reason): "no verdict: \(reason)"
    }
  }

  /// A figure with its 95 % interval, and what there is to say about it.
  private static func words(_ figure: GoldComparison.FigureWithInterval) -> String {
    switch figure.value {
    case .failure(let reason): return "undefined: \(reason.sentence)"
    case .success(let value):
      guard case .success(let interval) = figure.interval else {
        return "\(Figure.text(value)) (no interval)"
      }
      let remark =
        interval.method.takesUnitsForIndependent
        ? "; units taken for independent" : interval.hasFewClusters ? "; few sessions" : ""
      return
        "\(Figure.text(value)) (\(Figure.text(interval.lower)) to \(Figure.text(interval.upper))\(remark))"
    }
  }
}

extension ComparedRow {
  init(_ row: CalibrationReport.Row, turns: [Turn]) {
    code = row.code.name
    agrees = row.agrees
    stateWords = agrees ? "same" : "differs"
    own = JudgementView(row.own, row.ownCoding, of: row.code, turns: turns)
    let gold = JudgementView(row.gold, row.goldCoding, of: row.code, turns: turns)
    (standing, quotes) = (gold.words, gold.quotes)
    why = [gold.comment].compactMap { $0 }
  }
}

import Agreement
import Analysis
import ArgumentParser
import Charts
import DebriefCore
import Review
import Store

/// `debrief calibration show`: Show what came of a try.
struct CalibrationShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what came of a try: the figures by code, and turn by turn own, gold and why.",
    discussion: "A try is judged when all of its sessions are submitted; nothing is shown before.")

  @Argument(help: "The number of the try, from `debrief calibration list`.")
  var number: Int64

  @Flag(help: "Turn by turn, too: what differs from the gold coding.")
  var turns = false

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let report = try Desk(try Study.open(at: options.path)).calibrationReport(number, for: nil)
    let mark = report.comparison.mark
    Terminal.print(
      "Try \(report.calibration.number) of \(report.calibration.coder): \(Self.word(report.comparison.verdict)); "
        + "mark \(mark.figure.rawValue) ≥ \(mark.least)")
    var table = TextTable(
      "CODE", "UNITS", "USES", "MISSING", "AGREEMENT", "FIGURE", "95 % INTERVAL", "VERDICT")
    for row in report.comparison.codes {
      table.add(
        row.code.id, "\(row.units)", "\(row.uses)", "\(row.missing)", Self.number(row.agreement.value),
        Self.number(row.figure.value), Self.interval(row.figure), Self.word(row.verdict))
    }
    table.lines.forEach { Terminal.print($0) }
    guard turns else { return }
    for session in report.sessions {
      Terminal.print("\n\(Terminal.plain(session.title))")
      for row in session.rows where !row.agrees {
        let why = row.goldCoding?.comment.map { " — \($0)" } ?? ""
        let text =
          "\(row.unit.text), \(row.code.id): own \(row.own?.text ?? "missing"), gold "
          + "\(row.gold?.text ?? "missing")\(why)"
        Terminal.plain(text).wrapped("  ", indent: "    ", width: 100).forEach { Terminal.print($0) }
      }
    }
  }

  private static func word(_ verdict: GoldComparison.Verdict) -> String {
    switch verdict {
    case .passed: "passed"
    case .failed: "failed"
    case .none(let reason): "no verdict: \(reason)"
    }
  }

  private static func number(_ outcome: Outcome<Double>) -> String {
    if case .success(let number) = outcome { Figure.text(number, places: 3) } else { "undefined" }
  }

  private static func interval(_ figure: GoldComparison.FigureWithInterval) -> String {
    guard case .success(let interval) = figure.interval else { return "not estimable" }
    let few = interval.hasFewClusters && !interval.method.takesUnitsForIndependent ? ", few sessions" : ""
    let units = interval.method.takesUnitsForIndependent ? ", units taken for independent" : ""
    return
      "\(Figure.text(interval.lower, places: 3)) to \(Figure.text(interval.upper, places: 3))\(few)\(units)"
  }
}

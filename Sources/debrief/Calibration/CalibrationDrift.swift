import Analysis
import ArgumentParser
import Charts
import DebriefCore
import Review
import Store

/// `debrief calibration drift`: Show how close a coder stays over time.
struct CalibrationDrift: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift", abstract: "Show how close a coder stays to gold or to the other experts over time.",
    discussion: """
      A row per session in the order in which they were submitted: closeness from 0 to 1 (one minus the mean \
      distance on the codes' own scales), and the limits within which chance alone would keep it (a p' chart, three \
      standard deviations, widened by how much sessions vary). Under five sessions there are no limits.
      """)

  @Argument(help: "The coder's name.")
  var coder: String

  @Option(help: "Against what.")
  var against: DriftYardstick = .panel

  @Option(name: .customLong("code"), parsing: .upToNextOption, help: "Only these codes.")
  var codes: [String] = []

  @OptionGroup var scheme: HeldScheme

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let (_, snapshot) = try scheme.find(in: study)
    let chart = try Desk(study).drift(of: coder, scheme: snapshot.sha256, against: against, codes: codes)
    var table = TextTable("SESSION", "SUBMITTED", "JUDGEMENTS", "CLOSENESS", "LOWER", "UPPER", "")
    for place in chart.places {
      table.add(
        place.point.session, place.point.at.day, "\(place.point.judgements)",
        Figure.text(place.point.closeness, places: 3), place.lower.map { Figure.text($0, places: 3) } ?? "",
        place.upper.map { Figure.text($0, places: 3) } ?? "",
        place.signals.map(\.rawValue).joined(separator: ", "))
    }
    table.lines.forEach { Terminal.print($0) }
    guard let mean = chart.mean else {
      return Terminal.say("Nothing of \(coder) can be compared yet.")
    }
    let spread =
      chart.spread.map { ", limits \(Figure.text($0, places: 3)) times the binomial's" }
      ?? ", too few for limits"
    Terminal.say(
      "Mean closeness \(Figure.text(mean, places: 3)) over \(Count.of(chart.places.count, "session"))\(spread)."
    )
    if let standing = chart.standing(of: coder) { Terminal.say(standing) }
  }
}

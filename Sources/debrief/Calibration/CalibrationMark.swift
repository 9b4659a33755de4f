import ArgumentParser
import DebriefCore
import Store

/// `debrief calibration mark`: Set what a new coder has to reach.
struct CalibrationMark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Set what a new coder has to reach, before anybody tries.",
    discussion: "Tries that have begun keep the mark that stood then.")

  @Option(help: "The figure of agreement with the gold coding.")
  var figure: PassMark.Figure = .cohen

  @Option(help: "What it has to reach on each judged code.")
  var least = 0.6

  @Option(help: "Under so many units there is no verdict on a code.")
  var fewestUnits = 20

  @Option(help: "When the gold coding sets a code less often, there is no verdict on it.")
  var fewestUses = 5

  @Option(
    name: .customLong("code"), parsing: .upToNextOption,
    help: "The codes that have to be judged, all of them. Without it: every code of which there is enough.")
  var codes: [String] = []

  @Option(help: "How many days a certificate holds.")
  var days = 180

  @Option(help: "After how many submitted sessions a recalibration is due. Without it, only by date.")
  var sessions: Int?

  @OptionGroup var scheme: SchemeChoice

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard (-1...1).contains(least) else { throw ValidationError("--least has to be a number up to 1.") }
    guard fewestUnits >= 1, fewestUses >= 0 else {
      throw ValidationError("--fewest-units has to be a number from 1, --fewest-uses one from 0.")
    }
    guard days >= 1, sessions ?? 1 >= 1 else {
      throw ValidationError("--days and --sessions have to be numbers from 1.")
    }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    let taken = try scheme.take(into: study).snapshot
    let mark = PassMark(
      figure: figure, least: least, fewestUnits: fewestUnits, fewestUses: fewestUses, codes: codes,
      validDays: days, remindAfterSessions: sessions)
    try study.setPassMark(mark, scheme: taken.sha256, at: .now())
    Terminal.say(
      "The mark for \(taken.id) \(taken.version): \(figure.rawValue) of at least \(least) on "
        + (codes.isEmpty ? "every code of which there is enough" : codes.joined(separator: ", "))
        + "; certificates hold \(days) days.")
  }
}

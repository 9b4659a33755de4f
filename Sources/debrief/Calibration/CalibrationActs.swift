import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief calibration start`: Start a coder's try.
struct CalibrationStart: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Start a coder's try on gold sessions.",
    discussion: """
      The sessions are drawn by lot among those gold ones that the coder was never given and has seen nothing of. \
      They stand in the coder's list like others; the coding counts for calibration alone.
      """)

  @Argument(help: "The coder's name.")
  var coder: String

  @Option(help: "How many gold sessions.")
  var sessions = 2

  @Option(help: ArgumentHelp("The day by which it should be submitted.", valueName: "year-month-day"))
  var due: Day?

  @Option(help: "What the lots depend on.")
  var seed: UInt64 = 1

  @OptionGroup var scheme: HeldScheme

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard sessions >= 1 else { throw ValidationError("--sessions has to be a number from 1.") }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    let (_, snapshot) = try scheme.find(in: study)
    let begun = try Desk(study).startCalibration(
      of: coder, scheme: snapshot.sha256, sessions: sessions, seed: seed, due: due?.end, at: .now())
    Terminal.print(String(begun.id))
    Terminal.say(
      "Calibration \(begun.id), try \(begun.number) of \(coder): \(Count.of(begun.parts.count, "session")).")
  }
}

/// `debrief calibration list`: List how every expert stands.
struct CalibrationList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List tries, or with --certificates how every expert stands.")

  @Flag(help: "How every expert stands: certificate, sessions since, and what is due.")
  var certificates = false

  @OptionGroup var scheme: HeldScheme

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let (_, snapshot) = try scheme.find(in: study)
    let table = try certificates ? standings(study, snapshot.sha256) : tries(study, snapshot.sha256)
    table.lines.forEach { Terminal.print($0) }
  }

  private func tries(_ study: Study, _ sha256: String) throws -> TextTable {
    var table = TextTable("NUMBER", "CODER", "TRY", "SESSIONS", "STARTED", "RESULT")
    for calibration in try study.calibrations(scheme: sha256) {
      table.add(
        "\(calibration.id)", calibration.coder, "\(calibration.number)", "\(calibration.parts.count)",
        calibration.startedAt.day, calibration.result?.rawValue ?? "open")
    }
    return table
  }

  private func standings(_ study: Study, _ sha256: String) throws -> TextTable {
    var table = TextTable("CODER", "CERTIFIED", "UNTIL", "TRIES", "SESSIONS SINCE", "DUE")
    for standing in try Desk(study).certifications(scheme: sha256, at: .now()) {
      table.add(
        standing.coder, standing.isCertified ? "yes" : "no",
        standing.certificate.map { $0.endsAt.day } ?? "",
        "\(standing.tries)", "\(standing.sessionsSince)", standing.reminders.joined(separator: " "))
    }
    return table
  }
}

/// `debrief calibration revoke`: Take a coder's certificate away.
struct CalibrationRevoke: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Take a coder's certificate away.")

  @Argument(help: "The coder's name.")
  var coder: String

  @OptionGroup var scheme: HeldScheme

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let (_, snapshot) = try scheme.find(in: study)
    try study.revokeCertificates(of: coder, scheme: snapshot.sha256, at: .now())
    Terminal.say("\(coder) is not certified for \(snapshot.id) \(snapshot.version) from now on.")
  }
}

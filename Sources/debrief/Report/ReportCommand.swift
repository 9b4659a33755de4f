import ArgumentParser

/// `debrief report`: Write reports.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write feedback reports, and check them.",
    subcommands: [ReportTrainee.self, ReportCheck.self])
}

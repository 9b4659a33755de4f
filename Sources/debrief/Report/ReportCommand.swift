import ArgumentParser

/// `debrief report`: Write reports.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write reports.",
    subcommands: [ReportTrainee.self])
}

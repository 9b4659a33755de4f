import ArgumentParser

/// `debrief report trainee`: Write the feedback report of a trainee.
struct ReportTrainee: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trainee", abstract: "Write the feedback report of a trainee.")

  func run() async throws {}
}

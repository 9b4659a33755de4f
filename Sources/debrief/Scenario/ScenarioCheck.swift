import ArgumentParser

/// `debrief scenario check`: Check a scenario file.
struct ScenarioCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a scenario file.")

  func run() async throws {}
}

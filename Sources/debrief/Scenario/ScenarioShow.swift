import ArgumentParser

/// `debrief scenario show`: Show a scenario.
struct ScenarioShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a scenario.")

  func run() async throws {}
}

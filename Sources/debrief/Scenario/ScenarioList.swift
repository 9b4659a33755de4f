import ArgumentParser

/// `debrief scenario list`: List the scenarios that can be practised.
struct ScenarioList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios that can be practised.")

  func run() async throws {}
}

import ArgumentParser

/// `debrief scenario`: Check, list and show scenarios.
struct ScenarioCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario", abstract: "Check, list and show scenarios.",
    subcommands: [ScenarioCheck.self, ScenarioList.self, ScenarioShow.self])
}

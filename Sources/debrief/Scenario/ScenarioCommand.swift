import ArgumentParser

/// `debrief scenario`: Check, list, show and try out scenarios.
struct ScenarioCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario", abstract: "Check, list, show and try out scenarios.",
    subcommands: [ScenarioCheck.self, ScenarioList.self, ScenarioShow.self, ScenarioPlay.self])
}

import ArgumentParser
import Authoring
import DebriefCore

/// `debrief scenario list`: List the scenarios that can be practised.
struct ScenarioList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios that can be practised.",
    discussion: "Lists the scenarios that come with Debrief. A file of your own can be practised by its path."
  )

  func run() async throws {
    var table = TextTable("ID", "VERSION", "RISK", "CLIENT", "LANGUAGE", "TITLE")
    for scenario in try Shelf.scenarios.shipped().map(\.value) {
      table.add(
        scenario.id, Terminal.plain(scenario.version), "\(scenario.riskLevel) of 3",
        Terminal.plain(scenario.persona.name), scenario.language, Terminal.plain(scenario.title))
    }
    table.lines.forEach { Terminal.print($0) }
  }
}

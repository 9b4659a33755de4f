import ArgumentParser
import Authoring
import DebriefCore
import Foundation

/// `debrief scenario show`: Show a scenario.
struct ScenarioShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a scenario with everything the client can disclose: for leads.",
    discussion: """
      This gives the case away: who is going to practise with it, or to code its sessions, should not read it. \
      Copy a shipped scenario to start one of your own: debrief scenario show exam-stress --format yaml > mine.yaml
      """)

  /// How the scenario is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, yaml, json
  }

  @Argument(help: "The id of a shipped scenario, or the path of a file.")
  var scenario: String

  @Option(help: "A page to read, the file as it was written, or all fields as JSON.")
  var format: Format = .text

  func run() async throws {
    let read = try Shelf.scenarios.load(scenario)
    let source = read.snapshot.source
    switch format {
    case .text:
      Terminal.say("For leads: this page tells what the client hides. Do not show it to trainees or coders.")
      ScenarioPage(read.value, sha256: read.snapshot.sha256).lines.forEach { Terminal.print($0) }
    case .yaml: Terminal.write(source.hasSuffix("\n") ? source : source + "\n")
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      Terminal.print(String(decoding: try encoder.encode(read.value), as: UTF8.self))
    }
  }
}

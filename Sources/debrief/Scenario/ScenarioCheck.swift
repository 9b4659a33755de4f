import ArgumentParser
import Authoring
import DebriefCore

/// `debrief scenario check`: Check a scenario file.
struct ScenarioCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check scenario files, and say where to mend them.",
    discussion: """
      Prints a line for each good file. Every mistake in the others is a line on standard error that names the \
      file, the line and the column, says what was found and what was expected, and how to mend it; the command \
      then ends with status 65, or 66 when a file is not there. docs/scenarios.md tells how scenarios are written.
      """)

  @Argument(help: "The files to check.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  func run() async throws {
    try FileCheck(shelf: .scenarios) { scenario in
      "\(scenario.disclosures.count) disclosures, \(scenario.cues.count) cues"
    }.run(files)
  }
}

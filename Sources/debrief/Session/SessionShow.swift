import ArgumentParser
import DebriefCore
import Store

/// `debrief session show`: Print the transcript of a session.
struct SessionShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the transcript of a session.",
    discussion: """
      Prints what was said and nothing else, which is what a coder may see. With --full also everything that was \
      kept beside it: for leads, and not to be shown to anybody who is going to code the session.
      """)

  @Argument(help: "The session's name; debrief session list shows them.")
  var name: String

  @Flag(
    help: "Also show the trainee, the condition, what the simulated client meant, and where words came from.")
  var full = false

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    if full {
      let page = SessionPage(
        try study.session(named: name), selfCheck: try study.selfChecks(of: name).last)
      page.lines.forEach { Terminal.print($0) }
    } else {
      SessionPage(try study.transcript(of: name)).lines.forEach { Terminal.print($0) }
    }
  }
}

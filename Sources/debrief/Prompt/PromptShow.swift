import ArgumentParser
import LanguageModel

/// `debrief prompt show`: Show a prompt.
struct PromptShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a prompt, as it stands in its file.",
    discussion: """
      Names in braces are filled in for each message. The file goes to standard output, its full hash to standard error.
      """)

  @Argument(help: "The prompt's id (debrief prompt list shows them).")
  var prompt: String

  func run() async throws {
    let found = try Prompt.named(prompt)
    Terminal.write(found.source)
    Terminal.say("SHA-256 \(found.sha256)")
  }
}

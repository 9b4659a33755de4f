import ArgumentParser
import LanguageModel

/// `debrief prompt list`: List the prompts with their versions and hashes.
struct PromptList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the prompts with their versions and hashes.",
    discussion: """
      Every text that came from a language model is kept with the id, the version and the hash of its prompt, so that \
      a study can say exactly what its model was told.
      """)

  func run() async throws {
    var table = TextTable("ID", "VERSION", "SHA-256", "FOR")
    for prompt in try Prompt.all() {
      table.add(prompt.id, prompt.version, String(prompt.sha256.prefix(12)), prompt.about)
    }
    table.lines.forEach { Terminal.print($0) }
  }
}

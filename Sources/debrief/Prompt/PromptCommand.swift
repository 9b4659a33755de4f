import ArgumentParser

/// `debrief prompt`: List and show what language models are told.
struct PromptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt", abstract: "List and show what language models are told.",
    subcommands: [PromptList.self, PromptShow.self])
}

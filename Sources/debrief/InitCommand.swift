import ArgumentParser

/// `debrief init`: Make a new study.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new study.")

  func run() async throws {}
}

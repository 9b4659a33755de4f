import ArgumentParser

/// `debrief check`: Check that a study is whole, and count what is in it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check that a study is whole, and count what is in it.")

  func run() async throws {}
}

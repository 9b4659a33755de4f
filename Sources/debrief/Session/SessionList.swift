import ArgumentParser

/// `debrief session list`: List the sessions of a study.
struct SessionList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions of a study.")

  func run() async throws {}
}

import ArgumentParser

/// `debrief person list`: List the people of a study.
struct PersonList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the people of a study.")

  func run() async throws {}
}

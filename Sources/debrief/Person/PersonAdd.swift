import ArgumentParser

/// `debrief person add`: Add a person to a study.
struct PersonAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a person to a study.")

  func run() async throws {}
}

import ArgumentParser

/// `debrief session import`: Import conversations from a CSV file.
struct SessionImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import conversations from a CSV file.")

  func run() async throws {}
}

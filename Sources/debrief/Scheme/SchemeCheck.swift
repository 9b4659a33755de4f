import ArgumentParser

/// `debrief scheme check`: Check a coding scheme file.
struct SchemeCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a coding scheme file.")

  func run() async throws {}
}

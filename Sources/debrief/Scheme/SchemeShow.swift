import ArgumentParser

/// `debrief scheme show`: Show a coding scheme.
struct SchemeShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a coding scheme.")

  func run() async throws {}
}

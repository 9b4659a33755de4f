import ArgumentParser

/// `debrief scheme list`: List the coding schemes that can be used.
struct SchemeList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the coding schemes that can be used.")

  func run() async throws {}
}

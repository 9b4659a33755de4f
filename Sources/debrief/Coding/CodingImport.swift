import ArgumentParser

/// `debrief coding import`: Import codings from a CSV file.
struct CodingImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import codings from a CSV file.")

  func run() async throws {}
}

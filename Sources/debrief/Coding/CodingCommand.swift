import ArgumentParser

/// `debrief coding`: Import codings.
struct CodingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coding", abstract: "Import codings.",
    subcommands: [CodingImport.self])
}

import ArgumentParser

/// `debrief session`: Import, list and show sessions.
struct SessionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Import, list and show sessions.",
    subcommands: [SessionImport.self, SessionList.self, SessionShow.self])
}

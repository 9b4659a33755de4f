import ArgumentParser

/// `debrief serve`: Start the workbench on this machine.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Start the workbench on this machine.")

  func run() async throws {}
}

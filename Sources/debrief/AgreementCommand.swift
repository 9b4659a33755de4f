import ArgumentParser

/// `debrief agreement`: Print how far coders agree.
struct AgreementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Print how far coders agree.")

  func run() async throws {}
}

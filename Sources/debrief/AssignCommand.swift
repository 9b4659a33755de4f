import ArgumentParser

/// `debrief assign`: Give a session to a coder.
struct AssignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give a session to a coder.")

  func run() async throws {}
}

import ArgumentParser

/// `debrief misalignment`: Print how far peers see their turns differently from experts.
struct MisalignmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "misalignment", abstract: "Print how far peers see their turns differently from experts.")

  func run() async throws {}
}

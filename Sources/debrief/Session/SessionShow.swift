import ArgumentParser

/// `debrief session show`: Print the transcript of a session.
struct SessionShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the transcript of a session.")

  func run() async throws {}
}

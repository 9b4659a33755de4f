import ArgumentParser

/// `debrief record`: Practise with a simulated client and record the session.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Practise with a simulated client and record the session.")

  func run() async throws {}
}

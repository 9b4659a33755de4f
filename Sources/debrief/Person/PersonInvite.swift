import ArgumentParser

/// `debrief person invite`: Make a sign-in link for a person.
struct PersonInvite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Make a sign-in link for a person.")

  func run() async throws {}
}

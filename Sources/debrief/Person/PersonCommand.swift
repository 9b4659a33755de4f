import ArgumentParser

/// `debrief person`: Add, list and invite people.
struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Add, list and invite people.",
    subcommands: [PersonAdd.self, PersonList.self, PersonInvite.self])
}

import ArgumentParser

/// `debrief person`: Add, list and invite people; record consent and leaving.
struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Add, list and invite people; record consent and leaving.",
    subcommands: [
      PersonAdd.self, PersonList.self, PersonInvite.self, PersonConsent.self, PersonWithdraw.self,
      PersonErase.self,
    ])
}

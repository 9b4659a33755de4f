import ArgumentParser

/// `debrief help-text`: where trainees find help for themselves.
struct HelpTextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-text", abstract: "Set and show where trainees find help for themselves.",
    discussion: """
      Practice can come close to home. Before a session, whenever a trainee steps out of role, and in reports, they \
      are shown where help is, in the words of the study's lead. Debrief ships no such text and invents no number: \
      as long as none is set, trainees are told so plainly.
      """,
    subcommands: [HelpTextSet.self, HelpTextShow.self, HelpTextClear.self])
}

import ArgumentParser

/// `debrief scheme`: Check, list and show coding schemes.
struct SchemeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scheme", abstract: "Check, list, show and compare coding schemes.",
    subcommands: [SchemeCheck.self, SchemeList.self, SchemeShow.self, SchemeCompare.self])
}

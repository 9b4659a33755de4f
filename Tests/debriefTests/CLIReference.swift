import ArgumentParser

@testable import debrief

/// The command line's reference page, made from the help of every command.
enum CLIReference {
  /// The whole page as Markdown.
  static func page() -> String {
    var page = """
      # The command line

      Every command and option of `debrief`, made from the program's own help: `scripts/document-cli` writes this \
      page anew, and a test compares the two.


      """
    for path in paths(from: [DebriefCommand.self]) {
      page += section(path)
    }
    return page
  }

  /// Every command below one, itself first, each as the path that leads to it.
  private static func paths(from path: [any ParsableCommand.Type]) -> [[any ParsableCommand.Type]] {
    guard let command = path.last else { return [] }
    return [path] + command.configuration.subcommands.flatMap { paths(from: path + [$0]) }
  }

  private static func section(_ path: [any ParsableCommand.Type]) -> String {
    guard let command = path.last else { return "" }
    let name = path.map { $0._commandName }.joined(separator: " ")
    let help = DebriefCommand.helpMessage(for: command, includeHidden: false, columns: 100)
    return "## \(name)\n\n```\n\(help)\n```\n\n"
  }
}

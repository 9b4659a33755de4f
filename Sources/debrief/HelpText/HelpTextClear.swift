import ArgumentParser
import Store

/// `debrief help-text clear`: Remove the help text of a language.
struct HelpTextClear: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Remove the help text of a language.")

  @Option(help: ArgumentHelp("The language of the text, as a tag such as en or pt-BR.", valueName: "tag"))
  var language: String

  @OptionGroup var study: StudyOptions

  func run() async throws {
    let removed = try Study.open(at: study.path).removeHelpText(language: language)
    Terminal.say(
      removed
        ? "Removed the help text for \(language)."
        : "No help text was set for \(language); nothing was changed.")
  }
}

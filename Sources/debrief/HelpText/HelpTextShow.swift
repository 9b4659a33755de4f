import ArgumentParser
import DebriefCore
import Store

/// `debrief help-text show`: Show the help text.
struct HelpTextShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what trainees see.",
    discussion: """
      Without --language, every text is shown under its language. With it, the one that somebody sees who practises \
      in that language: a text in another language rather than none.
      """)

  @Option(help: ArgumentHelp("A language, as a tag such as en or pt-BR.", valueName: "tag"))
  var language: String?

  @OptionGroup var study: StudyOptions

  func run() async throws {
    let texts = try Study.open(at: study.path).helpTexts()
    guard !texts.isEmpty else {
      return Terminal.say(
        "No help text is set; trainees are told so. Set one: debrief help-text set FILE --language en\(study.again)"
      )
    }
    if let language {
      if let help = texts.best(for: language) { Terminal.print(Terminal.plain(help.text)) }
      return
    }
    for help in texts {
      Terminal.say("\(help.language):")
      Terminal.print(Terminal.plain(help.text))
    }
  }
}

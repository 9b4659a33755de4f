import ArgumentParser
import CSV
import DebriefCore
import Store

/// `debrief help-text set`: Set the help text of a language.
struct HelpTextSet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set the help text of a language.",
    discussion: """
      Say who is there for your trainees, how and when to reach them, and which number is for emergencies where they \
      live. Check every number. A text that is there already in that language is replaced.

      For example: debrief help-text set help.txt --language en
      """)

  @Argument(help: "A text file, UTF-8; - is standard input.", completion: .file(extensions: ["txt"]))
  var file: String

  @Option(help: ArgumentHelp("The language of the text, as a tag such as en or pt-BR.", valueName: "tag"))
  var language: String

  @OptionGroup var study: StudyOptions

  func run() async throws {
    let help = HelpText(language: language, text: try Self.text(inFile: file))
    try Study.open(at: study.path).set(help)
    Terminal.say("Set the help text for \(language). Trainees see it from now on.")
  }

  /// The text of a file; of one that is far too long, as much as shows that it is.
  private static func text(inFile path: String) throws -> String {
    var lines = MessageLines(try FileBytes(path: path))
    var text: [String] = []
    while let (_, line) = try lines.next(), text.count <= HelpText.longest { text.append(line) }
    return text.joined(separator: "\n")
  }
}

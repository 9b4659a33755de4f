import ArgumentParser
import Store

/// `debrief init`: Make a new study.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new study.",
    discussion: """
      A study is one file that only you can read. It starts empty: add people with `debrief person add`, then \
      record or import sessions. A file that is there already is never overwritten.
      """)

  @Option(help: "The study's title, as pages and reports show it.")
  var title = "Peer support study"

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.create(at: options.path, title: title)
    Terminal.say("Made the study “\(study.title)” at \(study.path).")
    Terminal.say("Next: debrief person add NAME --role lead\(options.again)")
  }
}

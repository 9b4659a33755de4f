import ArgumentParser
import DebriefCore
import Store
import Workbench

/// `debrief serve`: Start the workbench on this machine.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Start the workbench on this machine.",
    discussion: """
      The workbench is where trainees practise, and experts and trainees code conversations, in a browser. It can be \
      reached from this machine only. Everybody signs in with a link of their own, made with \
      `debrief person invite NAME`.

      The options for practice hold for every session that trainees begin while this runs.

      Stop it with Ctrl-C. Everything that a page shows as saved is in the study.
      """)

  @Option(help: "The port to listen on; 0 takes any free one.")
  var port = 8080

  @Option(help: "Practice: whether three replies are suggested for each client message.")
  var suggestions: RecordCommand.Switch = .on

  @Option(help: "Practice: whether it is shown how each client message sounds.")
  var emotion: RecordCommand.Switch = .on

  @Option(help: "Practice: when in the study this is, such as pre or post.")
  var occasion: String?

  @Flag(help: "Log every request.")
  var verbose = false

  @OptionGroup(title: "Language model, for practice") var voice: VoiceOptions

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port has to be from 0 to 65535.") }
  }

  func run() async throws {
    let path = options.path
    let study = try Study.open(at: path)
    let model = try voice.model.chatModel()
    let notice = VoiceOptions.notice(of: model)
    let practice = PracticeOffer(
      condition: Condition(suggestions: suggestions == .on, emotionDisplay: emotion == .on),
      occasion: occasion.map { SafeText($0).text }, reader: notice, parts: try voice.parts(of: model))
    try await serve(study, practice: practice, port: port, isVerbose: verbose) { port in
      let address = "http://127.0.0.1:\(port)"
      Terminal.say("The workbench for “\(study.title)” is at \(address)")
      if let notice { Terminal.say(notice) }
      Terminal.say("Make a sign-in link with: \(Self.invitation(at: address, study: path))")
      Terminal.say("Stop with Ctrl-C.")
    }
    Terminal.say("The workbench has stopped.")
  }

  /// The command that makes a sign-in link, as it has to be typed here.
  private static func invitation(at address: String, study path: String) -> String {
    var words = ["debrief person invite NAME"]
    if path != "study.sqlite" { words.append("--study \(path)") }
    if address != "http://127.0.0.1:8080" { words.append("--address \(address)") }
    return words.joined(separator: " ")
  }
}

import ArgumentParser
import Authoring
import DebriefCore
import Foundation
import Practice
import Store

/// `debrief record`: Practise with a simulated client and record the session.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Practise with a simulated client and record the session.",
    discussion: """
      You are the peer supporter; the client is invented, and answers from a script or through a \
      language model. Type what you would write. \
      A number from 1 to 3 sends a suggestion, e2 lets you change suggestion 2 first, and /cue marks that you noticed \
      something. /pause steps out of role and shows where help is, /resume steps in again; /help lists all commands, \
      and /end (or /stop, Ctrl-D, Ctrl-C) ends the session at any time. Each turn is kept before you see the answer.

      At a terminal you see the case's topics and risk level first, and can take another one without saying why.

      The conversation goes to standard output, everything else to standard error. The same scenario, seed and \
      messages give the same session, with the scripted voice to the letter, with a language model in what the client \
      does and feels.

      For example: debrief record --trainee p01 --scenario exam-stress
      """)

  /// Whether a support is on.
  enum Switch: String, ExpressibleByArgument, CaseIterable {
    case on, off
  }

  @Option(help: "Who practises: the name of a trainee in the study.")
  var trainee: String

  @Option(help: "The client: the id of a scenario (debrief scenario list shows them), or the path of a file.")
  var scenario: String

  @Option(help: "A number that settles every choice left to chance. Without it, one is drawn and told.")
  var seed: UInt64?

  @Option(help: "Whether three replies are suggested for each client message.")
  var suggestions: Switch = .on

  @Option(help: "Whether it is shown how each client message sounds.")
  var emotion: Switch = .on

  @Option(help: "When in the study this is, such as pre or post.")
  var occasion: String?

  @Option(
    help: ArgumentHelp(
      "Play the peer from a file: a message a line (# begins a note), or YAML with commands.",
      valueName: "file"),
    completion: .file(extensions: ["txt", "yaml", "yml"]))
  var peerScript: String?

  @OptionGroup(title: "Language model") var voice: VoiceOptions

  @OptionGroup var study: StudyOptions

  func run() async throws {
    let model = try voice.model.chatModel()
    let parts = try voice.parts(of: model)
    let script = try peerScript.map { try PeerScriptReader.read(SourceFile(path: $0)) }
    let asked = try Shelf.scenarios.load(scenario)
    let study = try Study.open(at: study.path)
    let person = try study.person(named: trainee)
    guard person.role == .trainee else {
      throw StoreError.wrongRole(person.name, is: person.role, needed: "a trainee")
    }
    let help = try study.helpText(for: asked.value.language)
    func screen(_ authored: Authored<Scenario>) -> RecordScreen {
      RecordScreen(
        client: authored.value.persona.name, peer: person.name, isPlayed: script != nil, help: help,
        notice: VoiceOptions.notice(of: model))
    }
    let keyboard = script == nil ? Keyboard() : nil
    let source: Recording.Source =
      script != nil ? .script : isatty(STDIN_FILENO) == 1 ? .keyboard : .pipe
    let inputs = script.map(PeerInput.events(of:)) ?? keyboard?.events ?? AsyncStream { $0.finish() }
    let chosen: (authored: Authored<Scenario>, screen: RecordScreen)
    if source == .keyboard {
      guard let settled = await CaseChoice(screen: screen).settle(asked, with: inputs) else {
        return Terminal.say("Nothing was recorded.")
      }
      chosen = settled
    } else {
      chosen = (asked, screen(asked))
      chosen.screen.introduce(asked.value)
    }
    let setup = PracticeSetup(
      trainee: person.name, scenario: chosen.authored.value, snapshot: chosen.authored.snapshot,
      condition: Condition(suggestions: suggestions == .on, emotionDisplay: emotion == .on),
      occasion: occasion.map { SafeText($0).text },
      seed: seed ?? UInt64.random(in: 0...UInt64(UInt32.max)))
    let session = try PracticeSession(
      setup, recorder: study, parts: parts(setup), report: chosen.screen.show)
    chosen.screen.name(session.name, seed: setup.seed)
    var recording = Recording(session, screen: chosen.screen, from: source)
    try await recording.run(inputs)
  }
}

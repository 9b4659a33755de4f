import DebriefCore
import Foundation
import Practice

/// The terminal as a trainee sees it: the conversation on standard output, everything else on standard error.
struct RecordScreen: PracticeScreen {
  private let client: String
  private let peer: String
  private let isPlayed: Bool
  private let keyboardIsTerminal: Bool
  private let output: TerminalStyle
  private let talk: TerminalStyle

  /// Sets the screen up for the two names of a conversation.
  init(client: String, peer: String, isPlayed: Bool) {
    self.client = client
    self.peer = peer
    self.isPlayed = isPlayed
    keyboardIsTerminal = isatty(STDIN_FILENO) == 1
    output = TerminalStyle(of: STDOUT_FILENO)
    talk = TerminalStyle(of: STDERR_FILENO)
  }

  func show(_ event: PracticeEvent) {
    switch event {
    case .peerTurn(let turn, let origin): show(turn, origin)
    case .clientTurn(let turn): printTurn(client, turn.text, colour: .client)
    case .emotion(let estimate, _): say(talk.paint("  " + EmotionLine(estimate).text, .faint))
    case .suggestion(let suggestion, let number, _): show(suggestion, number: number)
    case .goodbye:
      let next = isPlayed ? "" : " Type /end, or /cue to mark their last message."
      say("\(Terminal.plain(client)) has left the conversation.\(next)")
    case .marked: say("Marked. The client does not see it.")
    case .trouble(let trouble): say(trouble.message + (trouble.hint.map { " " + $0 } ?? ""))
    case .clientBegins, .clientText, .suggestionsComplete, .ended: break
    }
  }

  private func show(_ turn: Turn, _ origin: TurnOrigin) {
    // What was just typed stands on the screen already.
    if origin.isTyped, !isPlayed, keyboardIsTerminal, output.isTerminal { return }
    printTurn(peer, turn.text, colour: .peer)
  }

  private func show(_ suggestion: Suggestion, number: Int) {
    let title = "  \(number) \(suggestion.kind.rawValue): "
    for line in Terminal.plain(suggestion.text).wrapped(title, indent: "    ", width: talk.width) {
      say(talk.paint(line, .faint))
    }
  }

  func ask(editing: Int?) {
    guard keyboardIsTerminal, !isPlayed else { return }
    talk.write(editing == nil ? "> " : "your version> ")
  }

  func say(_ text: String) {
    Terminal.say(text)
  }

  func explain() {
    for line in Self.commands { say(line) }
  }

  func conclude(_ summary: RecordSummary) {
    let turns = summary.sent == 1 ? "1 message" : "\(summary.sent) messages"
    let marks = summary.marks == 1 ? "1 mark" : "\(summary.marks) marks"
    say("The session has ended and is kept as \(summary.session): \(turns) of yours, \(marks).")
    if summary.unsent > 0 { say("\(summary.unsent) more of the script were not sent: the client had left.") }
    if !isPlayed { say("If it stays with you, talk to somebody you trust, or to your study lead.") }
  }

  /// Says what a trainee should know before the client speaks.
  func introduce(_ scenario: Scenario, session: String, seed: UInt64, help: HelpText?) {
    let topics = scenario.topics.joined(separator: ", ")
    var lines = ["  Topics: \(topics). Risk level: \(scenario.riskLevel) of 3."]
    lines += scenario.contentNote.wrapped("  ", width: talk.width)
    lines += [
      "  \(scenario.persona.name) is invented. This is training: no crisis service, and no test of you.",
      "  To stop or step out of role, at any time: /stop, Ctrl-D or Ctrl-C. All turns so far are kept.",
    ]
    if let help {
      lines += help.text.wrapped("  \(OutOfRoleTexts.help): ", indent: "  ", width: talk.width)
    } else {
      lines += OutOfRoleTexts.helpUnset.wrapped("  \(OutOfRoleTexts.help): ", indent: "  ", width: talk.width)
    }
    lines.append("  Session \(session), seed \(seed). /help lists the commands.")
    say(talk.paint(Terminal.plain(scenario.title), .strong))
    for line in lines { say(Terminal.plain(line)) }
    say("")
  }

  private func printTurn(_ name: String, _ text: String, colour: TerminalStyle.Colour) {
    let title = Terminal.plain(name) + ": "
    let plain = Terminal.plain(text).replacing("\n", with: " ")
    let lines =
      output.isTerminal
      ? plain.wrapped(title, indent: "  ", width: output.width) : [title + plain]
    for (index, line) in lines.enumerated() {
      let painted =
        index == 0 && line.hasPrefix(title)
        ? output.paint(title, colour) + line.dropFirst(title.count) : line
      Terminal.print(painted)
    }
  }

  private static let commands = [
    "  your own words   sends them",
    "  1, 2 or 3        sends that suggestion",
    "  e1, e2 or e3     lets you change that suggestion before it is sent",
    "  /cue [note]      marks that you noticed something in the client's last message",
    "  /help            lists the commands",
    "  /end or /stop    ends the session; so do Ctrl-D and Ctrl-C",
    "  A blank in front sends a line as it is, such as “ 2”.",
  ]
}

extension TurnOrigin {
  /// Whether the trainee typed these very words.
  fileprivate var isTyped: Bool {
    if case .accepted = self { false } else { true }
  }
}

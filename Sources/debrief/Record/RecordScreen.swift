import DebriefCore
import Foundation
import Practice
import Synchronization

/// The terminal as a trainee sees it: the conversation on standard output, everything else on standard error.
///
/// It writes line after line and looks up the width each time, so that a window can change its size.
final class RecordScreen: PracticeScreen {
  /// What has to be remembered between two events.
  private struct State {
    var prompt: Prompting?
    var streamed: WordStream?
    var isWriting = false
    var course: [Affect] = []
  }

  let redrawsPrompt: Bool
  private let client: String
  private let peer: String
  private let isPlayed: Bool
  private let asks: Bool
  private let help: HelpText?
  private let notice: String?
  private let output: TerminalStyle
  private let talk: TerminalStyle
  private let state = Mutex(State())

  /// Sets the screen up for the two names of a conversation.
  ///
  /// - Parameter notice: who reads the conversation along; `nil` when nobody does.
  init(client: String, peer: String, isPlayed: Bool, help: HelpText?, notice: String?) {
    self.client = Terminal.plain(client)
    self.peer = Terminal.plain(peer)
    self.isPlayed = isPlayed
    self.help = help
    self.notice = notice
    output = TerminalStyle(of: STDOUT_FILENO)
    talk = TerminalStyle(of: STDERR_FILENO)
    asks = isatty(STDIN_FILENO) == 1 && !isPlayed
    redrawsPrompt = asks && talk.canRedraw
  }

  func show(_ event: PracticeEvent) {
    state.withLock { state in
      switch event {
      case .peerTurn(let turn, let origin): show(turn, origin, &state)
      case .clientBegins: beginClientTurn(&state)
      case .clientText(let text, _): stream(text, &state)
      case .clientTurn(let turn): finishClientTurn(turn, &state)
      case .emotion(let estimate, _):
        state.course.append(estimate.affect)
        let lines = EmotionView(estimate, state.course, style: talk).lines
        tell(lines.map { talk.paint($0, .faint) }, &state)
      case .suggestion(let suggestion, let number, _):
        let lines = Terminal.plain(suggestion.text).wrapped(
          "  \(number) \(suggestion.kind.rawValue): ", indent: "    ", width: talk.width)
        tell(lines.map { talk.paint($0, .faint) }, &state)
      case .goodbye:
        tell("\(client) has left the conversation." + (isPlayed ? "" : " " + Self.afterGoodbye), &state)
      case .marked: tell("Marked. The client does not see it.", &state)
      case .trouble(let trouble): show(trouble, &state)
      case .suggestionsComplete, .ended: break
      }
    }
  }

  func ask(_ prompt: Prompting) {
    guard asks else { return }
    state.withLock { state in
      guard state.prompt == nil else { return }
      talk.write(prompt.rawValue)
      state.prompt = prompt
    }
  }

  func heard() {
    state.withLock { $0.prompt = nil }
  }

  func say(_ text: String) {
    state.withLock { tell(text, &$0) }
  }

  func explain() {
    let lines = Self.commands.flatMap { keys, meaning in
      talk.width < 70
        ? ["  \(keys)"] + meaning.wrapped("      ", width: talk.width)
        : meaning.wrapped(
          "  " + keys + String(repeating: " ", count: max(1, 18 - keys.count)), width: talk.width)
    }
    state.withLock { tell(lines, &$0) }
  }

  func stepOut(_ reason: OutOfRole) {
    let text = if case .held = reason { OutOfRoleTexts.held } else { OutOfRoleTexts.paused }
    let lines = [""] + text.wrapped(width: talk.width) + helpLines + [""]
    state.withLock { tell(lines, &$0) }
    remind(reason)
  }

  func remind(_ reason: OutOfRole) {
    let choices: [(String, String)] =
      switch reason {
      case .paused: [("/resume", "go on with the practice"), ("/end", "end the practice")]
      case .held:
        [
          ("/resume", HeldMessageChoice.goOn.title), ("/send", HeldMessageChoice.send.title),
          ("/end", HeldMessageChoice.end.title),
        ]
      }
    let lines = choices.flatMap { command, meaning in
      meaning.wrapped(
        "  " + command + String(repeating: " ", count: 10 - command.count), width: talk.width)
    }
    state.withLock { tell(lines, &$0) }
  }

  func stepIn() {
    say(OutOfRoleTexts.resumed)
  }

  func conclude(_ summary: RecordSummary) {
    state.withLock { clearLine(&$0) }
    let turns = summary.sent == 1 ? "1 message" : "\(summary.sent) messages"
    let marks = summary.marks == 1 ? "1 mark" : "\(summary.marks) marks"
    say("The session has ended and is kept as \(summary.session): \(turns) of yours, \(marks).")
    if summary.unsent > 0 { say("\(summary.unsent) more of the script were not sent: the client had left.") }
    guard !isPlayed else { return }
    let lines = OutOfRoleTexts.ended.wrapped(width: talk.width) + (help == nil ? [] : helpLines)
    state.withLock { tell(lines, &$0) }
  }

  /// Says what a trainee should know before the client speaks.
  func introduce(_ scenario: Scenario) {
    let facts =
      [
        "Topics: \(scenario.topics.joined(separator: ", ")). Risk level: \(scenario.riskLevel) of 3.",
        scenario.contentNote,
        "\(scenario.persona.name) is invented. This is training: no crisis service, and no test of you.",
        "To step out of role, at any time: /pause. To stop: /end, Ctrl-D or Ctrl-C. All turns so far are kept.",
      ] + (notice.map { [$0] } ?? [])
    let lines = facts.flatMap { Terminal.plain($0).wrapped("  ", width: talk.width) } + helpLines
    state.withLock { tell([talk.paint(Terminal.plain(scenario.title), .strong)] + lines, &$0) }
  }

  /// Says how the session is called.
  func name(_ session: String, seed: UInt64) {
    say("  Session \(Terminal.plain(session)), seed \(seed). /help lists the commands.")
    say("")
  }

  private var helpLines: [String] {
    Terminal.plain(help?.text ?? OutOfRoleTexts.helpUnset)
      .wrapped("  \(OutOfRoleTexts.help): ", indent: "  ", width: talk.width)
  }

  private func show(_ trouble: Trouble, _ state: inout State) {
    var lines = Terminal.plain(trouble.message + (trouble.hint.map { " " + $0 } ?? "")).wrapped(
      width: talk.width)
    if !trouble.waysOn.isEmpty, !isPlayed {
      lines += Self.waysOn.wrapped(width: talk.width)
    }
    tell(lines, &state)
  }

  private func show(_ turn: Turn, _ origin: TurnOrigin, _ state: inout State) {
    // What was just typed stands on the screen already.
    if origin.isTyped, asks, output.isTerminal { return }
    withoutPrompt(&state) { printTurn(peer, turn.text, colour: .peer) }
  }

  private func beginClientTurn(_ state: inout State) {
    guard redrawsPrompt else { return }
    withoutPrompt(&state) { talk.write(talk.paint("\(client) is writing …", .faint)) }
    state.isWriting = true
  }

  /// Shows words as they come; a file or a program gets them with the whole turn.
  private func stream(_ text: String, _ state: inout State) {
    guard output.isTerminal else { return }
    clearLine(&state)
    if state.streamed == nil {
      state.streamed = WordStream(indent: "  ", column: client.count + 1)
      output.write(output.paint(client + ":", .client))
    }
    output.write(state.streamed?.add(Terminal.plain(text), width: output.width) ?? "")
  }

  private func finishClientTurn(_ turn: Turn, _ state: inout State) {
    clearLine(&state)
    guard var streamed = state.streamed else { return printTurn(client, turn.text, colour: .client) }
    output.write(streamed.finish(width: output.width) + "\n")
    state.streamed = nil
  }

  private func printTurn(_ name: String, _ text: String, colour: TerminalStyle.Colour) {
    let title = name + ": "
    let plain = Terminal.plain(text).replacing("\n", with: " ")
    let lines =
      output.isTerminal ? plain.wrapped(title, indent: "  ", width: output.width) : [title + plain]
    for (index, line) in lines.enumerated() {
      let painted =
        index == 0 && line.hasPrefix(title)
        ? output.paint(title, colour) + line.dropFirst(title.count) : line
      Terminal.print(painted)
    }
  }

  private func tell(_ text: String, _ state: inout State) {
    tell(talk.isTerminal && !text.isEmpty ? text.wrapped(width: talk.width) : [text], &state)
  }

  private func tell(_ lines: [String], _ state: inout State) {
    if state.prompt != nil, redrawsPrompt, talk.writeAbove(lines) { return }
    // Words that were shown stand; the next line begins below them.
    if var streamed = state.streamed {
      output.write(streamed.finish(width: output.width) + "\n")
      state.streamed = nil
    }
    withoutPrompt(&state) { for line in lines { Terminal.say(line) } }
  }

  /// Writes where the prompt stood, and puts it below again.
  private func withoutPrompt(_ state: inout State, _ write: () -> Void) {
    let prompt = state.prompt
    clearLine(&state)
    write()
    guard let prompt, redrawsPrompt else { return }
    talk.write(prompt.rawValue)
    state.prompt = prompt
  }

  private func clearLine(_ state: inout State) {
    if state.prompt != nil || state.isWriting {
      talk.write(redrawsPrompt ? "\r\u{1B}[K" : "\n")
    }
    state.prompt = nil
    state.isWriting = false
  }

  private static let afterGoodbye = "Type /end, or /cue to mark their last message."
  private static let waysOn =
    "All turns so far are kept. /retry asks again, /scripted goes on with the scenario's own lines."

  private static let commands = [
    ("your own words", "sends them"),
    ("1, 2 or 3", "sends that suggestion"),
    ("e1, e2 or e3", "lets you change that suggestion before it is sent"),
    ("/cue [note]", "marks that you noticed something in the client's last message"),
    ("/pause", "steps out of role: the client waits, and you see where help is"),
    ("/resume", "steps into role again"),
    ("/retry", "asks again for an answer that could not be made"),
    ("/scripted", "goes on with the scenario's own lines instead of a language model"),
    ("/help", "lists the commands"),
    ("/end or /stop", "ends the session; so do Ctrl-D and Ctrl-C"),
    ("a blank in front", "sends a line as it is, such as “ 2”"),
  ]
}

extension TurnOrigin {
  /// Whether the trainee typed these very words.
  fileprivate var isTyped: Bool {
    if case .accepted = self { false } else { true }
  }
}

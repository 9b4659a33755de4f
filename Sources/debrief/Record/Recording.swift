import Authoring
import DebriefCore
import Guidance
import Practice

/// Runs a session with what the trainee does, line by line, until one of the two leaves.
struct Recording {
  private(set) var session: PracticeSession
  private let screen: any PracticeScreen
  private var editing: Int?
  private var sent = 0
  private var marks = 0
  private var unsent = 0

  /// Prepares a recording of a session that has not begun.
  init(_ session: PracticeSession, screen: any PracticeScreen) {
    self.session = session
    self.screen = screen
  }

  /// Runs the session to its end. What was said until then is kept, however it ends.
  mutating func run(_ events: AsyncStream<PeerInput>) async throws {
    screen.show(try session.begin())
    screen.ask(editing: nil)
    for await event in events {
      try take(event)
      if session.isEnded { break }
      screen.ask(editing: editing)
    }
    try finish()
  }

  private mutating func take(_ event: PeerInput) throws {
    switch event {
    case .line(let line): try take(line)
    case .step(let step, let number):
      if session.isOver, step.isMessage {
        unsent += 1
        break
      }
      do {
        try act(step)
      } catch let error as PracticeError {
        try finish()
        throw RecordError.step(number, error)
      }
    case .endOfInput: try finish()
    case .interrupted:
      screen.say("")
      try finish()
    }
  }

  private mutating func take(_ line: String) throws {
    do {
      if let number = editing {
        editing = nil
        if line.allSatisfy(\.isWhitespace) { return screen.say("Nothing was sent.") }
        return try act(.editSuggestion(number, text: line))
      }
      switch TypedLine(line) {
      case .step(let step): try act(step)
      case .edit(let number): startEditing(number)
      case .help: screen.explain()
      case .unknownCommand(let name):
        screen.say(
          "There is no command \(name). Type /help for those there are, or put a blank in front to send it.")
      case .nothing: break
      }
    } catch let error as PracticeError {
      screen.say(error.message + (error.hint.map { " " + $0 } ?? ""))
    }
  }

  private mutating func act(_ step: PeerScript.Step) throws {
    switch step {
    case .end: try finish()
    case .mark(let note):
      try session.mark(note: note)
      marks += 1
      screen.say("Marked. The client does not see it.")
    case .say(let text): try send(.own(text))
    case .sendSuggestion(let number): try send(.suggestion(number))
    case .editSuggestion(let number, let text): try send(.edited(number, text: text))
    }
  }

  private mutating func send(_ message: PeerMessage) throws {
    guard !session.isOver else {
      return screen.say(
        "The client has left, so this was not sent. Type /end, or /cue to mark their last message.")
    }
    let answer = try session.send(message)
    sent += 1
    if let turn = session.transcript.turn(answer.turn.number - 1) {
      screen.show(turn, isTyped: message.isTyped)
    }
    screen.show(answer)
  }

  private mutating func startEditing(_ number: Int) {
    let offered = session.latest?.suggestions ?? []
    guard offered.indices.contains(number - 1) else {
      return screen.say(PracticeError.noSuchSuggestion(number, offered: offered.count).message)
    }
    editing = number
    screen.say("Suggestion \(number): \(offered[number - 1].text)")
    screen.say("Type it as you would say it. An empty line sends nothing.")
  }

  private mutating func finish() throws {
    guard !session.isEnded else { return }
    try session.end()
    screen.conclude(RecordSummary(session: session.name, sent: sent, marks: marks, unsent: unsent))
  }
}

/// What is told at the end of a recording.
struct RecordSummary: Equatable {
  /// The session's name.
  let session: String
  /// How many messages the trainee sent.
  let sent: Int
  /// How many marks the trainee made.
  let marks: Int
  /// How many messages of a script were left when the client had gone.
  let unsent: Int
}

extension PeerScript.Step {
  /// Whether it sends something to the client.
  fileprivate var isMessage: Bool {
    switch self {
    case .say, .sendSuggestion, .editSuggestion: true
    case .mark, .end: false
    }
  }
}

extension PeerMessage {
  /// Whether the trainee typed these very words.
  fileprivate var isTyped: Bool {
    if case .suggestion = self { false } else { true }
  }
}

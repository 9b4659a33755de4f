import Authoring
import DebriefCore
import Guidance
import Practice

/// Runs a session with what the trainee does, line by line, until one of the two leaves.
struct Recording {
  private let session: PracticeSession
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
    try await session.begin()
    await session.settle()
    screen.ask(editing: nil)
    for await event in events {
      try await take(event)
      if await session.standing == .ended { break }
      screen.ask(editing: editing)
    }
    try await finish()
  }

  private mutating func take(_ event: PeerInput) async throws {
    switch event {
    case .line(let line): try await take(line)
    case .step(let step, let number):
      if step.isMessage, await session.isOver {
        unsent += 1
        break
      }
      do {
        try await act(step)
      } catch let error as PracticeError {
        try await finish()
        throw RecordError.step(number, error)
      }
    case .endOfInput: try await finish()
    case .interrupted:
      screen.say("")
      try await finish()
    }
  }

  private mutating func take(_ line: String) async throws {
    do {
      if let number = editing {
        editing = nil
        if line.allSatisfy(\.isWhitespace) { return screen.say("Nothing was sent.") }
        return try await act(.editSuggestion(number, text: line))
      }
      switch TypedLine(line) {
      case .step(let step): try await act(step)
      case .edit(let number): await startEditing(number)
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

  private mutating func act(_ step: PeerScript.Step) async throws {
    switch step {
    case .end: try await finish()
    case .mark(let note):
      try await session.mark(note: note)
      marks += 1
    case .say(let text): try await send(.own(text))
    case .sendSuggestion(let number): try await send(.suggestion(number))
    case .editSuggestion(let number, let text): try await send(.edited(number, text: text))
    }
  }

  private mutating func send(_ message: PeerMessage) async throws {
    guard await !session.isOver else {
      return screen.say(
        "The client has left, so this was not sent. Type /end, or /cue to mark their last message.")
    }
    try await session.send(message)
    sent += 1
    await session.settle()
  }

  private mutating func startEditing(_ number: Int) async {
    let offered = await session.latest?.suggestions ?? []
    guard offered.indices.contains(number - 1) else {
      return screen.say(PracticeError.noSuchSuggestion(number, offered: offered.count).message)
    }
    editing = number
    screen.say("Suggestion \(number): \(offered[number - 1].text)")
    screen.say("Type it as you would say it. An empty line sends nothing.")
  }

  private mutating func finish() async throws {
    guard await session.standing != .ended else { return }
    try await session.end()
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

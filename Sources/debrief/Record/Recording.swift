import Authoring
import DebriefCore
import Guidance
import Practice

/// Runs a session with what the trainee does, line by line, until one of the two leaves.
///
/// What the trainee does and what the session does come as one stream: while the client answers, somebody at a
/// keyboard can still mark, step out of role or end; what comes through a pipe or from a script waits its turn.
struct Recording {
  /// Where the trainee's part comes from.
  enum Source: Sendable {
    /// Somebody types at a terminal.
    case keyboard
    /// Lines come from a file or a program.
    case pipe
    /// A script plays the trainee.
    case script
  }

  private enum Happening: Sendable {
    case input(PeerInput)
    /// What the session was asked for is done, or was refused.
    case done((any Error)?)
  }

  private let session: PracticeSession
  private let screen: any PracticeScreen
  private let source: Source
  private let happenings: AsyncStream<Happening>
  private let stream: AsyncStream<Happening>.Continuation
  private let rule = OwnCrisisRule()
  private var isWorking = false
  private var waiting: [PeerInput] = []
  private var step: Int?
  private var editing: Int?
  private var outOfRole: OutOfRole?
  private var marks = 0
  private var unsent = 0

  /// Prepares a recording of a session that has not begun.
  init(_ session: PracticeSession, screen: any PracticeScreen, from source: Source) {
    self.session = session
    self.screen = screen
    self.source = source
    (happenings, stream) = AsyncStream.makeStream(of: Happening.self)
  }

  /// Runs the session to its end. What was said until then is kept, however it ends.
  mutating func run(_ inputs: AsyncStream<PeerInput>) async throws {
    let forwarding = Task { [stream] in
      for await input in inputs { stream.yield(.input(input)) }
    }
    defer { forwarding.cancel() }
    work { try await $0.begin() }
    for await happening in happenings {
      switch happening {
      case .input(let input) where isWorking && mustWait(input): waiting.append(input)
      case .input(let input): try await take(input)
      case .done(let error): try await finishWork(error)
      }
      while !isWorking, !waiting.isEmpty, await session.standing != .ended {
        try await take(waiting.removeFirst())
      }
      if await session.standing == .ended { break }
      if !isWorking { screen.ask(outOfRole != nil ? .outOfRole : editing != nil ? .edit : .message) }
    }
    try await finish()
  }

  /// Asks the session for something that can take its time.
  private mutating func work(_ act: @escaping @Sendable (PracticeSession) async throws -> Void) {
    isWorking = true
    // Where lines cannot be drawn anew, what stands beside a client turn comes before the next prompt.
    let settles = source != .keyboard || !screen.redrawsPrompt
    Task { [session, stream] in
      do {
        try await act(session)
        if settles { await session.settle() }
        stream.yield(.done(nil))
      } catch {
        stream.yield(.done(error))
      }
    }
  }

  private mutating func finishWork(_ error: (any Error)?) async throws {
    isWorking = false
    if let error { return try await refuse(error) }
    guard source == .script, await session.standing == .clientsTurn else { return }
    // A script cannot choose a way on.
    screen.say("The script goes on with the scenario's own lines.")
    work { try await $0.switchToScriptedVoice() }
  }

  private mutating func refuse(_ error: any Error) async throws {
    guard let error = error as? PracticeError else { throw error }
    if let step {
      try await finish()
      throw RecordError.step(step, error)
    }
    screen.say(error.message + (error.hint.map { " " + $0 } ?? ""))
  }

  private func mustWait(_ input: PeerInput) -> Bool {
    if case .interrupted = input { false } else { source != .keyboard }
  }

  private mutating func take(_ input: PeerInput) async throws {
    switch input {
    case .line(let line):
      screen.heard()
      try await take(line)
    case .step(let step, let number):
      if step.message != nil, await session.isOver {
        unsent += 1
        break
      }
      self.step = number
      try await attempt { try await $0.act(step) }
    case .endOfInput: try await finish()
    case .interrupted:
      screen.say("")
      try await finish()
    }
  }

  private mutating func attempt(_ act: (inout Recording) async throws -> Void) async throws {
    do {
      try await act(&self)
    } catch let error as PracticeError {
      try await refuse(error)
    }
  }

  private mutating func take(_ line: String) async throws {
    if let number = editing {
      editing = nil
      if line.allSatisfy(\.isWhitespace) { return screen.say("Nothing was sent.") }
      return try await attempt { try await $0.act(.editSuggestion(number, text: line)) }
    }
    let typed = TypedLine(line)
    if let outOfRole { return try await take(typed, while: outOfRole) }
    try await attempt { try await $0.take(typed) }
  }

  private mutating func take(_ typed: TypedLine) async throws {
    switch typed {
    case .step(let step): try await act(step)
    case .edit(let number): await startEditing(number)
    case .pause: stepOut(.paused)
    case .resume, .sendHeld: screen.say("You are in role: the client reads what you write.")
    case .retry: work { try await $0.retryAnswer() }
    case .scripted:
      screen.say("From here on the client answers with the scenario's own lines.")
      if isWorking {
        try await session.switchToScriptedVoice()
      } else {
        work { try await $0.switchToScriptedVoice() }
      }
    case .help: screen.explain()
    case .unknownCommand(let name):
      screen.say(
        "There is no command \(name). Type /help for those there are, or put a blank in front to send it.")
    case .nothing: break
    }
  }

  /// What can be done out of role: go on, send what was held back, or end.
  private mutating func take(_ typed: TypedLine, while out: OutOfRole) async throws {
    switch (typed, out) {
    case (.resume, _):
      outOfRole = nil
      screen.stepIn()
    case (.sendHeld, .held(let message)):
      outOfRole = nil
      try await attempt { try await $0.deliver(message) }
    case (.step(.end), _): try await finish()
    case (.help, _): screen.explain()
    case (.nothing, _): break
    default: screen.remind(out)
    }
  }

  private mutating func act(_ step: PeerScript.Step) async throws {
    switch step {
    case .end: try await finish()
    case .mark(let note):
      try await session.mark(note: note)
      marks += 1
    case .say, .sendSuggestion, .editSuggestion: if let message = step.message { try await send(message) }
    }
  }

  private mutating func send(_ message: PeerMessage) async throws {
    guard await !session.isOver else {
      return screen.say(
        "The client has left, so this was not sent. Type /end, or /cue to mark their last message.")
    }
    if source != .script, rule.words(in: message) != nil {
      return stepOut(.held(message))
    }
    try await deliver(message)
  }

  private mutating func deliver(_ message: PeerMessage) async throws {
    guard !isWorking else {
      return screen.say(
        "This was not sent: the client is still answering. /end ends, /help lists the commands.")
    }
    work { try await $0.send(message) }
  }

  private mutating func stepOut(_ reason: OutOfRole) {
    outOfRole = reason
    screen.stepOut(reason)
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
    guard ![.ended, .notBegun].contains(await session.standing) else { return }
    try await session.end()
    let sent = await session.transcript.turns.count { $0.speaker == .peer }
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

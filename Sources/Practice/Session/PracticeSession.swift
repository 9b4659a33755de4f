public import DebriefCore

/// One session, from the client's first words to the end.
///
/// The terminal and the web page hold one each and tell it what the trainee does; what happens is reported in order, as
/// it happens. Turns, estimates, suggestions and marks are with the recorder, which answers once they are durable, before
/// they are reported. When the voice fails, the session stays as it is and goes on with ``retryAnswer()`` or
/// ``switchToScriptedVoice()``.
public actor PracticeSession {
  /// The session's name.
  public nonisolated let name: String
  /// What was settled before it began.
  public nonisolated let setup: PracticeSetup
  /// The conversation so far: what is kept.
  public internal(set) var transcript: Transcript
  /// The client's last turn with what was shown beside it so far; `nil` before the beginning.
  public internal(set) var latest: ClientMessage?
  /// Where the session stands.
  public internal(set) var standing = Standing.notBegun

  let recorder: any SessionRecorder
  let now: @Sendable () -> Timestamp
  let report: @Sendable (PracticeEvent) -> Void
  var parts: PracticeParts
  var director: Director
  var script: ScriptedVoice
  /// The turn that the client owes; `nil` when it is the trainee's.
  var owed: OwedTurn?
  /// The making of the owed turn.
  var answering: Task<Void, any Error>?
  /// The making of what stands beside the client's last turn.
  var helping: Task<Void, Never>?

  /// Prepares a new session; ``begin()`` starts it.
  ///
  /// - Parameters:
  ///   - recorder: where it is kept.
  ///   - parts: `nil` for what is carried in the program.
  ///   - now: what time it is.
  ///   - report: takes what happens, in order, and returns at once.
  /// - Throws: ``PracticeError/languageNotRead(_:known:)``, or what the recorder throws.
  public init(
    _ setup: PracticeSetup, recorder: any SessionRecorder, parts: PracticeParts? = nil,
    now: @escaping @Sendable () -> Timestamp = Timestamp.now,
    report: @escaping @Sendable (PracticeEvent) -> Void = { _ in }
  ) throws {
    director = try Director(scenario: setup.scenario, seed: setup.seed)
    script = ScriptedVoice(scenario: setup.scenario, seed: setup.seed)
    name = try recorder.nextSessionName(trainee: setup.trainee, scenario: setup.scenario.id)
    transcript = Transcript(session: name, turns: [])
    self.parts = parts ?? .embedded(seed: setup.seed)
    self.setup = setup
    self.recorder = recorder
    self.now = now
    self.report = report
  }

  init(
    name: String, replay: Replay, recorder: any SessionRecorder, parts: PracticeParts,
    now: @escaping @Sendable () -> Timestamp, report: @escaping @Sendable (PracticeEvent) -> Void
  ) {
    self.name = name
    self.recorder = recorder
    self.parts = parts
    self.now = now
    self.report = report
    setup = replay.setup
    director = replay.director
    script = replay.script
    transcript = replay.transcript
    latest = replay.latest
    owed = replay.owed
    standing = replay.standing
  }

  /// Starts the session: the client opens. Returns when the opening is kept, or could not be made.
  public func begin() async throws {
    guard standing == .notBegun else { throw PracticeError.sessionBegun(name) }
    let header = SessionHeader(
      name: name, trainee: setup.trainee, scenario: setup.scenario.id, scenarioHash: setup.snapshot.sha256,
      condition: setup.condition, occasion: setup.occasion, seed: setup.seed,
      voice: parts.voice == nil ? .scripted : .llm, startedAt: now())
    try recorder.begin(header, scenario: setup.snapshot)
    owe(director.open())
    try await answer()
  }

  /// Sends what the trainee wrote or chose. Returns when the client's answer is kept, or could not be made;
  /// ``settle()`` waits for what comes beside it.
  ///
  /// The trainee's turn is kept first, and stays so whatever happens to the answer.
  ///
  /// - Parameter number: the number that the turn is to have, so that a message which is sent twice over a bad connection
  ///   is kept once; `nil` for whatever is next.
  /// - Throws: ``PracticeError``, or what the recorder throws. A voice that fails is reported as trouble.
  public func send(_ message: PeerMessage, as number: Int? = nil) async throws {
    let next = transcript.turns.count + 1
    if let number, number != next { throw PracticeError.turnTaken(number, next: next) }
    let offered = try expectPeersTurn().suggestions
    let (text, origin) = try message.words(offered: offered)
    helping?.cancel()
    let turn = Turn(number: next, speaker: .peer, text: text)
    try recorder.record(RecordedTurn(turn: turn, at: now(), detail: .peer(origin)), in: name)
    transcript.turns.append(turn)
    report(.peerTurn(turn, origin))
    owe(director.answer(text))
    try decide(by: message, sent: next, origin)
    try await answer()
  }

  /// Marks that the trainee noticed something in a client turn.
  ///
  /// - Parameter turn: the turn's number; `nil` for the client's last one.
  public func mark(turn: Int? = nil, note: String? = nil) throws {
    guard standing != .ended else { throw PracticeError.sessionOver(name) }
    guard let latest else { throw PracticeError.sessionNotBegun(name) }
    let number = turn ?? latest.turn.number
    guard transcript.turn(number)?.speaker == .client else { throw PracticeError.noClientTurn(number) }
    let mark = CueMark(turn: number, note: note, at: now())
    try recorder.record(mark, in: name)
    report(.marked(mark))
  }

  /// Ends the session; what is being made is stopped. Ending it again changes nothing.
  public func end() async throws {
    guard standing != .notBegun else { throw PracticeError.sessionNotBegun(name) }
    answering?.cancel()
    _ = await answering?.result
    // An answer that is stopped can still be kept, and starts what comes beside it.
    helping?.cancel()
    guard standing != .ended else { return }
    // While an answer is owed the suggestions were settled by the message that it answers.
    if owed == nil { try leaveSuggestions() }
    try recorder.end(name, at: now())
    standing = .ended
    report(.ended)
  }

  /// Waits until everything that comes beside the client's last turn has come.
  public func settle() async {
    await helping?.value
  }

  /// Whether nothing more can be sent: the client has said goodbye, or the session was ended.
  public var isOver: Bool { standing == .ended || standing == .clientHasLeft }

  private func expectPeersTurn() throws(PracticeError) -> ClientMessage {
    switch standing {
    case .notBegun: throw .sessionNotBegun(name)
    case .clientsTurn: throw .answerOwed(name)
    case .clientHasLeft, .ended: throw .sessionOver(name)
    case .peersTurn: break
    }
    guard let latest else { throw .sessionNotBegun(name) }
    return latest
  }
}

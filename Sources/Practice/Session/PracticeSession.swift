public import DebriefCore

/// One session, from the client's first words to the end.
///
/// A plain value: the terminal and the web page hold one each and send it what the trainee does. Every turn and
/// mark is with the recorder, which answers once it is durable, before a caller sees it.
public struct PracticeSession: Sendable {
  /// The longest message that is kept, in Unicode scalars.
  public static let longestMessage = 10_000

  /// The session's name.
  public let name: String
  /// The conversation so far.
  public private(set) var transcript: Transcript
  /// What the trainee was shown last; `nil` before the beginning.
  public private(set) var latest: ClientMessage?
  /// Whether it was ended.
  public private(set) var isEnded = false

  private let setup: PracticeSetup
  private let recorder: any SessionRecorder
  private let now: @Sendable () -> Timestamp
  private let estimator = EmotionEstimator()
  private var director: Director
  private var voice: ScriptedVoice
  private var writer: SuggestionWriter

  /// Prepares a session; ``begin()`` starts it.
  ///
  /// - Parameters:
  ///   - recorder: where it is kept.
  ///   - now: what time it is.
  /// - Throws: ``PracticeError/languageNotRead(_:known:)``, or what the recorder throws.
  public init(
    _ setup: PracticeSetup, recorder: any SessionRecorder,
    now: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) throws {
    director = try Director(scenario: setup.scenario, seed: setup.seed)
    voice = ScriptedVoice(scenario: setup.scenario, seed: setup.seed)
    writer = SuggestionWriter(seed: setup.seed)
    name = try recorder.nextSessionName(trainee: setup.trainee, scenario: setup.scenario.id)
    transcript = Transcript(session: name, turns: [])
    self.setup = setup
    self.recorder = recorder
    self.now = now
  }

  /// Whether the client has said goodbye, after which nothing can be sent.
  public var isOver: Bool { isEnded || latest?.isGoodbye == true }

  /// Starts the session: the client opens.
  public mutating func begin() throws -> ClientMessage {
    let header = SessionHeader(
      name: name, trainee: setup.trainee, scenario: setup.scenario.id, scenarioHash: setup.snapshot.sha256,
      condition: setup.condition, occasion: setup.occasion, seed: setup.seed, voice: .scripted,
      startedAt: now())
    try recorder.begin(header, scenario: setup.snapshot)
    return try speak(director.open())
  }

  /// Sends what the trainee wrote or chose, and returns the client's answer.
  ///
  /// The trainee's turn is kept first; when the answer cannot be kept, the turn still is.
  public mutating func send(_ message: PeerMessage) throws -> ClientMessage {
    guard let latest else { throw PracticeError.sessionNotBegun(name) }
    guard !isOver else { throw PracticeError.sessionOver(name) }
    let (text, origin) = try words(of: message, offered: latest.suggestions)
    let turn = Turn(number: transcript.turns.count + 1, speaker: .peer, text: text)
    try recorder.record(RecordedTurn(turn: turn, at: now(), detail: .peer(origin)), in: name)
    transcript.turns.append(turn)
    return try speak(director.answer(text))
  }

  /// Marks that the trainee noticed something in the client's last turn.
  public mutating func mark(note: String? = nil) throws {
    guard let latest else { throw PracticeError.sessionNotBegun(name) }
    guard !isEnded else { throw PracticeError.sessionOver(name) }
    let kept = note.map { SafeText(Self.trimmed($0)).text }.flatMap { $0.isEmpty ? nil : $0 }
    try recorder.record(CueMark(turn: latest.turn.number, note: kept, at: now()), in: name)
  }

  /// Ends the session. Ending it again changes nothing.
  public mutating func end() throws {
    guard !isEnded else { return }
    try recorder.end(name, at: now())
    isEnded = true
  }

  private mutating func speak(_ direction: Direction) throws -> ClientMessage {
    let line = voice.speak(direction)
    director.remember(clientText: line.text)
    let turn = Turn(number: transcript.turns.count + 1, speaker: .client, text: line.text)
    var heard = transcript
    heard.turns.append(turn)
    let estimate = estimator.estimate(heard)
    let suggestions = setup.condition.suggestions && !director.hasLeft ? writer.suggestions(for: heard) : []
    let detail = ClientDetail(
      decision: direction.decision, estimate: estimate, suggestions: suggestions, provenance: line.provenance)
    try recorder.record(RecordedTurn(turn: turn, at: now(), detail: .client(detail)), in: name)
    transcript = heard
    let message = ClientMessage(
      turn: turn, emotion: setup.condition.emotionDisplay ? estimate : nil, suggestions: suggestions,
      isGoodbye: director.hasLeft)
    latest = message
    return message
  }

  private func words(
    of message: PeerMessage, offered: [Suggestion]
  ) throws(PracticeError) -> (text: String, origin: TurnOrigin) {
    switch message {
    case .own(let raw): return (try Self.checked(raw), .own)
    case .suggestion(let number):
      let suggestion = try Self.suggestion(number, of: offered)
      return (suggestion.text, .accepted(suggestion.kind))
    case .edited(let number, let raw):
      let suggestion = try Self.suggestion(number, of: offered)
      let text = try Self.checked(raw)
      let distance = editDistance(suggestion.text, text)
      let isSame = distance == 0
      return (text, isSame ? .accepted(suggestion.kind) : .edited(suggestion.kind, distance: distance))
    }
  }

  private static func suggestion(_ number: Int, of offered: [Suggestion]) throws(PracticeError) -> Suggestion
  {
    guard (1...3).contains(number), number <= offered.count else {
      throw .noSuchSuggestion(number, offered: offered.count)
    }
    return offered[number - 1]
  }

  private static func checked(_ raw: String) throws(PracticeError) -> String {
    let text = trimmed(SafeText(raw).text)
    let length = text.unicodeScalars.count
    guard length > 0 else { throw .emptyMessage }
    guard length <= longestMessage else { throw .messageTooLong(length, limit: longestMessage) }
    return text
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

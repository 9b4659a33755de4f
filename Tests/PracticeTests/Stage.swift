import Authoring
import DebriefCore
import Practice
import Synchronization

/// A session with everything that it reported and kept.
struct Stage {
  let recorder: MemoryRecorder
  let session: PracticeSession
  private let log: EventLog

  init(
    _ scenario: String = "exam-stress",
    condition: Condition = Condition(suggestions: true, emotionDisplay: true), voice: (any Voice)? = nil,
    suggester: any ReplySuggester = SuggestionWriter(seed: 11),
    estimator: any EmotionEstimating = EmotionEstimator(), callsBeforeRefusal: Int = .max,
    now: @escaping @Sendable () -> Timestamp = { Timestamp(milliseconds: 1000) }
  ) throws {
    let authored = try Play.scenario(scenario)
    let log = EventLog()
    self.log = log
    recorder = MemoryRecorder(callsBeforeRefusal: callsBeforeRefusal)
    session = try PracticeSession(
      PracticeSetup(
        trainee: "p01", scenario: authored.value, snapshot: authored.snapshot, condition: condition,
        occasion: "pre", seed: 11),
      recorder: recorder, parts: PracticeParts(voice: voice, suggester: suggester, estimator: estimator),
      now: now, report: log.add)
  }

  /// The session as it goes on after the program stopped.
  init(resuming stage: Stage, voice: (any Voice)? = nil) throws {
    let log = EventLog()
    self.log = log
    recorder = stage.recorder
    session = try PracticeSession(
      resuming: stage.session.name, in: stage.recorder,
      parts: { PracticeParts(voice: voice, suggester: SuggestionWriter(seed: $0.seed)) },
      now: { Timestamp(milliseconds: 1000) }, report: log.add)
  }

  var events: [PracticeEvent] { log.events }

  func record() throws -> SessionRecord { try recorder.only.unwrapped }

  /// The client's last turn, with everything beside it.
  func latest() async throws -> ClientMessage {
    await session.settle()
    return try await session.latest.unwrapped
  }
}

/// Keeps what a session reports.
final class EventLog: Sendable {
  private let kept = Mutex<[PracticeEvent]>([])

  var events: [PracticeEvent] { kept.withLock(\.self) }

  func add(_ event: PracticeEvent) {
    kept.withLock { $0.append(event) }
  }
}

extension PracticeEvent {
  /// The event in a word.
  var name: String {
    switch self {
    case .peerTurn: "peer"
    case .clientBegins: "begins"
    case .clientText: "text"
    case .clientTurn: "client"
    case .emotion: "emotion"
    case .suggestion(_, let number, _): "suggestion \(number)"
    case .suggestionsComplete: "complete"
    case .goodbye: "goodbye"
    case .marked: "marked"
    case .trouble(let trouble): "trouble: " + trouble.waysOn.map(\.rawValue).joined(separator: ", ")
    case .ended: "ended"
    }
  }

  /// The turn that the event says is kept.
  var turn: Turn? {
    switch self {
    case .peerTurn(let turn, _), .clientTurn(let turn): turn
    default: nil
    }
  }
}

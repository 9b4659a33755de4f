public import DebriefCore
import Synchronization

/// A session that an invented peer is going to have.
public struct SimulatedSession: Sendable {
  /// The name that it will have.
  public let name: String
  /// The peer's manner.
  public let persona: PeerPersona
  /// What is settled before it begins.
  public let setup: PracticeSetup

  /// Plans a session.
  public init(name: String, persona: PeerPersona, setup: PracticeSetup) {
    self.name = name
    self.persona = persona
    self.setup = setup
  }

  /// Plays it from the client's first words to the end, and hands over everything that is to be kept of it.
  ///
  /// - Parameter parts: `nil` for what is carried in the program.
  /// - Throws: ``PracticeError/languageNotRead(_:known:)``. When a voice fails, the session ends where it stands.
  public func play(parts: PracticeParts? = nil) async throws -> SessionRecord {
    let notebook = SessionNotebook(name: name)
    let session = try PracticeSession(setup, recorder: notebook, parts: parts)
    var peer = SimulatedPeer(persona, seed: setup.seed)
    try await session.begin()
    await session.settle()
    while await session.standing == .peersTurn, let latest = await session.latest {
      let conversation = await session.transcript
      if peer.notices(conversation) { try await session.mark() }
      try await session.send(peer.reply(to: conversation, offered: latest.suggestions))
      await session.settle()
    }
    try await session.end()
    return notebook.record
  }
}

/// Keeps one session in memory.
final class SessionNotebook: SessionRecorder {
  private let name: String
  private let kept: Mutex<SessionRecord>

  init(name: String) {
    self.name = name
    kept = Mutex(SessionRecord(header: SessionHeader(name: name, voice: .scripted)))
  }

  var record: SessionRecord { kept.withLock(\.self) }

  func nextSessionName(trainee: String, scenario: String) -> String { name }

  func begin(_ header: SessionHeader, scenario: Snapshot) {
    kept.withLock { $0.header = header }
  }

  func record(_ turn: RecordedTurn, in session: String) {
    kept.withLock { $0.turns.append(turn) }
  }

  func record(_ addition: TurnAddition, to turn: Int, in session: String) {
    kept.withLock { record in
      guard let place = record.turns.firstIndex(where: { $0.turn.number == turn }),
        case .client(var detail) = record.turns[place].detail
      else { return }
      detail.add(addition)
      record.turns[place].detail = .client(detail)
    }
  }

  func record(_ mark: CueMark, in session: String) {
    kept.withLock { $0.marks.append(mark) }
  }

  func end(_ session: String, at moment: Timestamp) {
    kept.withLock { $0.endedAt = moment }
  }
}

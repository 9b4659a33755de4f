public import DebriefCore
import Synchronization

/// Keeps one session in memory.
public final class SessionNotebook: SessionRecorder {
  private let name: String
  private let kept: Mutex<SessionRecord>

  /// Opens a notebook for a session of that name.
  public init(name: String) {
    self.name = name
    kept = Mutex(SessionRecord(header: SessionHeader(name: name, voice: .scripted)))
  }

  /// What was kept so far.
  public var record: SessionRecord { kept.withLock(\.self) }

  /// The session's name.
  public func nextSessionName(trainee: String, scenario: String) -> String { name }

  /// Keeps what the session begins with.
  public func begin(_ header: SessionHeader, scenario: Snapshot) {
    kept.withLock { $0.header = header }
  }

  /// Keeps a turn.
  public func record(_ turn: RecordedTurn, in session: String) {
    kept.withLock { $0.turns.append(turn) }
  }

  /// Keeps what comes beside a client turn.
  public func record(_ addition: TurnAddition, to turn: Int, in session: String) {
    kept.withLock { record in
      guard let place = record.turns.firstIndex(where: { $0.turn.number == turn }),
        case .client(var detail) = record.turns[place].detail
      else { return }
      detail.add(addition)
      record.turns[place].detail = .client(detail)
    }
  }

  /// Keeps a mark.
  public func record(_ mark: CueMark, in session: String) {
    kept.withLock { $0.marks.append(mark) }
  }

  /// Keeps when the session ended.
  public func end(_ session: String, at moment: Timestamp) {
    kept.withLock { $0.endedAt = moment }
  }
}

public import DebriefCore
import Synchronization

/// Keeps a session in a study, each message of the trainee with the name that its sender gave it, in one step: a
/// message whose answer was lost can be sent again, and is known.
public final class MessageRecorder: SessionRecorder, SessionSource, Sendable {
  private let study: Study
  private let expected = Mutex<String?>(nil)

  /// Makes a recorder for one session of a study.
  public init(_ study: Study) {
    self.study = study
  }

  /// Names the message that the trainee's next turn comes from.
  public func expect(_ message: String?) {
    expected.withLock { $0 = message }
  }

  /// The next free name for a session.
  public func nextSessionName(trainee: String, scenario: String) throws(StoreError) -> String {
    try study.nextSessionName(trainee: trainee, scenario: scenario)
  }

  /// Starts a session.
  public func begin(_ header: SessionHeader, scenario: Snapshot) throws(StoreError) {
    try study.begin(header, scenario: scenario)
  }

  /// Keeps the next turn; the trainee's with its message's name.
  public func record(_ turn: RecordedTurn, in session: String) throws(StoreError) {
    try study.record(turn, in: session, message: turn.turn.speaker == .peer ? taken() : nil)
  }

  /// Keeps what came to a client turn after its words.
  public func record(_ addition: TurnAddition, to turn: Int, in session: String) throws(StoreError) {
    try study.record(addition, to: turn, in: session)
  }

  /// Keeps a trainee's mark.
  public func record(_ mark: CueMark, in session: String) throws(StoreError) {
    try study.record(mark, in: session)
  }

  /// Ends a session.
  public func end(_ session: String, at moment: Timestamp) throws(StoreError) {
    try study.end(session, at: moment)
  }

  /// Everything that is kept of a session.
  public func session(named name: String) throws(StoreError) -> SessionRecord {
    try study.session(named: name)
  }

  /// The scenario of that hash.
  public func snapshot(sha256: String) throws(StoreError) -> Snapshot {
    try study.snapshot(sha256: sha256)
  }

  private func taken() -> String? {
    expected.withLock { message in
      defer { message = nil }
      return message
    }
  }
}

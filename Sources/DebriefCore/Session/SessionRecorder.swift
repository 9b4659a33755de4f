/// Where practice keeps a session as it happens.
///
/// Each call returns only after what it was given is durable.
public protocol SessionRecorder: Sendable {
  /// The next free name for a session of a trainee and a scenario, such as `p01-exam-stress-2`.
  func nextSessionName(trainee: String, scenario: String) throws -> String
  /// Starts a session; `scenario` is kept beside it.
  func begin(_ header: SessionHeader, scenario: Snapshot) throws
  /// Keeps the next turn.
  func record(_ turn: RecordedTurn, in session: String) throws
  /// Keeps what came to a client turn after its words.
  func record(_ addition: TurnAddition, to turn: Int, in session: String) throws
  /// Keeps a trainee's mark.
  func record(_ mark: CueMark, in session: String) throws
  /// Ends a session.
  func end(_ session: String, at: Timestamp) throws
}

/// Where kept sessions are read, to go on with one.
public protocol SessionSource: Sendable {
  /// Everything that is kept of a session.
  func session(named name: String) throws -> SessionRecord
  /// The scenario of that hash.
  func snapshot(sha256: String) throws -> Snapshot
}

public import DebriefCore
import GRDB

/// Practice keeps its sessions here as they happen; each call returns after its part is on disk.
extension Study: SessionRecorder, SessionSource {
  /// The next free name for a session of a trainee and a scenario, such as `p01-exam-stress-2`.
  public func nextSessionName(trainee: String, scenario: String) throws(StoreError) -> String {
    try read { db in
      let stem = "\(trainee)-\(scenario)-"
      let names = try String.fetchAll(
        db, sql: "SELECT name FROM session WHERE substr(name, 1, length(?)) = ?", arguments: [stem, stem])
      let last = names.compactMap { Int($0.dropFirst(stem.count)) }.max() ?? 0
      return "\(stem)\(last + 1)"
    }
  }

  /// Starts a session, and keeps its scenario. A trainee who is not there yet is added.
  ///
  /// - Throws: ``StoreError/sessionExists(_:)``, and ``StoreError/wrongRole(_:is:needed:)`` when the name belongs
  ///   to somebody who is not a trainee; ``StoreError/hasLeft(_:)`` or ``StoreError/consentRefused(_:_:)`` when
  ///   they do not allow that practice is kept.
  public func begin(_ header: SessionHeader, scenario: Snapshot) throws(StoreError) {
    try write { db in
      try ConsentRow.expect(header.trainee, allows: .practice, in: db)
      try SnapshotRow.keep(scenario, in: db)
      try SessionRow.insert(header, in: db)
    }
  }

  /// Keeps the next turn.
  ///
  /// - Throws: ``StoreError/turnOutOfOrder(session:found:expected:)``, ``StoreError/sessionEnded(_:)``.
  public func record(_ turn: RecordedTurn, in session: String) throws(StoreError) {
    try record(turn, in: session, message: nil)
  }

  /// Keeps the next turn together with the name that its sender gave it; see ``hasKept(message:in:)``.
  func record(_ turn: RecordedTurn, in session: String, message: String?) throws(StoreError) {
    try write { db in
      try Self.expectRunning(session, in: db)
      try TurnRow.insert(turn, into: session, in: db)
      try Self.keep(message, in: session, db: db)
    }
  }

  /// Keeps what came to a client turn after its words.
  ///
  /// - Throws: ``StoreError/unknownTurn(_:session:)``, ``StoreError/sessionEnded(_:)``.
  public func record(_ addition: TurnAddition, to turn: Int, in session: String) throws(StoreError) {
    try write { db in
      try Self.expectRunning(session, in: db)
      try TurnRow.insert(addition, to: turn, of: session, in: db)
    }
  }

  /// Keeps a trainee's mark.
  public func record(_ mark: CueMark, in session: String) throws(StoreError) {
    try record(mark, in: session, message: nil)
  }

  /// Keeps a trainee's mark together with the name that its sender gave it; see ``hasKept(message:in:)``.
  public func record(_ mark: CueMark, in session: String, message: String?) throws(StoreError) {
    try write { db in
      try Self.expectRunning(session, in: db)
      try TurnRow.insert(mark, into: session, in: db)
      try Self.keep(message, in: session, db: db)
    }
  }

  /// Whether a message of that name is kept in a session; see ``MessageRecorder``.
  public func hasKept(message: String, in session: String) throws(StoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT 1 FROM sent_message WHERE session = ? AND message = ?",
        arguments: [session, message]) != nil
    }
  }

  /// Ends a session; does nothing when it has ended.
  public func end(_ session: String, at moment: Timestamp) throws(StoreError) {
    try write { db in
      _ = try SessionRow.find(session, in: db)
      try SessionRow.end(session, at: moment, in: db)
    }
  }

  private static func keep(_ message: String?, in session: String, db: Database) throws {
    guard let message else { return }
    try db.execute(
      sql: "INSERT INTO sent_message (session, message) VALUES (?, ?)", arguments: [session, message])
  }

  private static func expectRunning(_ session: String, in db: Database) throws {
    let ended: Int64? = try SessionRow.find(session, in: db)["ended_at"]
    guard ended == nil else { throw StoreError.sessionEnded(session) }
  }
}

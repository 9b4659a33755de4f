public import DebriefCore
import GRDB

extension Study {
  /// Takes in sessions from elsewhere: all of them, or none. Trainees who are not there yet are added.
  ///
  /// - Throws: ``StoreError/sessionExists(_:)``, ``StoreError/turnOutOfOrder(session:found:expected:)``, and what
  ///   is wrong with a name.
  public func importSessions(_ sessions: [SessionRecord]) throws(StoreError) {
    try write { db in
      for session in sessions {
        try ConsentRow.expect(session.header.trainee, allows: .practice, in: db)
        try SessionRow.insert(session.header, in: db)
        for turn in session.turns { try TurnRow.insert(turn, into: session.header.name, in: db) }
        for mark in session.marks { try TurnRow.insert(mark, into: session.header.name, in: db) }
        try SessionRow.end(session.header.name, at: session.endedAt, in: db)
      }
    }
  }

  /// Every session, by name.
  public func sessions() throws(StoreError) -> [SessionSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT session.*, (SELECT COUNT(*) FROM turn WHERE turn.session = session.name) AS turns
          FROM session ORDER BY name
          """
      ).map { row in
        SessionSummary(
          header: try SessionRow.header(row), turnCount: row["turns"],
          endedAt: SessionRow.moment(row["ended_at"]))
      }
    }
  }

  /// What was known of a session before its first turn.
  ///
  /// - Throws: ``StoreError/unknownSession(_:known:)``.
  public func header(of session: String) throws(StoreError) -> SessionHeader {
    try read { try SessionRow.header(SessionRow.find(session, in: $0)) }
  }

  /// Everything that is kept of a session.
  ///
  /// - Throws: ``StoreError/unknownSession(_:known:)``.
  public func session(named name: String) throws(StoreError) -> SessionRecord {
    try read { db in
      let row = try SessionRow.find(name, in: db)
      return SessionRecord(
        header: try SessionRow.header(row), turns: try TurnRow.recorded(of: name, in: db),
        marks: try TurnRow.marks(of: name, in: db), endedAt: SessionRow.moment(row["ended_at"]))
    }
  }

  /// The conversation and nothing else: only the table of spoken words is read.
  ///
  /// - Throws: ``StoreError/unknownSession(_:known:)``.
  public func transcript(of session: String) throws(StoreError) -> Transcript {
    try read { db in
      let turns = try TurnRow.turns(of: session, in: db)
      if turns.isEmpty { _ = try SessionRow.find(session, in: db) }
      return Transcript(session: session, turns: turns)
    }
  }
}

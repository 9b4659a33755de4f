import DebriefCore
import GRDB

/// Takes a person's words out of every table.
///
/// What stays: that somebody practised or coded, how long the sessions were, and the values of codes. What goes: what
/// was said, typed, suggested and noted in their sessions; the marked words, comments and alternatives of everybody
/// who coded those, and of everything that the person coded; their name, and the names of their sessions.
struct Eraser {
  let person: String
  let db: Database

  /// Erases the person and everything they said.
  func erase(at moment: Timestamp) throws -> Erasure {
    let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for trigger in triggers {
      try db.execute(sql: "DROP TRIGGER \((trigger["name"] as String).quotedDatabaseIdentifier)")
    }
    let sessions = try String.fetchAll(
      db, sql: "SELECT name FROM session WHERE trainee = ? ORDER BY started_at, name", arguments: [person])
    var erasure = Erasure(
      standIn: try ErasureRow.nextStandIn(in: db), at: moment, sessions: sessions.count, turns: 0, codings: 0)
    for session in sessions { erasure.turns += try strip(session: session) }
    erasure.codings = try stripCodings()
    try stripReview(standIn: erasure.standIn, at: moment)
    for table in ["invitation", "sign_in", "passphrase"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person])
    }
    try db.execute(sql: "UPDATE consent SET note = '' WHERE person = ?", arguments: [person])
    try rename(sessions, to: erasure.standIn)
    try ErasureRow.insert(erasure, in: db)
    for trigger in triggers { try db.execute(sql: trigger["sql"]) }
    return erasure
  }

  /// Empties a session, and says how many turns it had.
  private func strip(session: String) throws -> Int {
    try db.execute(sql: "UPDATE turn SET text = '' WHERE session = ?", arguments: [session])
    let turns = db.changesCount
    try db.execute(
      sql: "UPDATE turn_detail SET source_names = '[]', detail = ? WHERE session = ?",
      arguments: [try JSON.text(RecordedTurn.Detail.imported), session])
    for table in ["cue_mark", "self_check", "sent_message", "turn_addition"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE session = ?", arguments: [session])
    }
    try db.execute(sql: "UPDATE session SET occasion = NULL WHERE name = ?", arguments: [session])
    return turns
  }

  /// Strips everything that was coded by the person or in their sessions, and says how many judgements lost words.
  private func stripCodings() throws -> Int {
    _ = try bare("was", of: "history", where: "act = 'code' AND \(Self.theirAssignment)")
    _ = try bare("became", of: "history", where: "act = 'code' AND \(Self.theirAssignment)")
    return try bare("coding", of: "coding", where: Self.theirAssignment)
  }

  /// That a line belongs to an assignment of the person, or to one of a session of theirs.
  static let theirAssignment = """
    assignment IN (SELECT assignment.id FROM assignment JOIN session ON session.name = assignment.session
      WHERE assignment.coder = :person OR session.trainee = :person)
    """

  /// Takes marked words, comments and alternatives from the judgements of a column, and says from how many.
  func bare(_ column: String, of table: String, where condition: String) throws -> Int {
    var count = 0
    let kept = try Row.fetchAll(
      db,
      sql:
        "SELECT rowid AS line, \(column) AS coding FROM \(table) WHERE \(column) IS NOT NULL AND (\(condition))",
      arguments: ["person": person])
    for row in kept {
      let text: String = row["coding"]
      var coding = try KeptCoding.coding(text)
      (coding.evidence, coding.comment, coding.alternative) = ([], nil, nil)
      let bare = try KeptCoding.text(coding)
      guard bare != text else { continue }
      count += 1
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = ? WHERE rowid = ?", arguments: [bare, row["line"] as Int64])
    }
    return count
  }

  private func rename(_ sessions: [String], to standIn: String) throws {
    let columns = try KeyColumns(of: "name", in: "session", db: db)
    for (index, session) in sessions.enumerated() {
      try columns.rename(session, to: "\(standIn)-\(index + 1)", in: db)
    }
    try KeyColumns(of: "name", in: "person", db: db).rename(person, to: standIn, in: db)
  }
}

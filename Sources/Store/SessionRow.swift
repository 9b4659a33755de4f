import DebriefCore
import GRDB

/// Reads and writes what is kept once for a session.
enum SessionRow {
  static func insert(_ header: SessionHeader, in db: Database) throws {
    try NameRule.check(header.name)
    guard try !exists(header.name, in: db) else { throw StoreError.sessionExists(header.name) }
    if let trainee = header.trainee { try PersonRow.ensureTrainee(trainee, in: db) }
    if let hash = header.scenarioHash { _ = try SnapshotRow.find(hash, in: db) }
    try db.execute(
      sql: """
        INSERT INTO session (name, trainee, scenario, scenario_sha256, suggestions, emotion_display, occasion,
          seed, voice, started_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        header.name, header.trainee, header.scenario, header.scenarioHash, header.condition?.suggestions,
        header.condition?.emotionDisplay, header.occasion.map { SafeText($0).text },
        header.seed.map { String($0) }, header.voice.rawValue, header.startedAt?.milliseconds,
      ])
  }

  static func exists(_ name: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT 1 FROM session WHERE name = ?", arguments: [name]) != nil
  }

  static func find(_ name: String, in db: Database) throws -> Row {
    if let row = try Row.fetchOne(db, sql: "SELECT * FROM session WHERE name = ?", arguments: [name]) {
      return row
    }
    throw try unknown(name, in: db)
  }

  private static func unknown(_ name: String, in db: Database) throws -> StoreError {
    .unknownSession(name, known: try String.fetchAll(db, sql: "SELECT name FROM session ORDER BY name"))
  }

  /// Who practised in a session; `nil` when that is not known.
  static func trainee(of name: String, in db: Database) throws -> String? {
    let found: [String?] = try db.rows("SELECT trainee FROM session WHERE name = ?", [name]) { $0[0] }
    guard let trainee = found.first else { throw try unknown(name, in: db) }
    return trainee
  }

  static func end(_ name: String, at moment: Timestamp?, in db: Database) throws {
    guard let moment else { return }
    try db.execute(
      sql: "UPDATE session SET ended_at = ? WHERE name = ? AND ended_at IS NULL",
      arguments: [moment.milliseconds, name])
  }

  static func header(_ row: Row) throws -> SessionHeader {
    guard let voice = ClientVoice(rawValue: row["voice"]) else {
      throw StoreError.unexpected(detail: "a session with an unknown voice")
    }
    let suggestions: Bool? = row["suggestions"]
    let emotionDisplay: Bool? = row["emotion_display"]
    let seed: String? = row["seed"]
    var condition: Condition?
    if let suggestions, let emotionDisplay {
      condition = Condition(suggestions: suggestions, emotionDisplay: emotionDisplay)
    }
    return SessionHeader(
      name: row["name"], trainee: row["trainee"], scenario: row["scenario"],
      scenarioHash: row["scenario_sha256"], condition: condition, occasion: row["occasion"],
      seed: seed.flatMap { UInt64($0) }, voice: voice, startedAt: moment(row["started_at"]))
  }

  static func moment(_ milliseconds: Int64?) -> Timestamp? {
    milliseconds.map(Timestamp.init(milliseconds:))
  }
}

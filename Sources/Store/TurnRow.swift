import DebriefCore
import GRDB

/// Reads and writes turns: the spoken words in one table, what stands beside them in another.
enum TurnRow {
  static func insert(_ turn: RecordedTurn, into session: String, in db: Database) throws {
    let expected = try count(of: session, in: db) + 1
    guard turn.turn.number == expected else {
      throw StoreError.turnOutOfOrder(session: session, found: turn.turn.number, expected: expected)
    }
    try db.execute(
      sql: "INSERT INTO turn (session, number, speaker, text) VALUES (?, ?, ?, ?)",
      arguments: [session, turn.turn.number, turn.turn.speaker.rawValue, SafeText(turn.turn.text).text])
    try db.execute(
      sql: "INSERT INTO turn_detail (session, number, at, source_names, detail) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        session, turn.turn.number, turn.at?.milliseconds, try JSON.text(turn.sourceNames),
        try JSON.text(turn.detail),
      ])
  }

  static func insert(
    _ addition: TurnAddition, to turn: Int, of session: String, in db: Database
  ) throws {
    guard turn > 0, turn <= (try count(of: session, in: db)) else {
      throw StoreError.unknownTurn(turn, session: session)
    }
    try db.execute(
      sql: "INSERT INTO turn_addition (session, turn, addition) VALUES (?, ?, ?)",
      arguments: [session, turn, try JSON.text(addition)])
  }

  static func insert(_ mark: CueMark, into session: String, in db: Database) throws {
    guard mark.turn > 0, mark.turn <= (try count(of: session, in: db)) else {
      throw StoreError.unknownTurn(mark.turn, session: session)
    }
    try db.execute(
      sql: "INSERT INTO cue_mark (session, turn, note, at) VALUES (?, ?, ?, ?)",
      arguments: [session, mark.turn, mark.note.map { SafeText($0).text }, mark.at.milliseconds])
  }

  static func turns(of session: String, in db: Database) throws -> [Turn] {
    try Row.fetchAll(
      db, sql: "SELECT number, speaker, text FROM turn WHERE session = ? ORDER BY number",
      arguments: [session]
    ).map(turn)
  }

  static func turn(_ number: Int, of session: String, in db: Database) throws -> Turn? {
    try db.rows(
      "SELECT number, speaker, text FROM turn WHERE session = ? AND number = ?", [session, number], turn
    ).first
  }

  static func recorded(of session: String, in db: Database) throws -> [RecordedTurn] {
    let additions = try additions(of: session, in: db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT turn.number, turn.speaker, turn.text, turn_detail.at, turn_detail.source_names,
          turn_detail.detail
        FROM turn JOIN turn_detail ON turn_detail.session = turn.session AND turn_detail.number = turn.number
        WHERE turn.session = ? ORDER BY turn.number
        """,
      arguments: [session]
    ).map { row in
      let turn = try turn(row)
      var detail = try JSON.value(RecordedTurn.Detail.self, from: row["detail"])
      if case .client(var client) = detail {
        additions[turn.number]?.forEach { client.add($0) }
        detail = .client(client)
      }
      return RecordedTurn(
        turn: turn, at: SessionRow.moment(row["at"]),
        sourceNames: try JSON.value([String].self, from: row["source_names"]), detail: detail)
    }
  }

  /// What came to each turn later, in the order in which it came.
  private static func additions(of session: String, in db: Database) throws -> [Int: [TurnAddition]] {
    try Row.fetchAll(
      db, sql: "SELECT turn, addition FROM turn_addition WHERE session = ? ORDER BY id", arguments: [session]
    ).reduce(into: [:]) { additions, row in
      additions[row["turn"], default: []].append(
        try JSON.value(TurnAddition.self, from: row["addition"]))
    }
  }

  static func marks(of session: String, in db: Database) throws -> [CueMark] {
    try Row.fetchAll(
      db, sql: "SELECT turn, note, at FROM cue_mark WHERE session = ? ORDER BY id", arguments: [session]
    ).map { CueMark(turn: $0["turn"], note: $0["note"], at: Timestamp(milliseconds: $0["at"])) }
  }

  private static func count(of session: String, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT COALESCE(MAX(number), 0) FROM turn WHERE session = ?", arguments: [session]) ?? 0
  }

  private static func turn(_ row: Row) throws -> Turn {
    guard let speaker = Speaker(rawValue: row["speaker"]) else {
      throw StoreError.unexpected(detail: "a turn with an unknown speaker")
    }
    return Turn(number: row["number"], speaker: speaker, text: row["text"])
  }
}

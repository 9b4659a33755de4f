import DebriefCore
import GRDB

/// Reads and writes what stands in for people who were erased.
enum ErasureRow {
  static func find(_ person: String, in db: Database) throws -> Erasure? {
    try Row.fetchOne(db, sql: "SELECT * FROM erasure WHERE person = ?", arguments: [person]).map(erasure)
  }

  static func all(in db: Database) throws -> [Erasure] {
    try Row.fetchAll(db, sql: "SELECT * FROM erasure ORDER BY at, person").map(erasure)
  }

  static func insert(_ erasure: Erasure, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO erasure (person, at, sessions, turns, codings) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        erasure.standIn, erasure.at.milliseconds, erasure.sessions, erasure.turns, erasure.codings,
      ])
  }

  /// The first name of the form `erased-1` that nobody has.
  static func nextStandIn(in db: Database) throws -> String {
    var number = 1
    while try PersonRow.role(of: "erased-\(number)", in: db) != nil { number += 1 }
    return "erased-\(number)"
  }

  private static func erasure(_ row: Row) -> Erasure {
    Erasure(
      standIn: row["person"], at: Timestamp(milliseconds: row["at"]), sessions: row["sessions"],
      turns: row["turns"], codings: row["codings"])
  }
}

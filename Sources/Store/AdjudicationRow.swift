import DebriefCore
import GRDB

/// Reads and writes adjudications.
enum AdjudicationRow {
  static func fetch(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [Adjudication] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM adjudication WHERE \(condition) ORDER BY id", arguments: arguments
    ).map { row in
      guard let mode = Adjudication.Mode(rawValue: row["mode"]) else {
        throw StoreError.unexpected(detail: "an adjudication of an unknown mode")
      }
      let id: Int64 = row["id"]
      return Adjudication(
        id: id, session: row["session"], scheme: row["scheme"], adjudicator: row["adjudicator"], mode: mode,
        sides: try sides(of: id, in: db),
        attending: try String.fetchAll(
          db, sql: "SELECT person FROM attendance WHERE adjudication = ? ORDER BY person", arguments: [id]),
        openedAt: Timestamp(milliseconds: row["opened_at"]), closedAt: SessionRow.moment(row["closed_at"]))
    }
  }

  static func find(_ id: Int64, in db: Database) throws -> Adjudication {
    guard let found = try fetch("id = ?", [id], in: db).first else {
      throw StoreError.unknownAdjudication(id)
    }
    return found
  }

  /// The adjudication, when it is not closed.
  static func findOpen(_ id: Int64, in db: Database) throws -> Adjudication {
    let found = try find(id, in: db)
    guard found.closedAt == nil else { throw StoreError.adjudicationClosed(id) }
    return found
  }

  /// The last ruling on each unit and code that was not taken back, first to last, or all of them.
  static func rulings(of id: Int64, onlyStanding: Bool, in db: Database) throws -> [KeptRuling] {
    let condition =
      onlyStanding
      ? """
      AND id = (SELECT MAX(id) FROM ruling AS later WHERE later.adjudication = ruling.adjudication
        AND later.unit = ruling.unit AND later.code = ruling.code
        AND later.id NOT IN (SELECT ruling FROM taken_back_ruling))
      """ : ""
    return try Row.fetchAll(
      db, sql: "SELECT * FROM ruling WHERE adjudication = ? \(condition) ORDER BY id", arguments: [id]
    ).map { row in
      guard let unit = CodingUnit(row["unit"] as String),
        let reason = RulingReason(rawValue: row["reason"])
      else { throw StoreError.unexpected(detail: "a ruling that cannot be read") }
      let coding: String? = row["coding"]
      return KeptRuling(
        id: row["id"],
        ruling: Ruling(
          unit: unit, code: row["code"], coding: try coding.map(KeptCoding.coding), reason: reason,
          words: row["words"]),
        side: row["side"], who: row["who"], at: Timestamp(milliseconds: row["at"]))
    }
  }

  private static func sides(of id: Int64, in db: Database) throws -> [Adjudication.Side] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM adjudication_side WHERE adjudication = ? ORDER BY letter", arguments: [id]
    ).map { Adjudication.Side(letter: $0["letter"], assignment: $0["assignment"], revision: $0["revision"]) }
  }
}

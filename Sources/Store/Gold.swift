public import DebriefCore
import GRDB

/// A reference coding of a session that new coders are measured against. It never changes; a better one takes its place
/// and the old one is retired.
public struct Gold: Sendable, Equatable, Identifiable {
  /// The gold coding's number in its study.
  public var id: Int64
  /// Where it comes from, in words, such as `the coding of e1`.
  public var source: String
  /// When it was marked.
  public var markedAt: Timestamp
  /// When it was retired; `nil` while new tries may use it.
  public var retiredAt: Timestamp?
  /// The coding; a code's comment says why. Its coder is called ``coder``.
  public var coding: SessionCoding

  /// What a gold coding's coder is called.
  public static let coder = "gold"

  /// The session's name.
  public var session: String { coding.session }
  /// The scheme's SHA-256.
  public var scheme: String { coding.scheme }
}

extension Study {
  /// Marks a coding of a session as gold. An earlier gold coding of the session with the scheme is retired.
  ///
  /// - Parameters:
  ///   - coding: what is set and where there is nothing to code; comments say why.
  ///   - source: where it comes from, in words.
  public func markGold(_ coding: SessionCoding, source: String, at moment: Timestamp) throws(StoreError)
    -> Gold
  {
    try write { db in
      _ = try SessionRow.find(coding.session, in: db)
      let scheme = try SnapshotRow.scheme(coding.scheme, in: db)
      let codebook = try Codebook(scheme: scheme, session: coding.session, in: db)
      try db.execute(
        sql: """
          UPDATE gold SET retired_at = ? WHERE session = ? AND scheme = ? AND retired_at IS NULL
          """,
        arguments: [moment.milliseconds, coding.session, coding.scheme])
      try db.execute(
        sql: "INSERT INTO gold (session, scheme, source, marked_at) VALUES (?, ?, ?, ?)",
        arguments: [coding.session, coding.scheme, SafeText(source).text, moment.milliseconds])
      let id = db.lastInsertedRowID
      for (unit, said) in coding.units.sorted(by: { $0.key < $1.key }) {
        for (code, value) in said.codings.sorted(by: { $0.key < $1.key }) {
          try codebook.check(code, value, on: unit)
          try db.execute(
            sql: "INSERT INTO gold_coding (gold, unit, code, coding) VALUES (?, ?, ?, ?)",
            arguments: [id, unit.text, code, try KeptCoding.text(value)])
        }
        if said.nothing {
          try db.execute(
            sql: "INSERT INTO gold_nothing (gold, unit) VALUES (?, ?)", arguments: [id, unit.text])
        }
      }
      return try GoldRow.find(id, in: db)
    }
  }

  /// Retires a gold coding: new tries do not use it, old ones keep it. Does nothing when it is.
  ///
  /// - Throws: ``StoreError/unknownGold(_:)``.
  public func retireGold(_ id: Int64, at moment: Timestamp) throws(StoreError) {
    try write { db in
      _ = try GoldRow.find(id, in: db)
      try db.execute(
        sql: "UPDATE gold SET retired_at = ? WHERE id = ? AND retired_at IS NULL",
        arguments: [moment.milliseconds, id])
    }
  }

  /// One gold coding.
  ///
  /// - Throws: ``StoreError/unknownGold(_:)``.
  public func gold(_ id: Int64) throws(StoreError) -> Gold {
    try read { try GoldRow.find(id, in: $0) }
  }

  /// The gold codings with a scheme, in the order in which they were marked, retired ones too.
  public func golds(scheme sha256: String) throws(StoreError) -> [Gold] {
    try read { try GoldRow.fetch("scheme = ?", [sha256], in: $0) }
  }
}

/// Reads gold codings.
enum GoldRow {
  static func find(_ id: Int64, in db: Database) throws -> Gold {
    guard let found = try fetch("id = ?", [id], in: db).first else { throw StoreError.unknownGold(id) }
    return found
  }

  static func fetch(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [Gold] {
    try Row.fetchAll(db, sql: "SELECT * FROM gold WHERE \(condition) ORDER BY id", arguments: arguments).map {
      row in
      let id: Int64 = row["id"]
      var coding = SessionCoding(
        coder: Gold.coder, kind: .expert, session: row["session"], scheme: row["scheme"])
      for row in try Row.fetchAll(db, sql: "SELECT * FROM gold_coding WHERE gold = ?", arguments: [id]) {
        coding.units[try unit(row), default: UnitCoding()].codings[row["code"]] =
          try KeptCoding.coding(row["coding"])
      }
      for row in try Row.fetchAll(db, sql: "SELECT * FROM gold_nothing WHERE gold = ?", arguments: [id]) {
        coding.units[try unit(row), default: UnitCoding()].nothing = true
      }
      return Gold(
        id: id, source: row["source"], markedAt: Timestamp(milliseconds: row["marked_at"]),
        retiredAt: SessionRow.moment(row["retired_at"]), coding: coding)
    }
  }

  private static func unit(_ row: Row) throws -> CodingUnit {
    guard let unit = CodingUnit(row["unit"] as String) else {
      throw StoreError.unexpected(detail: "a gold coding of an unknown unit")
    }
    return unit
  }
}

public import DebriefCore
import GRDB

extension Study {
  /// Keeps what a trainee says of a session; what they said before stays too.
  ///
  /// - Throws: ``StoreError/unknownSession(_:known:)``.
  public func keep(_ check: SelfCheck, of session: String) throws(StoreError) {
    try write { db in
      _ = try SessionRow.find(session, in: db)
      try db.execute(
        sql: "INSERT INTO self_check (session, noticed, hard, at) VALUES (?, ?, ?, ?)",
        arguments: [
          session, SafeText(check.noticed).text, SafeText(check.hard).text, check.at.milliseconds,
        ])
    }
  }

  /// What a trainee said of a session, first to last; the last one is how they want it to stand.
  ///
  /// - Throws: ``StoreError/unknownSession(_:known:)``.
  public func selfChecks(of session: String) throws(StoreError) -> [SelfCheck] {
    try read { db in
      _ = try SessionRow.find(session, in: db)
      return try Row.fetchAll(
        db, sql: "SELECT noticed, hard, at FROM self_check WHERE session = ? ORDER BY id",
        arguments: [session]
      ).map {
        SelfCheck(noticed: $0["noticed"], hard: $0["hard"], at: Timestamp(milliseconds: $0["at"]))
      }
    }
  }
}

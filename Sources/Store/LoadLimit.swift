import GRDB

/// How much an expert should code in a day. It warns, and never stops anybody.
public struct LoadLimit: Sendable, Equatable {
  /// The most turns; `nil` for any number.
  public var turns: Int?
  /// The most distressing sessions; `nil` for any number.
  public var distressing: Int?

  /// Makes a limit; the default is none.
  public init(turns: Int? = nil, distressing: Int? = nil) {
    self.turns = turns
    self.distressing = distressing
  }
}

extension Study {
  /// Sets the limit for one coder, or with `nil` for everybody who has none of their own.
  ///
  /// - Throws: ``StoreError/unknownPerson(_:known:)``.
  public func setLimit(_ limit: LoadLimit, for coder: String?) throws(StoreError) {
    try write { db in
      if let coder { _ = try PersonRow.find(coder, in: db) }
      try db.execute(
        sql: """
          INSERT INTO load_limit (coder, turns, distressing) VALUES (?, ?, ?)
          ON CONFLICT (coder) DO UPDATE SET turns = excluded.turns, distressing = excluded.distressing
          """,
        arguments: [coder ?? "", limit.turns, limit.distressing])
    }
  }

  /// The limit that holds for a coder: their own, else everybody's; with `nil` everybody's.
  public func limit(for coder: String?) throws(StoreError) -> LoadLimit {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM load_limit WHERE coder IN (?, '') ORDER BY coder DESC",
        arguments: [coder ?? ""])
      return row.map { LoadLimit(turns: $0["turns"], distressing: $0["distressing"]) } ?? LoadLimit()
    }
  }
}

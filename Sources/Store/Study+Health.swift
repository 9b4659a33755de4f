import DebriefCore
import GRDB

extension Study {
  /// Reads the whole study and says whether it is whole.
  public func health() throws(StoreError) -> StudyHealth {
    try read { db in
      StudyHealth(
        problems: try Self.problems(in: db),
        schemaVersion: try StudySchema.migrator.appliedIdentifiers(db).sorted().last ?? "none",
        sqliteVersion: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "unknown",
        counts: try Self.counted.map { name, sql in
          StudyHealth.Count(name: name, number: try Int.fetchOne(db, sql: sql) ?? 0)
        },
        snapshots: try Snapshot.Kind.allCases.flatMap { try SnapshotRow.all($0, in: db) })
    }
  }

  private static let counted: [(String, String)] = [
    ("people", "SELECT COUNT(*) FROM person WHERE role <> 'model'"),
    ("sessions", "SELECT COUNT(*) FROM session"),
    ("turns", "SELECT COUNT(*) FROM turn"),
    ("assignments", "SELECT COUNT(*) FROM assignment"),
    (
      "submitted",
      "SELECT COUNT(DISTINCT assignment) FROM revision WHERE submitted_at IS NOT NULL"
    ),
    ("codings", "SELECT COUNT(*) FROM coding"),
    ("lines of history", "SELECT COUNT(*) FROM history"),
  ]

  private static func problems(in db: Database) throws -> [String] {
    var problems = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
      problems.append("a row of \(row[0] as String) points to a missing row of \(row[2] as String)")
    }
    for kind in Snapshot.Kind.allCases {
      for snapshot in try SnapshotRow.all(kind, in: db)
      where Token(text: snapshot.canonicalForm).sha256 != snapshot.sha256 {
        problems.append(
          "the \(kind.rawValue) \(snapshot.id), version \(snapshot.version), does not have its hash")
      }
    }
    return problems
  }
}

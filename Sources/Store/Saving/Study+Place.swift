public import DebriefCore
import GRDB

extension Study {
  /// Notes on which unit a coder is, so that they find it again on any machine.
  ///
  /// - Throws: ``StoreError/notTheCoder(_:assignment:)``.
  public func setPlace(_ unit: CodingUnit, in assignment: Int64, by coder: String) throws(StoreError) {
    try write { db in
      _ = try AssignmentRow.find(assignment, of: coder, in: db)
      try db.execute(
        sql: """
          INSERT INTO place (assignment, unit) VALUES (?, ?)
          ON CONFLICT (assignment) DO UPDATE SET unit = excluded.unit
          """,
        arguments: [assignment, unit.text])
    }
  }

  /// The unit that a coder looked at last; `nil` when nobody noted one.
  public func place(in assignment: Int64) throws(StoreError) -> CodingUnit? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT unit FROM place WHERE assignment = ?", arguments: [assignment])
        .flatMap { CodingUnit($0) }
    }
  }
}

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

  /// Notes that a coder pauses; the time until they code again is not work.
  ///
  /// - Throws: ``StoreError/notTheCoder(_:assignment:)``.
  public func notePause(in assignment: Int64, by coder: String, at moment: Timestamp) throws(StoreError) {
    try write { db in
      _ = try AssignmentRow.find(assignment, of: coder, in: db)
      try db.execute(
        sql: "INSERT INTO pause (assignment, at) VALUES (?, ?)", arguments: [assignment, moment.milliseconds])
    }
  }

  /// When a coder paused, in order of time.
  public func pauses(of coder: String) throws(StoreError) -> [Timestamp] {
    try read { db in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT pause.at FROM pause JOIN assignment ON assignment.id = pause.assignment
          WHERE assignment.coder = ? ORDER BY pause.at
          """,
        arguments: [coder]
      ).map(Timestamp.init(milliseconds:))
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

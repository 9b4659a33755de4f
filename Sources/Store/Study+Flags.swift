public import DebriefCore
import GRDB

extension Study {
  /// Marks a unit as one that the coder is unsure of and wants to discuss, or takes the mark away. It does not change
  /// what is coded, and stays possible after submitting.
  ///
  /// - Throws: ``StoreError/notTheCoder(_:assignment:)``; ``StoreError/wrongUnit(_:code:session:)`` for a unit that the
  ///   scheme does not judge.
  public func setFlag(
    _ isSet: Bool, on unit: CodingUnit, in assignment: Int64, by coder: String, at moment: Timestamp
  ) throws(StoreError) {
    try write { db in
      let row = try AssignmentRow.find(assignment, of: coder, in: db)
      let scheme = try SnapshotRow.scheme(row.assignment.scheme, in: db)
      try Codebook(scheme: scheme, session: row.assignment.session, in: db).check(nothingOn: unit)
      if isSet {
        try db.execute(
          sql: "INSERT INTO flag (assignment, unit, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          arguments: [assignment, unit.text, moment.milliseconds])
      } else {
        try db.execute(
          sql: "DELETE FROM flag WHERE assignment = ? AND unit = ?", arguments: [assignment, unit.text])
      }
    }
  }

  /// The units of an assignment that its coder is unsure of.
  public func flags(of assignment: Int64) throws(StoreError) -> Set<CodingUnit> {
    try read { db in
      Set(
        try String.fetchAll(db, sql: "SELECT unit FROM flag WHERE assignment = ?", arguments: [assignment])
          .compactMap { CodingUnit($0) })
    }
  }
}

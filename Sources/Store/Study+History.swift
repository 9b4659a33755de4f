import DebriefCore
import GRDB

extension Study {
  /// Everything that happened to an assignment, first to last.
  ///
  /// - Throws: ``StoreError/unknownAssignment(_:)``.
  public func history(of assignment: Int64) throws(StoreError) -> [HistoryEntry] {
    try read { db in
      _ = try AssignmentRow.find(assignment, in: db)
      return try Row.fetchAll(
        db, sql: "SELECT * FROM history WHERE assignment = ? ORDER BY id", arguments: [assignment]
      ).map(HistoryRow.entry)
    }
  }
}

public import DebriefCore
import GRDB

/// One act of coding: when a coder changed a unit.
public struct CodingAct: Sendable, Equatable {
  /// The assignment.
  public var assignment: Int64
  /// The unit.
  public var unit: CodingUnit
  /// When.
  public var at: Timestamp

  /// Makes an act.
  public init(assignment: Int64, unit: CodingUnit, at: Timestamp) {
    self.assignment = assignment
    self.unit = unit
    self.at = at
  }
}

extension Study {
  /// Every act of coding of a coder from a moment on, in order of time. Imported codings are left out: nobody worked on
  /// them here.
  public func acts(
    of coder: String, since start: Timestamp = Timestamp(milliseconds: 0)
  ) throws(StoreError) -> [CodingAct] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT history.assignment, history.unit, history.at
          FROM history JOIN assignment ON assignment.id = history.assignment
          WHERE assignment.coder = ? AND history.at >= ? AND history.act <> 'submit'
            AND history.change NOT LIKE 'import-%'
          ORDER BY history.at, history.id
          """,
        arguments: [coder, start.milliseconds]
      ).compactMap { row in
        CodingUnit(row["unit"] as String).map {
          CodingAct(assignment: row["assignment"], unit: $0, at: Timestamp(milliseconds: row["at"]))
        }
      }
    }
  }
}

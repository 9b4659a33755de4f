public import DebriefCore
import GRDB

extension Study {
  /// Takes up a submitted coding again: a new revision that starts as a copy of the one before, which stays as it is.
  ///
  /// The new revision is blind as long as the coder could not see anybody else's codes of the session.
  /// - Parameters:
  ///   - reason: why; kept with the revision.
  ///   - who: the coder, or a lead who sends the coding back.
  /// - Returns: the new revision's number.
  /// - Throws: ``StoreError/notSubmitted(assignment:)``; ``StoreError/noReason``.
  public func correct(
    _ assignment: Int64, reason: String, by who: String, at moment: Timestamp
  ) throws(StoreError) -> Int {
    let reason = SafeText(reason).text
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
    return try write { db in
      let row = try AssignmentRow.find(assignment, in: db)
      guard row.assignment.state == .submitted else { throw StoreError.notSubmitted(assignment: assignment) }
      let coder = row.assignment.coder
      let isBlind =
        try UnblindingRow.find(coder, session: row.assignment.session, in: db) == nil
        && row.assignment.isBlind
      let number = row.revision + 1
      try db.execute(
        sql: "INSERT INTO revision (assignment, number, is_blind) VALUES (?, ?, ?)",
        arguments: [assignment, number, isBlind])
      for (table, columns) in [
        ("coding", "unit, code, coding"), ("nothing_to_code", "unit"), ("absent_row", "unit, code"),
      ] {
        try db.execute(
          sql: """
            INSERT INTO \(table) (assignment, revision, \(columns))
            SELECT assignment, ?, \(columns) FROM \(table) WHERE assignment = ? AND revision = ?
            """,
          arguments: [number, assignment, row.revision])
      }
      try db.execute(
        sql: "INSERT INTO correction (assignment, revision, reason, who, at) VALUES (?, ?, ?, ?, ?)",
        arguments: [assignment, number, reason, who, moment.milliseconds])
      return number
    }
  }

  /// The revisions of an assignment, first to last.
  ///
  /// - Throws: ``StoreError/unknownAssignment(_:)``.
  public func revisions(of assignment: Int64) throws(StoreError) -> [Revision] {
    try read { db in
      _ = try AssignmentRow.find(assignment, in: db)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT revision.number, revision.is_blind, revision.submitted_at, correction.reason, correction.who,
            correction.at
          FROM revision LEFT JOIN correction
            ON correction.assignment = revision.assignment AND correction.revision = revision.number
          WHERE revision.assignment = ? ORDER BY revision.number
          """,
        arguments: [assignment]
      ).map { row in
        let reason: String? = row["reason"]
        return Revision(
          number: row["number"], isBlind: row["is_blind"],
          submittedAt: SessionRow.moment(row["submitted_at"]),
          correction: reason.map {
            Revision.Correction(reason: $0, who: row["who"], at: Timestamp(milliseconds: row["at"]))
          })
      }
    }
  }

  /// What a coder said in one revision of an assignment.
  ///
  /// - Throws: ``StoreError/unknownRevision(_:assignment:)``.
  public func coding(of assignment: Int64, revision: Int) throws(StoreError) -> SessionCoding {
    try read { db in
      let row = try AssignmentRow.find(assignment, in: db)
      guard (1...row.revision).contains(revision) else {
        throw StoreError.unknownRevision(revision, assignment: assignment)
      }
      return try CodingRow(assignment: assignment, revision: revision)
        .sessionCoding(of: row.assignment, in: db)
    }
  }

  /// The number of the revision that figures of agreement use: the last submitted one that was made blind; `nil` when
  /// there is none.
  public func blindRevision(of assignment: Int64) throws(StoreError) -> Int? {
    try revisions(of: assignment).last { $0.isBlind && $0.submittedAt != nil }?.number
  }

  /// The number of the last submitted revision, which the reference uses; `nil` when there is none.
  public func lastSubmittedRevision(of assignment: Int64) throws(StoreError) -> Int? {
    try revisions(of: assignment).last { $0.submittedAt != nil }?.number
  }
}

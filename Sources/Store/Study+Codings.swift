public import DebriefCore
import GRDB

extension Study {
  /// What a coder has said so far: the current revision of an assignment.
  ///
  /// - Throws: ``StoreError/unknownAssignment(_:)``.
  public func coding(of assignment: Int64) throws(StoreError) -> SessionCoding {
    try read { db in
      let row = try AssignmentRow.find(assignment, in: db)
      return try CodingRow(assignment: assignment, revision: row.revision)
        .sessionCoding(of: row.assignment, in: db)
    }
  }

  /// Makes a coding final; does nothing when it is.
  ///
  /// - Throws: ``StoreError/notTheCoder(_:assignment:)``, ``StoreError/withdrawn(assignment:)``.
  public func submit(_ assignment: Int64, by coder: String, at moment: Timestamp) throws(StoreError) {
    try write { db in
      let row = try AssignmentRow.find(assignment, of: coder, in: db)
      guard row.assignment.state != .withdrawn else { throw StoreError.withdrawn(assignment: assignment) }
      guard row.assignment.state == .open else { return }
      _ = try HistoryRow(
        assignment: assignment, revision: row.revision, change: "submit-\(row.revision)", who: coder,
        at: moment
      ).add(.submit, in: db)
      try CodingRow(assignment: assignment, revision: row.revision).submit(at: moment, in: db)
    }
  }

  /// What coders submitted blind with a scheme, for the study: of each assignment the last revision that its coder made
  /// before they could see anybody else's. By session, coder and pass.
  ///
  /// Agreement, noise ceiling, misalignment and the gate of models use these alone. Codings of a session, or by a coder,
  /// that may not be used so are left out: see ``leftOut(scheme:of:)``.
  /// - Parameters:
  ///   - sha256: the scheme's hash.
  ///   - use: what they are wanted for; `nil` only for counting, and for whoever looks after the data themselves.
  public func submittedCodings(
    scheme sha256: String, for use: DataUse? = .analysis
  ) throws(StoreError) -> [SessionCoding] {
    try lastRevisions(scheme: sha256, for: use, "revision.is_blind AND assignment.purpose = 'study'")
  }

  /// What coders say in the end with a scheme, for the study: of each assignment the last submitted revision, whatever
  /// its coder had seen by then. By session, coder and pass; left out is the same as in the blind ones.
  ///
  /// The reference and feedback use these; figures of agreement never do.
  ///
  /// - Parameters:
  ///   - sha256: the scheme's hash.
  ///   - session: one session; `nil` for all.
  ///   - use: what they are wanted for; `nil` only for whoever looks after the data themselves.
  public func latestCodings(
    scheme sha256: String, session: String? = nil, for use: DataUse? = .analysis
  ) throws(StoreError) -> [SessionCoding] {
    try lastRevisions(scheme: sha256, session: session, for: use, "assignment.purpose = 'study'")
  }

  private func lastRevisions(
    scheme: String, session: String? = nil, for use: DataUse?, _ condition: String
  ) throws(StoreError) -> [SessionCoding] {
    try read { db in
      let people = try use.map { try ConsentRow.excluded(from: $0, in: db) } ?? []
      let sessions = try ConsentRow.sessions(of: people, in: db)
      let last = try Row.fetchAll(
        db,
        sql: """
          SELECT assignment.id, MAX(revision.number) AS revision
          FROM assignment JOIN revision ON revision.assignment = assignment.id
          WHERE assignment.scheme = ? AND assignment.session = COALESCE(?, assignment.session)
            AND revision.submitted_at IS NOT NULL AND \(condition)
          GROUP BY assignment.id, assignment.session, assignment.coder, assignment.pass
          ORDER BY assignment.session, assignment.coder, assignment.pass
          """,
        arguments: [scheme, session])
      let assignments = try AssignmentRow.fetch("assignment.scheme = ?", [scheme], in: db)
      let byID = Dictionary(assignments.map { ($0.assignment.id, $0.assignment) }) { first, _ in first }
      var texts = CodingTexts()
      return try last.compactMap { row in
        guard let assignment = byID[row["id"]], !people.contains(assignment.coder),
          !sessions.contains(assignment.session)
        else { return nil }
        return try CodingRow(assignment: assignment.id, revision: row["revision"])
          .sessionCoding(of: assignment, reading: &texts, in: db)
      }
    }
  }
}

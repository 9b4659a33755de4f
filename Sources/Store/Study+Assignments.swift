public import DebriefCore
import GRDB

extension Study {
  /// Gives a session to a coder. An expert codes as an expert, a trainee as the peer of their own session. What was
  /// taken back is given back, with what was coded.
  ///
  /// - Throws: ``StoreError/assignmentExists(session:coder:pass:)``; ``StoreError/wrongRole(_:is:needed:)`` for a
  ///   lead, who has seen everything; ``StoreError/notOwnSession(coder:session:)``.
  public func assign(
    session: String, to coder: String, scheme sha256: String, pass: Int = 1,
    for purpose: AssignmentPurpose = .study, due: Timestamp? = nil, at moment: Timestamp
  ) throws(StoreError) -> Assignment {
    try write { db in
      let person = try PersonRow.find(coder, in: db)
      _ = try SnapshotRow.scheme(sha256, in: db)
      let kind: CoderKind
      switch person.role {
      case .expert: kind = .expert
      case .trainee: kind = .peer
      case .lead: throw StoreError.wrongRole(coder, is: .lead, needed: "an expert or a trainee")
      }
      let id = try AssignmentRow.insert(
        AssignmentRow.Key(
          coder: coder, kind: kind, session: session, scheme: sha256, pass: pass, purpose: purpose,
          dueAt: due),
        at: moment, in: db)
      return try AssignmentRow.find(id, in: db).assignment
    }
  }

  /// Takes an assignment back that was not submitted. What was coded and its history are kept, and come back when the
  /// same session is given to the same coder for the same pass again. Does nothing when it is taken back.
  ///
  /// - Throws: ``StoreError/submittedCounts(assignment:)``.
  public func withdraw(_ id: Int64, reason: String, at moment: Timestamp) throws(StoreError) {
    try write { db in
      let row = try AssignmentRow.find(id, in: db)
      guard row.assignment.state != .withdrawn else { return }
      guard row.assignment.firstSubmittedAt == nil else { throw StoreError.submittedCounts(assignment: id) }
      try db.execute(
        sql: "INSERT INTO withdrawal (assignment, reason, at) VALUES (?, ?, ?)",
        arguments: [id, SafeText(reason).text, moment.milliseconds])
    }
  }

  /// Sets when an assignment should be submitted; `nil` takes the date away.
  public func setDue(_ due: Timestamp?, of id: Int64) throws(StoreError) {
    try write { db in
      _ = try AssignmentRow.find(id, in: db)
      try db.execute(
        sql: "UPDATE assignment SET due_at = ? WHERE id = ?", arguments: [due?.milliseconds, id])
    }
  }

  /// Everything that was given to a coder, in the order in which it was given.
  ///
  /// - Throws: ``StoreError/unknownPerson(_:known:)``.
  public func assignments(of coder: String) throws(StoreError) -> [Assignment] {
    try read { db in
      let all = try AssignmentRow.fetch("assignment.coder = ?", [coder], in: db)
      if all.isEmpty, try PersonRow.role(of: coder, in: db) == nil { _ = try PersonRow.find(coder, in: db) }
      return all.map(\.assignment)
    }
  }

  /// Everything that was given to anybody, in the order in which it was given.
  public func assignments() throws(StoreError) -> [Assignment] {
    try read { try AssignmentRow.fetch("1 = 1", [], in: $0).map(\.assignment) }
  }

  /// One assignment.
  ///
  /// - Throws: ``StoreError/unknownAssignment(_:)``.
  public func assignment(_ id: Int64) throws(StoreError) -> Assignment {
    try read { try AssignmentRow.find(id, in: $0).assignment }
  }
}

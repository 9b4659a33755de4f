public import DebriefCore
import GRDB

extension Study {
  /// Gives a session to a coder. An expert codes as an expert, a trainee as the peer of their own session. What was
  /// taken back is given back, with what was coded.
  ///
  /// - Throws: ``StoreError/assignmentExists(session:coder:pass:)``; ``StoreError/wrongRole(_:is:needed:)`` for a
  ///   lead, who has seen everything; ``StoreError/notOwnSession(coder:session:)``; ``StoreError/hasLeft(_:)`` and
  ///   ``StoreError/consentRefused(_:_:)`` by what the coder and the session's trainee allow.
  public func assign(
    session: String, to coder: String, scheme sha256: String, pass: Int = 1,
    for purpose: AssignmentPurpose = .study, due: Timestamp? = nil, at moment: Timestamp
  ) throws(StoreError) -> Assignment {
    try write { db in
      try Self.give(
        session, to: coder, scheme: sha256, pass: pass, purpose: purpose, due: due, at: moment, in: db)
    }
  }

  /// Gives several sessions for the study, all of them or none; see ``assign(session:to:scheme:pass:for:due:at:)``.
  public func assign(
    _ gifts: [(session: String, coder: String)], scheme sha256: String, pass: Int = 1, due: Timestamp? = nil,
    at moment: Timestamp
  ) throws(StoreError) -> [Assignment] {
    try write { db in
      try gifts.map {
        try Self.give(
          $0.session, to: $0.coder, scheme: sha256, pass: pass, purpose: .study, due: due, at: moment, in: db)
      }
    }
  }

  /// Takes an assignment back and gives the same work to another coder, who starts anew: both or neither.
  ///
  /// - Throws: what ``withdraw(_:reason:at:)`` and ``assign(session:to:scheme:pass:for:due:at:)`` throw.
  public func reassign(
    _ id: Int64, to coder: String, reason: String, at moment: Timestamp
  ) throws(StoreError) -> Assignment {
    try write { db in
      let old = try AssignmentRow.find(id, in: db).assignment
      try Self.takeBack(old, reason: reason, at: moment, in: db)
      return try Self.give(
        old.session, to: coder, scheme: old.scheme, pass: old.pass, purpose: old.purpose, due: old.dueAt,
        at: moment, in: db)
    }
  }

  /// Takes an assignment back that was not submitted. What was coded and its history are kept, and come back when the
  /// same session is given to the same coder for the same pass again. Does nothing when it is taken back.
  ///
  /// - Throws: ``StoreError/submittedCounts(assignment:)``.
  public func withdraw(_ id: Int64, reason: String, at moment: Timestamp) throws(StoreError) {
    try write { db in
      try Self.takeBack(AssignmentRow.find(id, in: db).assignment, reason: reason, at: moment, in: db)
    }
  }

  /// Sets the moment by which open work should be submitted, or takes it away: for all of them or for none.
  ///
  /// - Throws: ``StoreError/unknownAssignment(_:)``; ``StoreError/alreadySubmitted(assignment:)`` and
  ///   ``StoreError/withdrawn(assignment:)`` for what nobody works on.
  public func setDue(_ due: Timestamp?, of ids: [Int64]) throws(StoreError) {
    try write { db in
      for id in ids {
        switch try AssignmentRow.find(id, in: db).assignment.state {
        case .open: try AssignmentRow.setDue(due, of: id, in: db)
        case .submitted: throw StoreError.alreadySubmitted(assignment: id)
        case .withdrawn: throw StoreError.withdrawn(assignment: id)
        }
      }
    }
  }

  private static func give(
    _ session: String, to coder: String, scheme sha256: String, pass: Int, purpose: AssignmentPurpose,
    due: Timestamp?, at moment: Timestamp, in db: Database
  ) throws -> Assignment {
    let person = try PersonRow.find(coder, in: db)
    try ConsentRow.expectTakingPart(coder, in: db)
    if person.role != .trainee {
      try ConsentRow.expect(SessionRow.trainee(of: session, in: db), allows: .coding, in: db)
    }
    _ = try SnapshotRow.scheme(sha256, in: db)
    let kind: CoderKind
    switch person.role {
    case .expert: kind = .expert
    case .trainee: kind = .peer
    case .lead: throw StoreError.wrongRole(coder, is: .lead, needed: "an expert or a trainee")
    }
    let key = AssignmentRow.Key(
      coder: coder, kind: kind, session: session, scheme: sha256, pass: pass, purpose: purpose, dueAt: due)
    let id =
      try AssignmentRow.giveBack(key, at: moment, in: db)
      ?? AssignmentRow.insert(key, at: moment, in: db)
    return try AssignmentRow.find(id, in: db).assignment
  }

  private static func takeBack(
    _ assignment: Assignment, reason: String, at moment: Timestamp, in db: Database
  ) throws {
    guard assignment.state != .withdrawn else { return }
    guard assignment.firstSubmittedAt == nil else {
      throw StoreError.submittedCounts(assignment: assignment.id)
    }
    try db.execute(
      sql: "INSERT INTO withdrawal (assignment, reason, at) VALUES (?, ?, ?)",
      arguments: [assignment.id, SafeText(reason).text, moment.milliseconds])
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

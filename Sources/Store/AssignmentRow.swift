import DebriefCore
import GRDB

/// An assignment with its current revision.
struct AssignmentRow {
  /// What makes an assignment the only one of its sort.
  struct Key {
    var coder: String
    var kind: CoderKind
    var session: String
    var scheme: String
    var pass: Int
    var purpose = AssignmentPurpose.study
    var dueAt: Timestamp?
  }

  var assignment: Assignment
  var revision: Int { assignment.revision }

  /// Makes an assignment with an empty first revision, which is blind unless its coder has seen what others said.
  static func insert(_ key: Key, at moment: Timestamp, in db: Database) throws -> Int64 {
    let trainee = try SessionRow.trainee(of: key.session, in: db)
    guard key.pass > 0 else { throw StoreError.badPass(key.pass) }
    guard key.kind != .peer || trainee == key.coder else {
      throw StoreError.notOwnSession(coder: key.coder, session: key.session)
    }
    guard try held(key, in: db) == nil else {
      throw StoreError.assignmentExists(session: key.session, coder: key.coder, pass: key.pass)
    }
    try db.execute(
      sql: """
        INSERT INTO assignment (session, coder, kind, scheme, pass, purpose, due_at, assigned_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        key.session, key.coder, key.kind.rawValue, key.scheme, key.pass, key.purpose.rawValue,
        key.dueAt?.milliseconds, moment.milliseconds,
      ])
    let id = db.lastInsertedRowID
    let isBlind = try UnblindingRow.find(key.coder, session: key.session, in: db) == nil
    try db.execute(
      sql: "INSERT INTO revision (assignment, number, is_blind) VALUES (?, 1, ?)", arguments: [id, isBlind])
    return id
  }

  /// Gives an assignment back that was taken back, for the same purpose; `nil` when there is none.
  static func giveBack(_ key: Key, at moment: Timestamp, in db: Database) throws -> Int64? {
    guard let id = try held(key, in: db) else { return nil }
    try db.execute(
      sql: """
        UPDATE withdrawal SET given_back_at = ?
        WHERE assignment = ? AND given_back_at IS NULL
          AND (SELECT purpose FROM assignment WHERE id = withdrawal.assignment) = ?
        """,
      arguments: [moment.milliseconds, id, key.purpose.rawValue])
    guard db.changesCount > 0 else { return nil }
    try setDue(key.dueAt, of: id, in: db)
    return id
  }

  static func setDue(_ due: Timestamp?, of id: Int64, in db: Database) throws {
    try db.execute(sql: "UPDATE assignment SET due_at = ? WHERE id = ?", arguments: [due?.milliseconds, id])
  }

  private static func held(_ key: Key, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT id FROM assignment WHERE coder = ? AND session = ? AND scheme = ? AND pass = ?",
      arguments: [key.coder, key.session, key.scheme, key.pass])
  }

  static func find(_ id: Int64, in db: Database) throws -> AssignmentRow {
    guard let found = try fetch("assignment.id = ?", [id], in: db).first else {
      throw StoreError.unknownAssignment(id)
    }
    return found
  }

  /// The assignment, when it is that coder's.
  static func find(_ id: Int64, of coder: String, in db: Database) throws -> AssignmentRow {
    let found = try find(id, in: db)
    guard found.assignment.coder == coder else { throw StoreError.notTheCoder(coder, assignment: id) }
    return found
  }

  static func fetch(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [AssignmentRow] {
    try db.rows(
      """
      SELECT assignment.*, revision.number AS revision, revision.submitted_at, revision.is_blind,
        (SELECT MIN(submitted_at) FROM revision WHERE assignment = assignment.id) AS first_submitted_at,
        EXISTS (SELECT 1 FROM withdrawal
          WHERE withdrawal.assignment = assignment.id AND given_back_at IS NULL) AS is_withdrawn
      FROM assignment JOIN revision ON revision.assignment = assignment.id
        AND revision.number = (SELECT MAX(number) FROM revision WHERE assignment = assignment.id)
      WHERE \(condition) ORDER BY assignment.id
      """, arguments, read)
  }

  private static func read(_ row: Row) throws -> AssignmentRow {
    guard let kind = CoderKind(rawValue: row["kind"]),
      let purpose = AssignmentPurpose(rawValue: row["purpose"])
    else { throw StoreError.unexpected(detail: "an assignment of an unknown kind") }
    let submittedAt = SessionRow.moment(row["submitted_at"])
    let isWithdrawn: Bool = row["is_withdrawn"]
    return AssignmentRow(
      assignment: Assignment(
        id: row["id"], session: row["session"], coder: row["coder"], kind: kind, scheme: row["scheme"],
        pass: row["pass"], state: isWithdrawn ? .withdrawn : submittedAt == nil ? .open : .submitted,
        assignedAt: Timestamp(milliseconds: row["assigned_at"]), submittedAt: submittedAt,
        firstSubmittedAt: SessionRow.moment(row["first_submitted_at"]), revision: row["revision"],
        isBlind: row["is_blind"], purpose: purpose, dueAt: SessionRow.moment(row["due_at"])))
  }
}

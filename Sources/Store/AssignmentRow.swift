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
  }

  var assignment: Assignment
  var revision: Int

  /// Makes an assignment with an empty first revision, which is blind.
  static func insert(_ key: Key, at moment: Timestamp, in db: Database) throws -> Int64 {
    let trainee = try SessionRow.trainee(of: key.session, in: db)
    guard key.pass > 0 else { throw StoreError.badPass(key.pass) }
    guard key.kind != .peer || trainee == key.coder else {
      throw StoreError.notOwnSession(coder: key.coder, session: key.session)
    }
    let isTaken = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM assignment WHERE coder = ? AND session = ? AND scheme = ? AND pass = ?",
      arguments: [key.coder, key.session, key.scheme, key.pass])
    guard isTaken == nil else {
      throw StoreError.assignmentExists(session: key.session, coder: key.coder, pass: key.pass)
    }
    try db.execute(
      sql: """
        INSERT INTO assignment (session, coder, kind, scheme, pass, assigned_at) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [key.session, key.coder, key.kind.rawValue, key.scheme, key.pass, moment.milliseconds])
    let id = db.lastInsertedRowID
    try db.execute(
      sql: "INSERT INTO revision (assignment, number, is_blind) VALUES (?, 1, TRUE)", arguments: [id])
    return id
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
    try Row.fetchAll(
      db,
      sql: """
        SELECT assignment.*, revision.number AS revision, revision.submitted_at
        FROM assignment JOIN revision ON revision.assignment = assignment.id
          AND revision.number = (SELECT MAX(number) FROM revision WHERE assignment = assignment.id)
        WHERE \(condition) ORDER BY assignment.id
        """,
      arguments: arguments
    ).map { row in
      guard let kind = CoderKind(rawValue: row["kind"]) else {
        throw StoreError.unexpected(detail: "an assignment of an unknown kind")
      }
      let submittedAt = SessionRow.moment(row["submitted_at"])
      return AssignmentRow(
        assignment: Assignment(
          id: row["id"], session: row["session"], coder: row["coder"], kind: kind, scheme: row["scheme"],
          pass: row["pass"], state: submittedAt == nil ? .open : .submitted,
          assignedAt: Timestamp(milliseconds: row["assigned_at"]), submittedAt: submittedAt),
        revision: row["revision"])
    }
  }
}

public import DebriefCore
import GRDB

/// When and why somebody could first see what others said of a session. From then on nothing that they code of it is
/// blind; what they had submitted before is their blind revision.
public struct Unblinding: Sendable, Equatable {
  /// What let somebody see.
  public enum Cause: String, Sendable, CaseIterable {
    /// They adjudicate the session.
    case adjudicator
    /// They sat in the meeting that adjudicated it.
    case meeting
    /// The session was adjudicated, and they may see the outcome.
    case outcome
    /// They submitted the coding of their own session, and may read the report.
    case report
    /// They were calibrated on the session, and may see the gold coding.
    case gold
  }

  /// Who.
  public var person: String
  /// The session's name.
  public var session: String
  /// What let them see.
  public var cause: Cause
  /// When.
  public var at: Timestamp

  /// Makes a record.
  public init(person: String, session: String, cause: Cause, at: Timestamp) {
    self.person = person
    self.session = session
    self.cause = cause
    self.at = at
  }
}

extension Study {
  /// Records that somebody can see what others said of a session; what was recorded first stays.
  ///
  /// A revision that they have open is not blind any more. Whoever calls this makes sure first that none is open that
  /// should count.
  public func unblind(
    _ person: String, session: String, cause: Unblinding.Cause, at moment: Timestamp
  ) throws(StoreError) {
    try write { db in try UnblindingRow.insert(person, session: session, cause: cause, at: moment, in: db) }
  }

  /// When somebody could first see what others said of a session; `nil` when they cannot yet.
  public func unblinding(of person: String, session: String) throws(StoreError) -> Unblinding? {
    try read { try UnblindingRow.find(person, session: session, in: $0) }
  }

  /// Everything that let anybody see what others said, in order of time.
  public func unblindings() throws(StoreError) -> [Unblinding] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM unblinding ORDER BY at, person, session").map(
        UnblindingRow.unblinding)
    }
  }
}

/// Reads and writes who could see what from when.
enum UnblindingRow {
  static func find(_ person: String, session: String, in db: Database) throws -> Unblinding? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM unblinding WHERE person = ? AND session = ?", arguments: [person, session]
    ).map(unblinding)
  }

  static func insert(
    _ person: String, session: String, cause: Unblinding.Cause, at moment: Timestamp, in db: Database
  ) throws {
    guard try find(person, session: session, in: db) == nil else { return }
    try db.execute(
      sql: "INSERT INTO unblinding (person, session, cause, at) VALUES (?, ?, ?, ?)",
      arguments: [person, session, cause.rawValue, moment.milliseconds])
    try db.execute(
      sql: """
        UPDATE revision SET is_blind = FALSE
        WHERE submitted_at IS NULL
          AND assignment IN (SELECT id FROM assignment WHERE coder = ? AND session = ?)
        """,
      arguments: [person, session])
  }

  static func unblinding(_ row: Row) throws -> Unblinding {
    guard let cause = Unblinding.Cause(rawValue: row["cause"]) else {
      throw StoreError.unexpected(detail: "a session was shown for an unknown reason")
    }
    return Unblinding(
      person: row["person"], session: row["session"], cause: cause, at: Timestamp(milliseconds: row["at"]))
  }
}

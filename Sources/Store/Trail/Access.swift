public import DebriefCore
import GRDB

/// That somebody signed in or out, or opened or sent something in the workbench.
public struct Access: Sendable, Equatable {
  /// What was done.
  public enum Act: String, Sendable, CaseIterable {
    /// They signed in.
    case signedIn = "signed in"
    /// They signed out, or their page was locked.
    case signedOut = "signed out"
    /// A page was shown to them.
    case saw
    /// They sent a form.
    case sent
  }

  /// Who.
  public var who: String
  /// What they did.
  public var act: Act
  /// The session that it is about, where the page is one of a session.
  public var session: String?
  /// The number of the assignment that it is about, where the page is one of an assignment.
  public var assignment: Int64?
  /// Which page, such as `/coding/{assignment}`, or how they signed in.
  public var place: String
  /// When.
  public var at: Timestamp

  /// Makes a line.
  public init(
    who: String, act: Act, session: String? = nil, assignment: Int64? = nil, place: String, at: Timestamp
  ) {
    self.who = who
    self.act = act
    self.session = session
    self.assignment = assignment
    self.place = place
    self.at = at
  }
}

extension Study {
  /// Keeps that somebody saw or sent something. A session or an assignment that the study does not know is left out.
  public func note(_ access: Access) throws(StoreError) {
    try write { try AccessRow.insert(access, in: $0) }
  }
}

/// Writes who saw and sent what.
enum AccessRow {
  static func insert(_ access: Access, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO access (who, act, session, assignment, place, at) VALUES (?, ?,
          (SELECT name FROM session WHERE name = ?), (SELECT id FROM assignment WHERE id = ?), ?, ?)
        """,
      arguments: [
        access.who, access.act.rawValue, access.session, access.assignment, access.place,
        access.at.milliseconds,
      ])
  }
}

public import DebriefCore
import GRDB

/// One line of the trail: who saw or changed what, and when. Texts are not in it.
public struct TrailEntry: Sendable, Equatable {
  /// When.
  public var at: Timestamp
  /// Who.
  public var who: String
  /// What they did, in a word or two, such as `saw` or `coded`.
  public var act: String
  /// The session that it is about; `nil` when it is about none.
  public var session: String?
  /// The number of the assignment that it is about; `nil` when it is about none.
  public var assignment: Int64?
  /// What of it: a page, a unit and a code.
  public var what: String
}

extension Study {
  /// Everything that anybody saw or changed in the workbench and on the command line, in order of time.
  ///
  /// - Parameters:
  ///   - person: only what this person did; `nil` for everybody.
  ///   - session: only what is about this session; `nil` for everything.
  /// - Throws: ``StoreError/unknownPerson(_:known:)`` and ``StoreError/unknownSession(_:known:)``.
  public func trail(
    of person: String? = nil, on session: String? = nil
  ) throws(StoreError) -> [TrailEntry] {
    try read { db in
      if let person { _ = try PersonRow.find(person, in: db) }
      if let session { _ = try SessionRow.find(session, in: db) }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM (\(Self.trails.joined(separator: " UNION ALL ")))
          WHERE (:person IS NULL OR who = :person) AND (:session IS NULL OR session = :session)
          ORDER BY at
          """,
        arguments: ["person": person, "session": session]
      ).map {
        TrailEntry(
          at: Timestamp(milliseconds: $0["at"]), who: $0["who"], act: $0["act"], session: $0["session"],
          assignment: $0["assignment"], what: $0["what"])
      }
    }
  }

  /// Each with the columns at, who, act, session, assignment and what.
  private static let trails = [
    """
    SELECT access.at AS at, who, act, coalesce(access.session, assignment.session) AS session, assignment,
      place AS what
    FROM access LEFT JOIN assignment ON assignment.id = access.assignment
    """,
    """
    SELECT history.at, who, CASE act WHEN 'submit' THEN 'submitted' ELSE 'coded' END, session, assignment,
      trim(unit || ' ' || code)
    FROM history JOIN assignment ON assignment.id = history.assignment
    """,
    """
    SELECT correction.at, who, 'took up again', session, assignment, 'revision ' || correction.revision
    FROM correction JOIN assignment ON assignment.id = correction.assignment
    """,
    """
    SELECT ruling.at, who, 'ruled', session, NULL, unit || ' ' || code
    FROM ruling JOIN adjudication ON adjudication.id = ruling.adjudication
    """,
    """
    SELECT taken_back_ruling.at, taken_back_ruling.who, 'took back', session, NULL, unit || ' ' || code
    FROM taken_back_ruling JOIN ruling ON ruling.id = taken_back_ruling.ruling
      JOIN adjudication ON adjudication.id = ruling.adjudication
    """,
    """
    SELECT vote.at, voter, 'voted', session, NULL, unit || ' ' || code
    FROM vote JOIN adjudication ON adjudication.id = vote.adjudication
    """,
    "SELECT at, person, 'could see others’ codes', session, NULL, cause FROM unblinding",
    "SELECT at, author, 'wrote a memo', session, NULL, coalesce(code, '') FROM memo",
    "SELECT at, person, CASE use WHEN '' THEN act ELSE 'consent ' || act END, NULL, NULL, use FROM consent",
  ]
}

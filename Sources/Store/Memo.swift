public import DebriefCore
import GRDB

/// A note on a code or a session that is worth keeping: what a meeting agreed, what a manual should say.
public struct Memo: Sendable, Equatable, Identifiable {
  /// What it is about.
  public enum Subject: Sendable, Hashable {
    /// A code of a scheme, in all its versions.
    case code(String, scheme: String)
    /// A session.
    case session(String)
  }

  /// The memo's number in its study.
  public var id: Int64
  /// What it is about.
  public var subject: Subject
  /// Who wrote it.
  public var author: String
  /// What it says.
  public var text: String
  /// When it was written.
  public var at: Timestamp
}

extension Study {
  /// Keeps a memo. A memo never changes; a further one says it better.
  ///
  /// - Throws: ``StoreError/noText``; what the study does not know.
  public func add(
    memo text: String, on subject: Memo.Subject, by author: String, at moment: Timestamp
  ) throws(StoreError) -> Memo {
    let text = SafeText(text).text
    guard text.contains(where: { !$0.isWhitespace }) else { throw .noText }
    return try write { db in
      _ = try PersonRow.find(author, in: db)
      var (scheme, code, session): (String?, String?, String?) = (nil, nil, nil)
      switch subject {
      case .code(let id, let schemeID):
        let versions = try SnapshotRow.all(.scheme, in: db).filter { $0.id == schemeID }
        guard !versions.isEmpty else {
          throw StoreError.unknownScheme(schemeID, known: try SnapshotRow.all(.scheme, in: db).map(\.id))
        }
        let known = try versions.flatMap { try SnapshotRow.scheme(in: $0).codes.map(\.id) }
        guard known.contains(id) else { throw StoreError.unknownCode(id, known: known) }
        (scheme, code) = (schemeID, id)
      case .session(let name):
        _ = try SessionRow.find(name, in: db)
        session = name
      }
      try db.execute(
        sql: "INSERT INTO memo (scheme_id, code, session, author, text, at) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [scheme, code, session, author, text, moment.milliseconds])
      return Memo(id: db.lastInsertedRowID, subject: subject, author: author, text: text, at: moment)
    }
  }

  /// Every memo, or those on one subject, first to last.
  ///
  /// A memo on a session may tell what its author coded: who still codes it must not see it, and `Review` says so.
  public func memos(on subject: Memo.Subject? = nil) throws(StoreError) -> [Memo] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM memo ORDER BY id").map { row in
        let session: String? = row["session"]
        return Memo(
          id: row["id"],
          subject: session.map(Memo.Subject.session)
            ?? .code(row["code"] ?? "", scheme: row["scheme_id"] ?? ""),
          author: row["author"], text: row["text"], at: Timestamp(milliseconds: row["at"]))
      }.filter { subject == nil || $0.subject == subject }
    }
  }
}

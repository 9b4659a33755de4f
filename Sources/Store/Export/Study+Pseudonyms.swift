import Crypto
public import DebriefCore
import Foundation
import GRDB

extension Study {
  /// The pseudonyms of everybody and of every session: HMAC-SHA-256 of the name, by a key that is drawn by lot when
  /// the study is made and never leaves it.
  public func pseudonyms() throws(StoreError) -> Pseudonyms {
    try read { db in
      let key = try StudyKey.read(in: db)
      let people = try Row.fetchAll(db, sql: "SELECT name, role FROM person").map { row in
        let letter = (row["role"] as String).prefix(1)
        return (row["name"] as String, "\(letter)-\(Self.code(of: "person", row["name"], key: key))")
      }
      let sessions = try String.fetchAll(db, sql: "SELECT name FROM session").map { name in
        (name, "s-\(Self.code(of: "session", name, key: key))")
      }
      guard Set(people.map(\.1)).count == people.count, Set(sessions.map(\.1)).count == sessions.count else {
        throw StoreError.unexpected(detail: "two names with one pseudonym")
      }
      return Pseudonyms(
        people: Dictionary(people) { first, _ in first }, sessions: Dictionary(sessions) { first, _ in first }
      )
    }
  }

  /// Twelve hexadecimal digits: of ten thousand names, two would share them in one study of five million.
  private static func code(of kind: String, _ name: String, key: SymmetricKey) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Data("\(kind)\n\(name)".utf8), using: key)
    return code.prefix(6).hexadecimal
  }
}

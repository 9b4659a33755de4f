import Crypto
import DebriefCore
import Foundation
import GRDB

/// Reads and writes who is signed in.
enum SignInRow {
  /// Begins a sign-in, and forgets those that have ended.
  static func begin(_ person: Person, at moment: Timestamp, in db: Database) throws -> SignIn {
    let token = Token.random()
    let end = moment.adding(seconds: SignIn.seconds)
    try db.execute(sql: "DELETE FROM sign_in WHERE expires_at <= ?", arguments: [moment.milliseconds])
    try db.execute(
      sql: "INSERT INTO sign_in (token_sha256, person, expires_at, used_at) VALUES (?, ?, ?, ?)",
      arguments: [token.sha256, person.name, end.milliseconds, moment.milliseconds])
    return SignIn(
      person: person, token: token.text, csrfToken: try formSecret(of: person.name, in: db), expiresAt: end)
  }

  /// The sign-in of a secret that has not ended and was used after a moment, with when that was.
  static func find(
    _ token: Token, idleFor seconds: Int64, at now: Timestamp, in db: Database
  ) throws -> (signIn: SignIn, usedAt: Timestamp)? {
    try db.rows(
      """
      SELECT sign_in.*, role, salt, secret
      FROM sign_in JOIN person ON person.name = sign_in.person
        LEFT JOIN passphrase ON passphrase.person = sign_in.person CROSS JOIN study_key
      WHERE token_sha256 = ? AND expires_at > ? AND used_at > ?
      """, [token.sha256, now.milliseconds, now.adding(seconds: -seconds).milliseconds]
    ) { row in
      guard let role = Role(rawValue: row["role"]) else {
        throw StoreError.unexpected(detail: "a sign-in of somebody without a role")
      }
      let person = Person(name: row["person"], role: role)
      let signIn = SignIn(
        person: person, token: token.text,
        csrfToken: formSecret(
          of: person.name, salt: row["salt"], key: SymmetricKey(data: row["secret"] as Data)),
        expiresAt: Timestamp(milliseconds: row["expires_at"]), idleSeconds: seconds)
      return (signIn: signIn, usedAt: Timestamp(milliseconds: row["used_at"]))
    }.first
  }

  private static func formSecret(of person: String, in db: Database) throws -> String {
    formSecret(
      of: person, salt: try PassphraseHash.find(person, in: db)?.salt, key: try StudyKey.read(in: db))
  }

  /// The secret of a person's forms. It changes with their passphrase.
  private static func formSecret(of person: String, salt: Data?, key: SymmetricKey) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("form\n\(person)\n\(salt?.base64EncodedString() ?? "")".utf8), using: key)
    return Token.base64URL(Array(code))
  }
}

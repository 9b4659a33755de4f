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

  /// The secret of a person's forms. It changes with their passphrase.
  static func formSecret(of person: String, in db: Database) throws -> String {
    let salt = try PassphraseHash.find(person, in: db)?.salt.base64EncodedString() ?? ""
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("form\n\(person)\n\(salt)".utf8), using: try StudyKey.read(in: db))
    return Token.base64URL(Array(code))
  }
}

public import DebriefCore
import GRDB

extension Study {
  /// Makes the secret of a sign-in link, which works once.
  ///
  /// - Returns: the secret; the study keeps only its hash.
  public func invite(_ name: String, validForSeconds seconds: Int64, now: Timestamp) throws(StoreError)
    -> String
  {
    let token = Token.random()
    try write { db in
      if try PersonRow.role(of: name, in: db) == PersonRow.model { throw StoreError.modelCannotSignIn(name) }
      let person = try PersonRow.find(name, in: db)
      try ConsentRow.expectTakingPart(name, in: db)
      try db.execute(
        sql: "INSERT INTO invitation (token_sha256, person, expires_at) VALUES (?, ?, ?)",
        arguments: [token.sha256, person.name, now.adding(seconds: seconds).milliseconds])
    }
    return token.text
  }

  /// Signs somebody in by the secret of a link, and uses the link up.
  ///
  /// - Throws: ``StoreError/invitationUsedUpOrExpired``, also for a secret that was never given out.
  public func redeem(invitation text: String, now: Timestamp) throws(StoreError) -> SignIn {
    let invitation = Token(text: text)
    let token = Token.random()
    let expiresAt = now.adding(seconds: SignIn.seconds)
    let person = try write { db in
      try db.execute(
        sql: """
          UPDATE invitation SET used_at = ?
          WHERE token_sha256 = ? AND used_at IS NULL AND expires_at > ?
          """,
        arguments: [now.milliseconds, invitation.sha256, now.milliseconds])
      guard db.changesCount == 1,
        let name = try String.fetchOne(
          db, sql: "SELECT person FROM invitation WHERE token_sha256 = ?", arguments: [invitation.sha256])
      else { throw StoreError.invitationUsedUpOrExpired }
      try db.execute(sql: "DELETE FROM sign_in WHERE expires_at <= ?", arguments: [now.milliseconds])
      try db.execute(
        sql: "INSERT INTO sign_in (token_sha256, person, expires_at) VALUES (?, ?, ?)",
        arguments: [token.sha256, name, expiresAt.milliseconds])
      return try PersonRow.find(name, in: db)
    }
    return SignIn(person: person, token: token.text, csrfToken: token.csrf, expiresAt: expiresAt)
  }

  /// Who signed in with the secret of a cookie; `nil` when nobody did, or too long ago.
  public func signIn(token text: String, now: Timestamp) throws(StoreError) -> SignIn? {
    let token = Token(text: text)
    return try read { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT person, expires_at FROM sign_in WHERE token_sha256 = ? AND expires_at > ?",
          arguments: [token.sha256, now.milliseconds])
      else { return nil }
      return SignIn(
        person: try PersonRow.find(row["person"], in: db), token: text, csrfToken: token.csrf,
        expiresAt: Timestamp(milliseconds: row["expires_at"]))
    }
  }

  /// Signs out: the cookie's secret works no more.
  public func signOut(token text: String) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM sign_in WHERE token_sha256 = ?", arguments: [Token(text: text).sha256])
    }
  }
}

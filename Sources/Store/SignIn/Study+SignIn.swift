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

  /// Whom a link that still works is for.
  ///
  /// - Throws: ``StoreError/invitationUsedUpOrExpired``, also for a secret that was never given out.
  public func invited(by text: String, now: Timestamp) throws(StoreError) -> Person {
    try read { db in
      let name = try String.fetchOne(
        db,
        sql: "SELECT person FROM invitation WHERE token_sha256 = ? AND used_at IS NULL AND expires_at > ?",
        arguments: [Token(text: text).sha256, now.milliseconds])
      guard let name else { throw StoreError.invitationUsedUpOrExpired }
      return try PersonRow.find(name, in: db)
    }
  }

  /// Signs somebody in by the secret of a link, and uses the link up.
  ///
  /// - Parameters:
  ///   - text: the secret.
  ///   - passphrase: the words that they choose, by which they sign in from now on; `nil` leaves the ones they have.
  ///   - cost: how much work guessing them is to take.
  ///   - now: the moment.
  /// - Throws: ``StoreError/invitationUsedUpOrExpired``, also for a secret that was never given out;
  ///   ``StoreError/weakPassphrase(_:)``, which leaves the link as it is.
  public func redeem(
    invitation text: String, choosing passphrase: Passphrase? = nil, cost: ScryptCost = .standard,
    now: Timestamp
  ) throws(StoreError) -> SignIn {
    let person = try invited(by: text, now: now)
    try passphrase?.check(for: person.name)
    let hash = try StoreError.translating(path) {
      try passphrase.map { try PassphraseHash($0, cost: cost) }
    }
    return try write { db in
      try db.execute(
        sql: """
          UPDATE invitation SET used_at = ?
          WHERE token_sha256 = ? AND used_at IS NULL AND expires_at > ?
          """,
        arguments: [now.milliseconds, Token(text: text).sha256, now.milliseconds])
      guard db.changesCount == 1 else { throw StoreError.invitationUsedUpOrExpired }
      if let hash {
        try hash.keep(for: person.name, in: db)
        try db.execute(sql: "DELETE FROM sign_in WHERE person = ?", arguments: [person.name])
      }
      try AccessRow.insert(Access(who: person.name, act: .signedIn, place: "by link", at: now), in: db)
      return try SignInRow.begin(person, at: now, in: db)
    }
  }

  /// Signs somebody in by their name and passphrase.
  ///
  /// - Throws: ``StoreError/wrongPassphrase``: the same, and after as long, for a name that nobody has, for somebody who
  ///   chose no passphrase or left, and for other words.
  public func signIn(
    name: String, passphrase: Passphrase, now: Timestamp
  ) throws(StoreError) -> SignIn {
    let kept = try read { db in
      try ConsentRow.record(of: name, in: db).withdrewAt == nil ? PassphraseHash.find(name, in: db) : nil
    }
    let isRight = try StoreError.translating(path) {
      try (kept ?? .nobodys).matches(passphrase)
    }
    return try write { db in
      guard let kept else { throw StoreError.wrongPassphrase }
      // The words may have been changed while they were looked at.
      guard isRight, try PassphraseHash.find(name, in: db) == kept else {
        throw StoreError.wrongPassphrase
      }
      try AccessRow.insert(Access(who: name, act: .signedIn, place: "by passphrase", at: now), in: db)
      return try SignInRow.begin(PersonRow.find(name, in: db), at: now, in: db)
    }
  }

  /// Who signed in with the secret of a cookie; `nil` when nobody did, or too long ago, or has not been there for some
  /// time.
  ///
  /// - Parameters:
  ///   - text: the secret.
  ///   - seconds: how long nobody may have used it.
  ///   - isUse: whether somebody is there; not so where a page asks by itself.
  ///   - now: the moment.
  public func signIn(
    token text: String, idleFor seconds: Int64 = SignIn.idleSeconds, isUse: Bool = true, now: Timestamp
  ) throws(StoreError) -> SignIn? {
    let token = Token(text: text)
    let found = try readAtOnce { try SignInRow.find(token, idleFor: seconds, at: now, in: $0) }
    guard let found else { return nil }
    // Not with every request, since a write waits for the disk: a quarter of the time that may pass, at most a minute.
    if isUse, found.usedAt.adding(seconds: min(60, seconds / 4)) < now {
      try write { db in
        try db.execute(
          sql: "UPDATE sign_in SET used_at = ? WHERE token_sha256 = ?",
          arguments: [now.milliseconds, token.sha256])
      }
    }
    return found.signIn
  }

  /// Signs out: the cookie's secret works no more.
  public func signOut(token text: String, now: Timestamp) throws(StoreError) {
    try write { db in
      let hash = Token(text: text).sha256
      let name = try String.fetchOne(
        db, sql: "SELECT person FROM sign_in WHERE token_sha256 = ?", arguments: [hash])
      guard let name else { return }
      try db.execute(sql: "DELETE FROM sign_in WHERE token_sha256 = ?", arguments: [hash])
      try AccessRow.insert(Access(who: name, act: .signedOut, place: "", at: now), in: db)
    }
  }
}

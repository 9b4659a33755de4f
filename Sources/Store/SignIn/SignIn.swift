public import DebriefCore

/// Somebody who has signed in.
public struct SignIn: Sendable, Equatable {
  /// How long a sign-in lasts at most: twelve hours.
  public static let seconds: Int64 = 12 * 60 * 60
  /// How long nobody may touch a page before it is locked, unless a study says otherwise: half an hour.
  public static let idleSeconds: Int64 = 30 * 60

  /// Who.
  public var person: Person
  /// The secret that the cookie carries. The study keeps only its hash.
  public var token: String
  /// The secret that every form of this person carries. It stays the same when they sign in again, so that what waits
  /// in a page that is still open can go on.
  public var csrfToken: String
  /// When it ends.
  public var expiresAt: Timestamp
  /// How many seconds nobody may touch it before it ends.
  public var idleSeconds: Int64

  /// Makes a sign-in.
  public init(
    person: Person, token: String, csrfToken: String, expiresAt: Timestamp,
    idleSeconds: Int64 = SignIn.idleSeconds
  ) {
    self.person = person
    self.token = token
    self.csrfToken = csrfToken
    self.expiresAt = expiresAt
    self.idleSeconds = idleSeconds
  }
}

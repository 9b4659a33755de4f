public import DebriefCore

/// Somebody who has signed in.
public struct SignIn: Sendable, Equatable {
  /// How long a sign-in lasts: twelve hours.
  public static let seconds: Int64 = 12 * 60 * 60

  /// Who.
  public var person: Person
  /// The secret that the cookie carries. The study keeps only its hash.
  public var token: String
  /// The secret that every form of this sign-in carries.
  public var csrfToken: String
  /// When it ends.
  public var expiresAt: Timestamp

  /// Makes a sign-in.
  public init(person: Person, token: String, csrfToken: String, expiresAt: Timestamp) {
    self.person = person
    self.token = token
    self.csrfToken = csrfToken
    self.expiresAt = expiresAt
  }
}

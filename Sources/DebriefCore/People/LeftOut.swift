/// How much was left out of a figure or an export because of what people allow.
public struct LeftOut: Codable, Sendable, Equatable {
  /// How many people's data were left out.
  public var people: Int
  /// How many sessions.
  public var sessions: Int
  /// How many submitted codings, of those sessions or by those people.
  public var codings: Int

  /// Makes a count.
  public init(people: Int = 0, sessions: Int = 0, codings: Int = 0) {
    self.people = people
    self.sessions = sessions
    self.codings = codings
  }

  /// Whether nothing was left out.
  public var isNothing: Bool { self == LeftOut() }
}

/// The names that stand in for people and sessions in what leaves the study. The same name has the same pseudonym as
/// long as the study lives, and nobody can tell one from the other without the study's key.
public struct Pseudonyms: Sendable, Equatable {
  private let people: [String: String]
  private let sessions: [String: String]

  /// Makes a list of pseudonyms, by name.
  public init(people: [String: String], sessions: [String: String]) {
    self.people = people
    self.sessions = sessions
  }

  /// What stands in for a person.
  public func person(_ name: String) -> String { people[name] ?? Self.unknown }

  /// What stands in for a session.
  public func session(_ name: String) -> String { sessions[name] ?? Self.unknown }

  /// What stands in for a name that is not known, so that it never gets out.
  private static let unknown = "unknown"
}

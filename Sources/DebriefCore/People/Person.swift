/// Somebody in a study.
public struct Person: Sendable, Equatable {
  /// The name that the study knows the person by, such as `p01`; unique within the study.
  public var name: String
  /// What the person may do.
  public var role: Role

  /// Makes a person.
  public init(name: String, role: Role) {
    self.name = name
    self.role = role
  }
}

/// What a person may do in a study.
public enum Role: String, Codable, Sendable, CaseIterable {
  /// Sets up the study, assigns, computes and publishes.
  case lead
  /// Codes transcripts, blind to other coders.
  case expert
  /// Practises, and codes their own turns.
  case trainee
}

/// A part of a conversation, with the feeling that the client drifts towards in it.
public struct Phase: Codable, Sendable, Equatable {
  /// A short name, unique within the scenario.
  public var id: String
  /// The name a person reads.
  public var name: String
  /// How the client tends to feel in this phase.
  public var affect: Affect
  /// What has to be so before the next phase starts; `nil` for the last phase.
  public var leave: PhaseExit?

  /// Makes a phase.
  public init(id: String, name: String, affect: Affect, leave: PhaseExit? = nil) {
    self.id = id
    self.name = name
    self.affect = affect
    self.leave = leave
  }
}

/// What has to be so before a phase is left. Where both are given, both have to be so.
public struct PhaseExit: Codable, Sendable, Equatable {
  /// How many client turns the phase lasts at least; `nil` when only trust counts.
  public var turns: Int?
  /// The trust that the next phase needs; `nil` when only turns count.
  public var trust: Double?

  /// Makes an exit; at least one of the two is given.
  public init(turns: Int? = nil, trust: Double? = nil) {
    self.turns = turns
    self.trust = trust
  }

  /// Whether the phase is left after so many turns, at that trust.
  public func isOpen(turns spent: Int, trust now: Double) -> Bool {
    spent >= turns ?? 0 && now >= trust ?? 0
  }
}

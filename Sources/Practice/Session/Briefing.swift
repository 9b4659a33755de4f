public import DebriefCore

/// What the director tells a voice about one client turn.
public struct Briefing: Sendable {
  /// The case.
  public var scenario: Scenario
  /// What the client does, and how they feel.
  public var direction: Direction
  /// The scenario's own words for it: what the scripted voice says, and what any other voice falls back on.
  public var line: SpokenLine
  /// The conversation so far.
  public var heard: Transcript
  /// The ids of the disclosures that were made, this turn's among them.
  public var told: Set<String>
  /// The session's seed.
  public var seed: UInt64

  /// Puts a briefing together.
  public init(
    scenario: Scenario, direction: Direction, line: SpokenLine, heard: Transcript, told: Set<String> = [],
    seed: UInt64
  ) {
    self.scenario = scenario
    self.direction = direction
    self.line = line
    self.heard = heard
    self.told = told
    self.seed = seed
  }
}

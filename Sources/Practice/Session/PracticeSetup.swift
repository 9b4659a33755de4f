public import DebriefCore

/// Everything that is settled before a session begins.
public struct PracticeSetup: Sendable {
  /// Who practises.
  public var trainee: String
  /// The case.
  public var scenario: Scenario
  /// What the study keeps of the case.
  public var snapshot: Snapshot
  /// Which supports are on.
  public var condition: Condition
  /// When in the study, such as `pre`; `nil` when it does not matter.
  public var occasion: String?
  /// The seed of every choice left to chance.
  public var seed: UInt64

  /// Settles it.
  public init(
    trainee: String, scenario: Scenario, snapshot: Snapshot,
    condition: Condition = Condition(suggestions: true, emotionDisplay: true), occasion: String? = nil,
    seed: UInt64
  ) {
    self.trainee = trainee
    self.scenario = scenario
    self.snapshot = snapshot
    self.condition = condition
    self.occasion = occasion
    self.seed = seed
  }
}

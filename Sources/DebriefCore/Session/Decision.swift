/// What the director decided for one client turn: the ground truth of the session.
public struct Decision: Codable, Sendable, Equatable {
  /// The id of the scenario's phase.
  public var phase: String
  /// The moves read in the peer's message before; empty for the client's opening.
  public var moves: [MoveReading]
  /// The client's trust after that message, from 0 to 1.
  public var trust: Double
  /// How the client feels, as the director means it.
  public var affect: Affect
  /// The cues that this turn carries.
  public var cues: [Cue]
  /// The id of the disclosure that was made; `nil` when the client held back or had nothing to disclose.
  public var disclosure: String?
  /// Why, one reason a sentence, for a lead to read.
  public var reasons: [String]

  /// Makes a decision.
  public init(
    phase: String, moves: [MoveReading], trust: Double, affect: Affect, cues: [Cue], disclosure: String?,
    reasons: [String]
  ) {
    self.phase = phase
    self.moves = moves
    self.trust = trust
    self.affect = affect
    self.cues = cues
    self.disclosure = disclosure
    self.reasons = reasons
  }
}

/// A ground-truth signal that a client turn carries.
public struct Cue: Codable, Sendable, Hashable {
  /// What a cue speaks of.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case distress, risk, ambivalence, protective
  }

  /// The cue's id, unique within its scenario.
  public var id: String
  /// What it speaks of.
  public var kind: Kind
  /// From 1 (mild) to 3 (grave).
  public var severity: Int
  /// Whether it is hinted at rather than said.
  public var isSubtle: Bool
  /// What an attentive listener would hear, in a sentence.
  public var meaning: String

  /// Makes a cue.
  public init(id: String, kind: Kind, severity: Int, isSubtle: Bool, meaning: String) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.isSubtle = isSubtle
    self.meaning = meaning
  }
}

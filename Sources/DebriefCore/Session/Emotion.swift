/// How pleasant and how stirred up: a point in the plane of affect.
public struct Affect: Codable, Sendable, Equatable {
  /// From −1 (unpleasant) to 1 (pleasant).
  public var valence: Double
  /// From −1 (calm) to 1 (stirred up).
  public var arousal: Double

  /// Makes a point; what lies outside [−1, 1] is moved to the edge.
  public init(valence: Double, arousal: Double) {
    self.valence = min(1, max(-1, valence))
    self.arousal = min(1, max(-1, arousal))
  }
}

/// The seven categories of emotion.
public enum Emotion: String, Codable, Sendable, CaseIterable {
  case sadness, fear, anger, disgust, happiness, surprise, neutral
}

/// What a client's message sounds like: an estimate of its text, never of a person.
public struct EmotionEstimate: Codable, Sendable, Equatable {
  /// The estimated valence and arousal.
  public var affect: Affect
  /// A share for each category; they sum to 1.
  public var scores: [Emotion: Double]
  /// How sure the estimate is, from 0 to 1.
  public var confidence: Double
  /// The words that carried it, as they stand in the message.
  public var words: [String]
  /// What made the estimate.
  public var provenance: Provenance

  /// Makes an estimate.
  public init(
    affect: Affect, scores: [Emotion: Double], confidence: Double, words: [String], provenance: Provenance
  ) {
    self.affect = affect
    self.scores = scores
    self.confidence = confidence
    self.words = words
    self.provenance = provenance
  }

  /// How sure the estimate is, in words.
  public var sureness: String {
    confidence < 0.3 ? "unsure" : confidence < 0.5 ? "fairly unsure" : "fairly sure"
  }

  /// The category with the greatest share; of equal ones, the first in the order of ``Emotion``.
  public var leading: Emotion {
    Emotion.allCases.max { (scores[$0] ?? 0) < (scores[$1] ?? 0) } ?? .neutral
  }
}

/// What made a generated text or estimate.
public struct Provenance: Codable, Sendable, Equatable {
  /// The part of Debrief, or the service, such as `scripted`, `lexicon` or `llm`.
  public var engine: String
  /// The engine's version, or the model's name.
  public var model: String
  /// The id of the prompt; `nil` when there was none.
  public var prompt: String?
  /// The SHA-256 of the prompt; `nil` when there was none.
  public var promptHash: String?
  /// The seed; `nil` when nothing was left to chance.
  public var seed: UInt64?
  /// Further settings by name.
  public var parameters: [String: String]
  /// How long it took; `nil` when not measured.
  public var latencyMilliseconds: Double?
  /// How many tokens were produced; `nil` when there are none.
  public var tokens: Int?

  /// Makes a provenance.
  public init(
    engine: String, model: String, prompt: String? = nil, promptHash: String? = nil, seed: UInt64? = nil,
    parameters: [String: String] = [:], latencyMilliseconds: Double? = nil, tokens: Int? = nil
  ) {
    self.engine = engine
    self.model = model
    self.prompt = prompt
    self.promptHash = promptHash
    self.seed = seed
    self.parameters = parameters
    self.latencyMilliseconds = latencyMilliseconds
    self.tokens = tokens
  }
}

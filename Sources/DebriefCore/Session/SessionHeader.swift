/// Everything about a session that is known before its first turn.
public struct SessionHeader: Codable, Sendable, Equatable {
  /// The session's stable name, such as `p01-exam-stress-1`; unique within the study.
  public var name: String
  /// The trainee's name; `nil` for an imported conversation whose peer is not known.
  public var trainee: String?
  /// The scenario's id; `nil` for an imported conversation.
  public var scenario: String?
  /// The SHA-256 of the scenario's canonical form; `nil` for an imported conversation.
  public var scenarioHash: String?
  /// Which supports were on; `nil` when not known.
  public var condition: Condition?
  /// When in the study, such as `pre` or `post`; `nil` when it does not matter.
  public var occasion: String?
  /// The seed of every choice left to chance; `nil` for an imported conversation.
  public var seed: UInt64?
  /// What phrased the client's words.
  public var voice: ClientVoice
  /// When it started; `nil` when an import does not say.
  public var startedAt: Timestamp?

  /// Makes a header.
  public init(
    name: String, trainee: String? = nil, scenario: String? = nil, scenarioHash: String? = nil,
    condition: Condition? = nil, occasion: String? = nil, seed: UInt64? = nil, voice: ClientVoice,
    startedAt: Timestamp? = nil
  ) {
    self.name = name
    self.trainee = trainee
    self.scenario = scenario
    self.scenarioHash = scenarioHash
    self.condition = condition
    self.occasion = occasion
    self.seed = seed
    self.voice = voice
    self.startedAt = startedAt
  }
}

/// What phrased the client's words.
public enum ClientVoice: String, Codable, Sendable, CaseIterable {
  /// Lines from the scenario.
  case scripted
  /// A language model, told what to say by the director.
  case llm
  /// Somebody or something outside Debrief; the session was imported.
  case imported
}

/// Which supports were on while a trainee practised.
public struct Condition: Codable, Sendable, Hashable {
  /// Whether suggested replies were shown.
  public var suggestions: Bool
  /// Whether the estimate of the client's emotion was shown.
  public var emotionDisplay: Bool

  /// Makes a condition.
  public init(suggestions: Bool, emotionDisplay: Bool) {
    self.suggestions = suggestions
    self.emotionDisplay = emotionDisplay
  }
}

/// The parts of a session that can be exchanged.
public struct PracticeParts: Sendable {
  /// What phrases the client's turns; `nil` for the scenario's lines as they stand.
  public var voice: (any Voice)?
  /// What suggests replies.
  public var suggester: any ReplySuggester
  /// What estimates emotion.
  public var estimator: any EmotionEstimating

  /// Puts parts together.
  public init(
    voice: (any Voice)? = nil, suggester: any ReplySuggester,
    estimator: any EmotionEstimating = EmotionEstimator()
  ) {
    self.voice = voice
    self.suggester = suggester
    self.estimator = estimator
  }

  /// What is carried in the program: nothing goes over a network.
  public static func embedded(seed: UInt64) -> PracticeParts {
    PracticeParts(suggester: SuggestionWriter(seed: seed))
  }
}

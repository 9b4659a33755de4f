import DebriefCore

/// What a word or phrase of the lexicon speaks of.
struct Feeling: Sendable, Equatable {
  /// The category.
  var emotion: Emotion
  /// From −1 to 1.
  var valence: Double
  /// From −1 to 1.
  var arousal: Double
  /// How much it counts; 1 for a plain word of feeling.
  var weight: Double

  /// Makes a feeling.
  init(_ emotion: Emotion, valence: Double, arousal: Double, weight: Double = 1) {
    self.emotion = emotion
    self.valence = valence
    self.arousal = arousal
    self.weight = weight
  }

  /// What is left of it when it is said not to be so.
  ///
  /// "Not great" is closer to sad than to nothing; "not sad" is mostly a calm statement.
  var negated: Feeling {
    valence > 0
      ? Feeling(.sadness, valence: -0.6 * valence, arousal: -0.1, weight: 0.8 * weight)
      : Feeling(.neutral, valence: -0.2 * valence, arousal: -0.1, weight: 0.5 * weight)
  }

  /// What is left of it when there is less of it than before.
  var lessened: Feeling {
    valence > 0
      ? negated : Feeling(.happiness, valence: -0.4 * valence, arousal: -0.2, weight: 0.6 * weight)
  }

  /// What is meant by a good word that is not meant.
  var meantOtherwise: Feeling {
    Feeling(.anger, valence: -0.5, arousal: 0.3, weight: 0.8 * weight)
  }
}

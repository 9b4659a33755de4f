import DebriefCore

/// The feelings found in a message, added up.
struct FeelingTally: Sendable {
  private(set) var words: [String] = []
  private var weights: [Emotion: Double] = [:]
  private var total = 0.0
  private var valence = 0.0
  private var arousal = 0.0
  private var stirring = 0.0

  /// Adds a feeling and the words that showed it.
  mutating func add(_ feeling: Feeling, words shown: String) {
    weights[feeling.emotion, default: 0] += feeling.weight
    total += feeling.weight
    valence += feeling.weight * feeling.valence
    arousal += feeling.weight * feeling.arousal
    if !words.contains(shown) { words.append(shown) }
  }

  /// Adds a share of another tally; its words stand elsewhere and are left out.
  mutating func add(_ other: FeelingTally, share: Double) {
    for emotion in Emotion.allCases {
      weights[emotion, default: 0] += share * (other.weights[emotion] ?? 0)
    }
    total += share * other.total
    valence += share * other.valence
    arousal += share * other.arousal
  }

  /// Raises arousal, as an exclamation mark does.
  mutating func stir(_ amount: Double) {
    stirring = min(0.3, stirring + amount)
  }

  /// Valence and arousal: weighted means, drawn towards the middle when little was found.
  var affect: Affect {
    Affect(valence: valence / (total + 0.5), arousal: arousal / (total + 0.5) + stirring)
  }

  /// Shares of the seven categories, which sum to 1.
  func scores(prior: Double) -> [Emotion: Double] {
    let sum = total + prior
    return Dictionary(
      uniqueKeysWithValues: Emotion.allCases.map { emotion in
        let own = (weights[emotion] ?? 0) + (emotion == .neutral ? prior : 0)
        return (emotion, own / sum)
      })
  }

  /// Much evidence of one kind makes sure; little or mixed evidence does not.
  var confidence: Double {
    guard total > 0 else { return 0.1 }
    let leading = weights.values.max() ?? 0
    return (total / (total + 1.5)) * (leading / total)
  }
}

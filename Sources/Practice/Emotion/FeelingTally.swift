import DebriefCore

/// The feelings found in a message, added up.
struct FeelingTally: Sendable {
  /// The arousal of a line in which nothing stirs.
  static let restingArousal = -0.25
  /// The least weight with which words are named as those that carried an estimate.
  static let shownWeight = 0.3

  /// The least share of its weight that what is neutral keeps beside a feeling.
  static let leastOfFacts = 0.25

  private(set) var words: [String] = []
  private var weights: [Double] = Array(repeating: 0, count: Emotion.allCases.count)
  private var total = 0.0
  private var valence = 0.0
  private var arousal = 0.0
  private var stirring = 0.0

  /// Adds a feeling and the words that showed it.
  mutating func add(_ feeling: Feeling, words shown: String) {
    weights[Self.place(of: feeling.emotion)] += feeling.weight
    total += feeling.weight
    valence += feeling.weight * feeling.valence
    arousal += feeling.weight * feeling.arousal
    if feeling.weight >= Self.shownWeight, !words.contains(shown) { words.append(shown) }
  }

  /// Adds a share of another tally; its words stand elsewhere and are left out.
  mutating func add(_ other: FeelingTally, share: Double) {
    for place in weights.indices { weights[place] += share * other.weights[place] }
    total += share * other.total
    valence += share * other.valence
    arousal += share * other.arousal
  }

  /// Raises arousal, as an exclamation mark does.
  mutating func stir(_ amount: Double) {
    stirring = min(0.4, stirring + amount)
  }

  /// Valence and arousal: weighted means, drawn towards rest when little was found.
  var affect: Affect {
    Affect(
      valence: valence / (total + 0.4),
      arousal: (arousal + 0.4 * Self.restingArousal) / (total + 0.4) + stirring)
  }

  /// Shares of the seven categories, which sum to 1.
  ///
  /// Plain facts around a feeling do not take from it: the neutral counts less the more feeling there is.
  func scores(prior: Double) -> [Emotion: Double] {
    let facts = weights[Self.place(of: .neutral)]
    let felt = total - facts
    let neutral = prior + facts * max(Self.leastOfFacts, 1 - felt)
    return Dictionary(
      uniqueKeysWithValues: zip(Emotion.allCases, weights).map { emotion, weight in
        (emotion, (emotion == .neutral ? neutral : weight) / (felt + neutral))
      })
  }

  /// Much evidence of one kind makes sure; little or mixed evidence does not.
  var confidence: Double {
    guard total > 0 else { return 0.1 }
    let leading = weights.max() ?? 0
    return (total / (total + 1.5)) * (leading / total)
  }

  private static func place(of emotion: Emotion) -> Int {
    switch emotion {
    case .sadness: 0
    case .fear: 1
    case .anger: 2
    case .disgust: 3
    case .happiness: 4
    case .surprise: 5
    case .neutral: 6
    }
  }
}

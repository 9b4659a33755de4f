/// The weights that have a name, as a command line or a table calls them.
public enum WeightSet: String, Sendable, CaseIterable {
  /// Only the same category agrees.
  case identity
  /// By the difference of the scores.
  case linear
  /// By the squared difference of the scores.
  case quadratic
  /// By the number of pairs of categories that lie between, ends included.
  case ordinal
  /// By the root of the difference of the scores.
  case radical
  /// By the squared difference of the scores over their sum.
  case ratio
  /// By the squared sine of the way around a circle.
  case circular
  /// By the squared difference of the scores, more of it near the ends of the scale.
  case bipolar

  /// The weights for categories with these scores.
  ///
  /// - Parameter scores: one number per category, in codebook order; the ordinal and identity ones look at the
  ///   positions only. Categories without numbers have the scores 1, 2, 3 …
  /// - Returns: `nil` for ratio weights when a score is below 0.
  public func weights(scores: [Double]) -> Weights? {
    switch self {
    case .identity: .identity(categories: scores.count)
    case .linear: .linear(scores: scores)
    case .quadratic: .quadratic(scores: scores)
    case .ordinal: .ordinal(categories: scores.count)
    case .radical: .radical(scores: scores)
    case .ratio: .ratio(scores: scores)
    case .circular: .circular(scores: scores)
    case .bipolar: .bipolar(scores: scores)
    }
  }

  /// The weight of two categories, as a formula.
  public var formula: String {
    switch self {
    case .identity: "w(a, b) = 1 if a = b, else 0"
    case .linear: "w(a, b) = 1 − |a − b| / (largest − smallest score)"
    case .quadratic: "w(a, b) = 1 − (a − b)² / (largest − smallest score)²"
    case .ordinal: "w(a, b) = 1 − C(|a − b| + 1, 2) / C(q, 2), a and b the categories' positions"
    case .radical: "w(a, b) = 1 − √|a − b| / √(largest − smallest score)"
    case .ratio: "w(a, b) = 1 − [(a − b)/(a + b)]² / [(largest − smallest)/(largest + smallest)]²"
    case .circular: "w(a, b) = 1 − sin²(π(a − b)/U) / its largest value, U = largest − smallest score + 1"
    case .bipolar:
      "w(a, b) = 1 − d / its largest value, d = (a − b)² / [(a + b − 2 smallest)(2 largest − a − b)]"
    }
  }

  /// Where the weights come from.
  public var source: String {
    switch self {
    case .identity: "Cohen (1960), Educational and Psychological Measurement 20:37–46"
    case .linear: "Cicchetti & Allison (1971), American Journal of EEG Technology 11:101–109"
    case .quadratic: "Cohen (1968), Psychological Bulletin 70:213–220"
    case .ordinal, .radical, .ratio, .circular, .bipolar:
      "Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed."
    }
  }
}

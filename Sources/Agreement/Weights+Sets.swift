#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The weight sets of Gwet (2014), *Handbook of Inter-Rater Reliability*, 4th ed., the chapter on weighted
/// coefficients, beside the linear, quadratic and ordinal ones.
extension Weights {
  /// 1 − √|s_a − s_b| / √(largest − smallest score).
  ///
  /// - Parameter scores: one number per category, in codebook order; not all the same.
  public static func radical(scores: [Double]) -> Weights {
    let span = Self.span(of: scores)
    return Weights("radical", scores.count) { a, b in 1 - (abs(scores[a] - scores[b]) / span).squareRoot() }
  }

  /// 1 − [(s_a − s_b) / (s_a + s_b)]² / [(largest − smallest) / (largest + smallest)]².
  ///
  /// - Parameter scores: one number per category, in codebook order, none below 0; not all the same.
  /// - Returns: `nil` when a score is below 0, since a ratio scale has an absolute zero.
  public static func ratio(scores: [Double]) -> Weights? {
    guard scores.allSatisfy({ $0 >= 0 }), let most = scores.max(), let least = scores.min() else {
      return nil
    }
    let span = Self.span(of: scores) / max(most + least, .leastNormalMagnitude)
    return Weights("ratio", scores.count) { a, b in
      guard scores[a] + scores[b] > 0 else { return 1 }
      let share = (scores[a] - scores[b]) / (scores[a] + scores[b]) / span
      return 1 - share * share
    }
  }

  /// 1 − sin²(π (s_a − s_b) / U) / the largest of these, U = largest − smallest score + 1: the last category lies
  /// beside the first, as on a clock.
  ///
  /// - Parameter scores: one number per category, in codebook order; not all the same.
  public static func circular(scores: [Double]) -> Weights {
    let round = (scores.max() ?? 0) - (scores.min() ?? 0) + 1
    return relative("circular", scores) { a, b in
      let sine = sin(Double.pi * (a - b) / round)
      return sine * sine
    }
  }

  /// 1 − (s_a − s_b)² / [(s_a + s_b − 2 smallest)(2 largest − s_a − s_b)] / the largest of these: a step counts
  /// more near either end of the scale than in its middle.
  ///
  /// - Parameter scores: one number per category, in codebook order; not all the same.
  public static func bipolar(scores: [Double]) -> Weights {
    let (least, most) = (scores.min() ?? 0, scores.max() ?? 0)
    return relative("bipolar", scores) { a, b in
      (a - b) * (a - b) / ((a + b - 2 * least) * (2 * most - a - b))
    }
  }

  /// 1 − distance / the largest distance of two categories.
  private static func relative(
    _ name: String, _ scores: [Double], _ distance: (Double, Double) -> Double
  ) -> Weights {
    var largest = 0.0
    for a in scores.indices {
      for b in scores.indices where scores[a] != scores[b] {
        largest = max(largest, distance(scores[a], scores[b]))
      }
    }
    guard largest > 0 else { return Weights(name, scores.count) { _, _ in 1 } }
    return Weights(name, scores.count) { a, b in
      scores[a] == scores[b] ? 1 : 1 - distance(scores[a], scores[b]) / largest
    }
  }
}

/// How far two categories lie apart for Krippendorff's α.
public enum AlphaMetric: Sendable, Equatable {
  /// Any two different categories lie equally far apart.
  case nominal
  /// Categories lie apart by how many ratings fall between them.
  case ordinal
  /// By the difference of their scores, one score per category in codebook order.
  case interval([Double])
  /// By the difference of their scores over the sum, one score per category in codebook order.
  case ratio([Double])
}

/// Krippendorff's α: one minus observed over expected disagreement, for any number of coders with missing ratings.
///
/// Units with fewer than two ratings do not count. Range: at most 1; 0 is chance level. Undefined when one category
/// only was used.
///
/// Source: Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*.
public struct KrippendorffAlpha: Sendable, Equatable {
  /// How far two categories lie apart.
  public let metric: AlphaMetric

  /// Makes the coefficient.
  public init(_ metric: AlphaMetric) { self.metric = metric }

  /// The two parts of α: observed and expected disagreement, in the metric's own unit, squared.
  public struct Disagreement: Sendable, Equatable {
    /// D_o = Σ o_ck δ²_ck / n.
    public let observed: Double
    /// D_e = Σ n_c n_k δ²_ck / (n (n − 1)).
    public let expected: Double
  }

  /// 1 − D_o / D_e.
  public func value(of tally: PanelTally) throws(Undefined) -> Double {
    let parts = try disagreement(in: tally)
    guard parts.expected > 0 else { throw .oneCategoryOnly }
    return 1 - parts.observed / parts.expected
  }

  /// Observed and expected disagreement; they stand beside an α that is undefined too.
  public func disagreement(in tally: PanelTally) throws(Undefined) -> Disagreement {
    let count = tally.categories
    var coincidences = Array(repeating: 0.0, count: count * count)
    for (raters, group) in tally.ratedGroups where raters > 1 {
      for c in 0..<count {
        for k in 0..<count {
          let pairs = group.products[c * count + k] - (c == k ? group.ratings[c] : 0)
          coincidences[c * count + k] += Double(pairs) / Double(raters - 1)
        }
      }
    }
    let margins = (0..<count).map { c in
      tally.ratedGroups.reduce(0) { $0 + ($1.raters > 1 ? Double($1.group.ratings[c]) : 0) }
    }
    let total = margins.reduce(0, +)
    guard total > 1 else { throw tally.ratedUnits == 0 ? .nothingObserved : .noOverlap }
    var observed = 0.0
    var expected = 0.0
    for c in 0..<count {
      for k in 0..<count where k != c {
        let distance = squaredDistance(c, k, margins)
        observed += coincidences[c * count + k] * distance
        expected += margins[c] * margins[k] * distance
      }
    }
    return Disagreement(observed: observed / total, expected: expected / (total * (total - 1)))
  }

  private func squaredDistance(_ c: Int, _ k: Int, _ margins: [Double]) -> Double {
    switch metric {
    case .nominal:
      return 1
    case .ordinal:
      let between = margins[min(c, k)...max(c, k)].reduce(0, +) - (margins[c] + margins[k]) / 2
      return between * between
    case .interval(let scores):
      return (scores[c] - scores[k]) * (scores[c] - scores[k])
    case .ratio(let scores):
      let sum = scores[c] + scores[k]
      guard sum != 0 else { return 0 }
      let share = (scores[c] - scores[k]) / sum
      return share * share
    }
  }
}

/// Fleiss' κ: chance by the pooled shares of the categories. For two coders without missing ratings it is Scott's π.
///
/// Range: at most 1; 0 is chance level. Undefined when one category only was used.
///
/// Sources: Fleiss (1971), *Psychological Bulletin* 76:378–382; missing ratings and weights as in Gwet (2014),
/// *Handbook of Inter-Rater Reliability*, 4th ed.
public struct FleissKappa: PanelCoefficient {
  /// How far two categories count as agreement.
  public let weights: Weights

  /// Makes the coefficient; `Weights.identity` gives the unweighted one.
  public init(weights: Weights) { self.weights = weights }

  /// Σ w_kl π_k π_l.
  public func chance(shares: [Double]) -> Double {
    var sum = 0.0
    for k in shares.indices {
      for l in shares.indices { sum += weights[k, l] * shares[k] * shares[l] }
    }
    return sum
  }

  /// Σ_l (w_kl + w_lk) / 2 · π_l for each category k.
  public func chanceSlopes(shares: [Double]) -> [Double]? {
    shares.indices.map { k in
      shares.indices.reduce(0) { $0 + (weights[k, $1] + weights[$1, k]) / 2 * shares[$1] }
    }
  }

  /// Undefined when every pair of categories that was used counts as full agreement.
  public func obstacle(in tally: PanelTally) -> Undefined? {
    let used = tally.usedCategories
    if used.contains(where: { k in used.contains { weights[k, $0] < 1 } }) { return nil }
    return used.count == 1 ? .oneCategoryOnly : .noExpectedDisagreement
  }
}

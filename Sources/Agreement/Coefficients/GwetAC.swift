/// Gwet's AC1 (identity weights) and AC2 (others): chance by how evenly the categories are used.
///
/// Range: at most 1; 0 is chance level. With one category used it is 1, which then says nothing.
///
/// Sources: Gwet (2008), *British Journal of Mathematical and Statistical Psychology* 61:29–48, for AC1; Gwet
/// (2014), *Handbook of Inter-Rater Reliability*, 4th ed., for AC2.
public struct GwetAC: PanelCoefficient {
  /// How far two categories count as agreement.
  public let weights: Weights

  /// Makes the coefficient; `Weights.identity` gives AC1.
  public init(weights: Weights) { self.weights = weights }

  /// T_w / (q (q − 1)) · Σ π_k (1 − π_k), T_w the sum of all weights and q the codebook's number of categories.
  public func chance(shares: [Double]) -> Double {
    factor * shares.reduce(0) { $0 + $1 * (1 - $1) }
  }

  /// T_w / (q (q − 1)) · (1 − π_k) for each category k.
  public func chanceSlopes(shares: [Double]) -> [Double]? { shares.map { factor * (1 - $0) } }

  /// Undefined for a codebook of one category, and when the weights let nothing disagree.
  public func obstacle(in tally: PanelTally) -> Undefined? {
    if weights.categories < 2 { return .oneCategoryOnly }
    return weights.values.contains { $0 < 1 } ? nil : .noExpectedDisagreement
  }

  private var factor: Double {
    let count = Double(weights.categories)
    return count > 1 ? weights.values.reduce(0, +) / (count * (count - 1)) : 0
  }
}

/// Brennan and Prediger's κ: chance as if every category of the codebook were equally likely. For two coders and
/// two categories it is PABAK, for two coders Bennett's S.
///
/// Range: at most 1; 0 is chance level. With one category used it is 1, which then says nothing.
///
/// Sources: Brennan & Prediger (1981), *Educational and Psychological Measurement* 41:687–699; missing ratings and
/// weights as in Gwet (2014), *Handbook of Inter-Rater Reliability*, 4th ed.
public struct BrennanPrediger: PanelCoefficient {
  /// How far two categories count as agreement.
  public let weights: Weights

  /// Makes the coefficient; `Weights.identity` gives the unweighted one.
  public init(weights: Weights) { self.weights = weights }

  /// T_w / q², T_w the sum of all weights and q the codebook's number of categories.
  public func chance(shares: [Double]) -> Double {
    weights.values.reduce(0, +) / Double(weights.values.count)
  }

  /// Chance does not look at the shares.
  public func chanceSlopes(shares: [Double]) -> [Double]? { nil }

  /// Undefined for a codebook of one category, and when the weights let nothing disagree.
  public func obstacle(in tally: PanelTally) -> Undefined? {
    if weights.categories < 2 { return .oneCategoryOnly }
    return weights.values.contains { $0 < 1 } ? nil : .noExpectedDisagreement
  }
}

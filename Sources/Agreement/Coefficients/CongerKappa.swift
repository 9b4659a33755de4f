/// Conger's κ: Cohen's κ for any number of coders, chance by each coder's own shares of the categories.
///
/// Observed agreement is over units with two or more ratings; a coder's shares are over the units that coder rated.
/// Range: at most 1; 0 is chance level. For two coders without missing ratings it is Cohen's κ.
///
/// Sources: Conger (1980), *Psychological Bulletin* 88:322–328; missing ratings and weights as in Gwet (2014),
/// *Handbook of Inter-Rater Reliability*, 4th ed.
public struct CongerKappa: ChanceCorrected, LinearisedCoefficient {
  /// How far two categories count as agreement.
  public let weights: Weights

  /// Makes the coefficient; `Weights.identity` gives the unweighted one.
  public init(weights: Weights) { self.weights = weights }

  /// How many units have at least one rating.
  public func units(in tally: CodersTally) -> Int { tally.panel.ratedUnits }

  /// Whether on every unit all coders chose the same category.
  public func isUnanimous(_ tally: CodersTally) -> Bool {
    PanelAgreement(weights: weights).isUnanimous(tally.panel)
  }

  /// p_e = Σ_{g ≠ h} Σ_kl w_kl p_gk p_hl / (r (r − 1)), p_gk coder g's shares: what two different coders of the r
  /// would agree on if each kept to their own shares. (Gwet writes it as the product of the mean shares minus their
  /// covariance over coders.)
  public func agreement(in tally: CodersTally) throws(Undefined) -> ObservedAndChance {
    let observed = try PanelAgreement(weights: weights).value(of: tally.panel)
    let chance = zip(shares(in: tally), opposites(in: tally)).reduce(0) { $0 + $1.0 * $1.1 }
    return ObservedAndChance(observed: observed, chance: chance)
  }

  /// Undefined when no two different coders' shares let anything disagree.
  public func obstacle(in tally: CodersTally) -> Undefined? {
    let coders = raters(in: tally)
    for g in coders {
      for h in coders where h != g {
        for k in 0..<tally.categories where tally.counts[g * tally.categories + k] > 0 {
          for l in 0..<tally.categories where tally.counts[h * tally.categories + l] > 0 {
            if weights[k, l] < 1 { return nil }
          }
        }
      }
    }
    return tally.panel.usedCategories.count == 1 ? .oneCategoryOnly : .noExpectedDisagreement
  }

  /// Observed agreement moves as in ``PanelCoefficient``, and p_gk as a share of coder g's own units. The squares, unit
  /// by unit, sum to Gwet's linearised variance.
  public func influenceFunction(at whole: CodersTally) throws(Undefined) -> (CodersTally) -> Double {
    let value = try value(of: whole)
    let chance = try agreement(in: whole).chance
    let shares = shares(in: whole)
    let opposites = opposites(in: whole)
    let rated = ratings(in: whole)
    let agreement = PanelAgreement(weights: weights)
    let units = Double(whole.panel.ratedUnits)
    let ratio = units / Double(whole.panel.pairableUnits)
    let categories = whole.categories
    return { part in
      let own = agreement.sum(over: part.panel) - chance * Double(part.panel.pairableUnits)
      let observed = (ratio * own / (1 - chance) - value * Double(part.panel.ratedUnits)) / units
      let partRated = ratings(in: part)
      var moved = 0.0
      for cell in shares.indices where rated[cell / categories] > 0 {
        let coder = cell / categories
        let share = (Double(part.counts[cell]) - shares[cell] * partRated[coder]) / rated[coder]
        moved += 2 * opposites[cell] * share
      }
      return observed - (1 - value) / (1 - chance) * moved
    }
  }

  /// p_gk, coders × categories; 0 for a coder who rated nothing.
  private func shares(in tally: CodersTally) -> [Double] {
    let rated = ratings(in: tally)
    return tally.counts.indices.map { Double(tally.counts[$0]) / max(1, rated[$0 / tally.categories]) }
  }

  /// Σ_{h ≠ g} Σ_l (w_kl + w_lk)/2 p_hl / (r (r − 1)) for each coder g and category k: what p_gk counts for.
  private func opposites(in tally: CodersTally) -> [Double] {
    let shares = shares(in: tally)
    let count = tally.categories
    let coders = raters(in: tally)
    let pairs = Double(max(1, coders.count * (coders.count - 1)))
    var sums = Array(repeating: 0.0, count: count)
    for cell in shares.indices { sums[cell % count] += shares[cell] }
    return shares.indices.map { cell in
      let (coder, k) = (cell / count, cell % count)
      return (0..<count).reduce(0) { sum, l in
        sum + (weights[k, l] + weights[l, k]) / 2 * (sums[l] - shares[coder * count + l])
      } / pairs
    }
  }

  /// How many units each coder rated.
  private func ratings(in tally: CodersTally) -> [Double] {
    (0..<tally.coders).map { coder in
      (0..<tally.categories).reduce(0) { $0 + Double(tally.counts[coder * tally.categories + $1]) }
    }
  }

  /// The coders who rated something.
  private func raters(in tally: CodersTally) -> [Int] {
    (0..<tally.coders).filter { coder in
      (0..<tally.categories).contains { tally.counts[coder * tally.categories + $0] > 0 }
    }
  }
}

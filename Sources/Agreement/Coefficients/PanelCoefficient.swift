/// A chance-corrected coefficient of any number of coders, in the form that Gwet gives them all.
///
/// Observed agreement is over the n′ units with two or more ratings; the shares π_k of the categories are over the
/// n units with one or more, each unit weighing the same however many rated it.
///
/// Source: Gwet (2014), *Handbook of Inter-Rater Reliability*, 4th ed.
public protocol PanelCoefficient: ChanceCorrected, LinearisedCoefficient where Sums == PanelTally {
  /// How far two categories count as agreement.
  var weights: Weights { get }

  /// The agreement that the chance model expects.
  ///
  /// - Parameter shares: π_k, one per category.
  func chance(shares: [Double]) -> Double

  /// How much a rating in each category adds to a unit's own chance term p_e|i, with Σ π_k slope_k = p_e; `nil`
  /// when the chance model does not look at the shares.
  func chanceSlopes(shares: [Double]) -> [Double]?
}

extension PanelCoefficient {
  /// How many units have at least one rating.
  public func units(in tally: PanelTally) -> Int { tally.ratedUnits }

  /// Observed and chance agreement.
  public func agreement(in tally: PanelTally) throws(Undefined) -> ObservedAndChance {
    let observed = try PanelAgreement(weights: weights).value(of: tally)
    return ObservedAndChance(observed: observed, chance: chance(shares: shares(in: tally)))
  }

  /// Whether on every unit all coders chose the same category.
  public func isUnanimous(_ tally: PanelTally) -> Bool {
    PanelAgreement(weights: weights).isUnanimous(tally)
  }

  /// Where one category only was used and there is a value all the same, it carries no information.
  public func unanimity(in tally: PanelTally) -> Undefined {
    tally.usedCategories.count == 1 ? .oneCategorySaysNothing : .allUnitsAgree
  }

  /// Σ (k*_i − k) / n over the units of a part, with
  /// k*_i = (n/n′)(p_a|i − p_e 1[r_i ≥ 2]) / (1 − p_e) − 2 (1 − k)(p_e|i − p_e) / (1 − p_e).
  public func influenceFunction(at whole: PanelTally) throws(Undefined) -> (PanelTally) -> Double {
    let value = try value(of: whole)
    let chance = try agreement(in: whole).chance
    let slopes = chanceSlopes(shares: shares(in: whole))
    let agreement = PanelAgreement(weights: weights)
    let rated = Double(whole.ratedUnits)
    let ratio = rated / Double(whole.pairableUnits)
    return { part in
      let partRated = Double(part.ratedUnits)
      let observed = agreement.sum(over: part) - chance * Double(part.pairableUnits)
      var sum = ratio * observed / (1 - chance) - value * partRated
      if let slopes {
        let own = zip(sums(in: part), slopes).reduce(0) { $0 + $1.0 * $1.1 }
        sum -= 2 * (1 - value) * (own - chance * partRated) / (1 - chance)
      }
      return sum / rated
    }
  }

  /// π_k: the mean over rated units of the share of ratings in each category.
  func shares(in tally: PanelTally) -> [Double] {
    let rated = Double(max(1, tally.ratedUnits))
    return sums(in: tally).map { $0 / rated }
  }

  /// Σ r_ik / r_i over the units, for each category.
  private func sums(in tally: PanelTally) -> [Double] {
    var sums = Array(repeating: 0.0, count: tally.categories)
    for (raters, group) in tally.ratedGroups {
      for k in sums.indices { sums[k] += Double(group.ratings[k]) / Double(raters) }
    }
    return sums
  }
}

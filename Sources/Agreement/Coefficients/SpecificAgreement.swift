/// Specific agreement: when one coder of a unit chose the category, how likely is it that another did too.
///
/// For two coders it is 2a / (2a + b + c), a the units that both put into the category, b and c those that one did:
/// the F1 score of either coder against the other. Range: 0 to 1.
///
/// Source: Dice (1945), *Ecology* 26:297–302; Cicchetti & Feinstein (1990), *Journal of Clinical Epidemiology*
/// 43:551–558; for several coders Fleiss (1981), *Statistical Methods for Rates and Proportions*, 2nd ed.
public struct SpecificAgreement: LinearisedCoefficient {
  /// The category, from 0.
  public let category: Int

  /// Makes the figure.
  public init(of category: Int) { self.category = category }

  /// How many units have at least two ratings.
  public func units(in tally: PanelTally) -> Int { tally.pairableUnits }

  /// Σ r_k (r_k − 1) / (r − 1) over Σ r_k, over units with two or more ratings.
  public func value(of tally: PanelTally) throws(Undefined) -> Double {
    guard tally.pairableUnits > 0 else { throw tally.ratedUnits == 0 ? .nothingObserved : .noOverlap }
    let sums = sums(in: tally)
    guard sums.chosen > 0 else { throw .categoryNotUsed }
    return sums.shared / sums.chosen
  }

  /// (shared − value · chosen) of a part over chosen of the whole.
  public func influenceFunction(at whole: PanelTally) throws(Undefined) -> (PanelTally) -> Double {
    let value = try value(of: whole)
    let all = sums(in: whole).chosen
    return { part in
      let own = sums(in: part)
      return (own.shared - value * own.chosen) / all
    }
  }

  /// Whether every unit on which somebody chose the category has it from all.
  public func isUnanimous(_ tally: PanelTally) -> Bool {
    let sums = sums(in: tally)
    return sums.shared == sums.chosen
  }

  private func sums(in tally: PanelTally) -> (shared: Double, chosen: Double) {
    var sums = (shared: 0.0, chosen: 0.0)
    for (raters, group) in tally.ratedGroups where raters > 1 {
      let square = group.products[category * tally.categories + category]
      sums.shared += Double(square - group.ratings[category]) / Double(raters - 1)
      sums.chosen += Double(group.ratings[category])
    }
    return sums
  }
}

/// The share of units on which two coders agree, not corrected for chance.
public struct PercentAgreement: LinearisedCoefficient {
  /// Makes the figure.
  public init() {}

  /// A share of units.
  public var isProportion: Bool { true }

  /// How many units both rated.
  public func units(in tally: PairTally) -> Int { tally.units }

  /// Agreeing units / units that both rated, in [0, 1].
  public func value(of tally: PairTally) throws(Undefined) -> Double {
    let units = tally.units
    guard units > 0 else { throw .noOverlap }
    return Double(tally.agreeing) / Double(units)
  }

  /// Σ (1 if the unit agrees, else 0, − share) / n over the units of a part.
  public func influenceFunction(at whole: PairTally) throws(Undefined) -> (PairTally) -> Double {
    let share = try value(of: whole)
    let units = Double(whole.units)
    return { part in (Double(part.agreeing) - share * Double(part.units)) / units }
  }

  /// Whether both agree on every unit.
  public func isUnanimous(_ tally: PairTally) -> Bool { tally.agreeing == tally.units }
}

/// The mean over units of the share of pairs of coders who agree.
///
/// Units with fewer than two ratings do not count; with two coders this is ``PercentAgreement``.
public struct PanelAgreement: LinearisedCoefficient {
  /// How far two categories count as agreement.
  public let weights: Weights

  /// Makes the figure; `Weights.identity` counts plain agreement.
  public init(weights: Weights) { self.weights = weights }

  /// A mean of shares.
  public var isProportion: Bool { true }

  /// How many units have at least two ratings.
  public func units(in tally: PanelTally) -> Int { tally.pairableUnits }

  /// The mean share of agreeing pairs, in [0, 1].
  ///
  /// p_a of Gwet (2014), *Handbook of Inter-Rater Reliability*, 4th ed.: (1/n′) Σ r_k (r*_k − 1) / (r (r − 1)),
  /// with r* the weighted count.
  public func value(of tally: PanelTally) throws(Undefined) -> Double {
    let units = tally.pairableUnits
    guard units > 0 else { throw tally.ratedUnits == 0 ? .nothingObserved : .noOverlap }
    return sum(over: tally) / Double(units)
  }

  /// Σ (share of agreeing pairs − mean) / n′ over the units of a part.
  public func influenceFunction(at whole: PanelTally) throws(Undefined) -> (PanelTally) -> Double {
    let mean = try value(of: whole)
    let units = Double(whole.pairableUnits)
    return { part in (sum(over: part) - mean * Double(part.pairableUnits)) / units }
  }

  /// Whether on every unit all coders chose the same category.
  public func isUnanimous(_ tally: PanelTally) -> Bool {
    tally.ratedGroups.allSatisfy { raters, group in
      (0..<tally.categories).allSatisfy { k in
        group.products[k * tally.categories + k] == raters * group.ratings[k]
      }
    }
  }

  /// The sum, over the units with two ratings, of the share of agreeing pairs.
  func sum(over tally: PanelTally) -> Double {
    let count = tally.categories
    var sum = 0.0
    for (raters, group) in tally.ratedGroups where raters > 1 {
      var pairs = 0.0
      for k in 0..<count {
        pairs -= Double(group.ratings[k])
        for l in 0..<count { pairs += weights[k, l] * Double(group.products[k * count + l]) }
      }
      sum += pairs / Double(raters * (raters - 1))
    }
    return sum
  }
}

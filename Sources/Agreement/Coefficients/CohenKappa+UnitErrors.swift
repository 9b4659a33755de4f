/// Standard errors that take every unit for independent of every other. Turns of one session are not: an
/// interval for such data comes from clusters, see ``Coefficient/clusterInterval(over:level:)``.
extension CohenKappa {
  /// The standard error of κ if units were independent, in the unit of κ.
  ///
  /// Var = {Σ p_ab [w_ab − (w̄_a + w̄′_b)(1 − κ)]² − [κ − p_e (1 − κ)]²} / [n (1 − p_e)²].
  ///
  /// - Returns: 0 or more; 0 when all units agree, which says nothing about how far κ would vary.
  ///
  /// Source: Fleiss, Cohen & Everitt (1969), *Psychological Bulletin* 72:323–327.
  public func standardError(of tally: PairTally) throws(Undefined) -> Double {
    let kappa = try value(of: tally)
    let chance = try agreement(in: tally).chance
    let (rows, columns) = averageWeights(in: tally)
    let units = Double(tally.units)
    var sum = 0.0
    for a in 0..<tally.categories {
      for b in 0..<tally.categories {
        let term = weights[a, b] - (rows[a] + columns[b]) * (1 - kappa)
        sum += Double(tally[a, b]) / units * term * term
      }
    }
    let centre = kappa - chance * (1 - kappa)
    return root(sum - centre * centre, sum, over: units, chance)
  }

  /// The standard error of κ if units were independent and the coders agreed by chance alone.
  ///
  /// It serves the test of κ = 0, and never an interval.
  /// Var₀ = {Σ p_a. p_.b [w_ab − (w̄_a + w̄′_b)]² − p_e²} / [n (1 − p_e)²].
  ///
  /// Source: Fleiss, Cohen & Everitt (1969), *Psychological Bulletin* 72:323–327.
  public func standardErrorUnderChance(of tally: PairTally) throws(Undefined) -> Double {
    let chance = try agreement(in: tally).chance
    if let obstacle = obstacle(in: tally) { throw obstacle }
    let (rows, columns) = averageWeights(in: tally)
    let (first, second) = (tally.firstCounts, tally.secondCounts)
    let units = Double(tally.units)
    var sum = 0.0
    for a in 0..<tally.categories {
      for b in 0..<tally.categories {
        let term = weights[a, b] - (rows[a] + columns[b])
        sum += Double(first[a]) / units * Double(second[b]) / units * term * term
      }
    }
    return root(sum - chance * chance, sum, over: units, chance)
  }

  /// The root of a difference of nearly equal numbers: what rounding alone leaves of it is 0.
  private func root(_ difference: Double, _ size: Double, over units: Double, _ chance: Double) -> Double {
    guard difference > 1e-14 * size else { return 0 }
    return (difference / units).squareRoot() / (1 - chance)
  }
}

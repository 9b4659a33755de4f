/// Cohen's κ: two coders' agreement beyond chance, chance by each coder's own shares of the categories.
///
/// Units that one of the two did not rate do not count. Range: at most 1; 0 is chance level; may be negative.
/// Undefined when both used one and the same category only.
///
/// Sources: Cohen (1960), *Educational and Psychological Measurement* 20:37–46; with weights Cohen (1968),
/// *Psychological Bulletin* 70:213–220.
public struct CohenKappa: ChanceCorrected, LinearisedCoefficient {
  /// How far two categories count as agreement.
  public let weights: Weights

  /// Makes the coefficient; `Weights.identity` gives the unweighted one.
  ///
  /// - Parameter weights: as many categories as the tallies have.
  public init(weights: Weights) { self.weights = weights }

  /// How many units both rated.
  public func units(in tally: PairTally) -> Int { tally.units }

  /// p_o = Σ w_ab p_ab and p_e = Σ w_ab p_a. p_.b.
  public func agreement(in tally: PairTally) throws(Undefined) -> ObservedAndChance {
    let units = tally.units
    guard units > 0 else { throw .noOverlap }
    let first = tally.firstCounts
    let second = tally.secondCounts
    var observed = 0.0
    var chance = 0.0
    for a in 0..<tally.categories {
      for b in 0..<tally.categories {
        observed += weights[a, b] * Double(tally[a, b])
        chance += weights[a, b] * Double(first[a]) * Double(second[b])
      }
    }
    return ObservedAndChance(
      observed: observed / Double(units), chance: chance / Double(units) / Double(units))
  }

  /// Undefined when every pair that the shares make possible counts as full agreement.
  public func obstacle(in tally: PairTally) -> Undefined? {
    let first = tally.firstCounts
    let second = tally.secondCounts
    let used = (first: used(first), second: used(second))
    let canDisagree = used.first.contains { a in used.second.contains { b in weights[a, b] < 1 } }
    if canDisagree { return nil }
    return used.first == used.second && used.first.count == 1 ? .oneCategoryOnly : .noExpectedDisagreement
  }

  /// Σ ψ / n over the units of a part, with ψ of ``influences(in:)``.
  public func influenceFunction(at whole: PairTally) throws(Undefined) -> (PairTally) -> Double {
    let psi = try influences(in: whole)
    let units = Double(whole.units)
    return { part in
      var sum = 0.0
      for cell in psi.indices { sum += Double(part.counts[cell]) * psi[cell] }
      return sum / units
    }
  }

  /// Whether both chose the same category on every unit.
  public func isUnanimous(_ tally: PairTally) -> Bool { tally.agreeing == tally.units }

  /// ψ of each cell (a, b), row by row:
  /// (w_ab − p_o) / (1 − p_e) − (1 − p_o) / (1 − p_e)² · (w̄_a + w̄′_b − 2 p_e), with w̄_a = Σ_b w_ab p_.b and
  /// w̄′_b = Σ_a w_ab p_a. — Σ ψ² / n² over units is the variance of Fleiss, Cohen & Everitt (1969).
  public func influences(in tally: PairTally) throws(Undefined) -> [Double] {
    let agreement = try agreement(in: tally)
    if let obstacle = obstacle(in: tally) { throw obstacle }
    let (rows, columns) = averageWeights(in: tally)
    let rest = 1 - agreement.chance
    let slope = (1 - agreement.observed) / (rest * rest)
    return (0..<tally.counts.count).map { cell in
      let (a, b) = (cell / tally.categories, cell % tally.categories)
      return (weights[a, b] - agreement.observed) / rest
        - slope * (rows[a] + columns[b] - 2 * agreement.chance)
    }
  }

  /// w̄_a by the second coder's shares, and w̄′_b by the first coder's.
  func averageWeights(in tally: PairTally) -> (rows: [Double], columns: [Double]) {
    let units = Double(max(1, tally.units))
    let first = tally.firstCounts
    let second = tally.secondCounts
    let all = 0..<tally.categories
    return (
      all.map { a in all.reduce(0) { $0 + weights[a, $1] * Double(second[$1]) } / units },
      all.map { b in all.reduce(0) { $0 + weights[$1, b] * Double(first[$1]) } / units }
    )
  }

  private func used(_ counts: [Int]) -> [Int] { counts.indices.filter { counts[$0] > 0 } }
}

/// Stuart and Maxwell's test: do two coders use the categories of a scale equally often. For two categories it is
/// ``McNemar``'s. It takes units for independent.
///
/// Sources: Stuart (1955), *Biometrika* 42:412–416; Maxwell (1970), *British Journal of Psychiatry* 116:651–655.
public struct StuartMaxwell: Sendable, Equatable {
  /// d′ S⁻¹ d, d the differences of the coders' counts and S their covariance.
  public let chiSquared: Double
  /// One less than the categories on which the coders differ, for each set of categories that differences connect.
  public let degreesOfFreedom: Int
  /// The probability of at least this chi-squared when both use all categories equally often.
  public let probability: Double

  /// Tests a table.
  ///
  /// S has n_k. + n_.k − 2 n_kk on its diagonal and −(n_kl + n_lk) beside it. That is the Laplacian of the graph in
  /// which categories are joined by disagreements: its rank is one less than the categories of each connected part,
  /// so one category of each is left out, and those without a disagreement altogether.
  ///
  /// - Throws: ``Undefined/noOverlap``; ``Undefined/nothingDiffers`` when the coders agree on every unit.
  public init(of tally: PairTally) throws(Undefined) {
    guard tally.units > 0 else { throw .noOverlap }
    let kept = Self.representatives(in: tally)
    guard !kept.isEmpty else { throw .nothingDiffers }
    let differences = kept.map { Double(tally.firstCounts[$0] - tally.secondCounts[$0]) }
    var rows = kept.enumerated().map { place, k in
      kept.map { l in
        k == l
          ? Double(tally.firstCounts[k] + tally.secondCounts[k] - 2 * tally[k, k])
          : -Double(tally[k, l] + tally[l, k])
      } + [differences[place]]
    }
    for pivot in rows.indices {
      for row in rows.indices where row > pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot..<rows[row].count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    var solution = Array(repeating: 0.0, count: kept.count)
    for row in rows.indices.reversed() {
      let known = ((row + 1)..<max(row + 1, kept.count)).reduce(0) { $0 + rows[row][$1] * solution[$1] }
      solution[row] = (rows[row][kept.count] - known) / rows[row][row]
    }
    chiSquared = zip(differences, solution).reduce(0) { $0 + $1.0 * $1.1 }
    degreesOfFreedom = kept.count
    probability = ChiSquared(degreesOfFreedom: kept.count).upperTail(chiSquared)
  }

  /// The categories that are joined to another by a disagreement, less the first of every connected set.
  private static func representatives(in tally: PairTally) -> [Int] {
    var seen: Set<Int> = []
    var kept: [Int] = []
    for first in 0..<tally.categories where !seen.contains(first) {
      seen.insert(first)
      var waiting = [first]
      while let k = waiting.popLast() {
        for l in 0..<tally.categories where !seen.contains(l) && tally[k, l] + tally[l, k] > 0 {
          seen.insert(l)
          kept.append(l)
          waiting.append(l)
        }
      }
    }
    return kept.sorted()
  }
}

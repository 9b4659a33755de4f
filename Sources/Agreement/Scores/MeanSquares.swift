/// The mean squares of an analysis of variance of units × coders.
///
/// Source: McGraw & Wong (1996), *Psychological Methods* 1:30–46, table 1.
public struct MeanSquares: Sendable, Equatable {
  /// How many units, n.
  public let units: Int
  /// How many coders, k.
  public let coders: Int
  /// Between units, n − 1 degrees of freedom.
  public let rows: Double
  /// Between coders, k − 1 degrees of freedom.
  public let columns: Double
  /// What neither explains, (n − 1)(k − 1) degrees of freedom.
  public let error: Double
  /// Within units, n (k − 1) degrees of freedom.
  public let within: Double

  /// The mean squares of a tally.
  ///
  /// - Throws: ``Undefined/fewerThanTwoCoders``, ``Undefined/oneUnitOnly`` (or ``Undefined/noOverlap``), and
  ///   ``Undefined/noVariance`` when all scores are the same.
  public init(of tally: ScoreTally) throws(Undefined) {
    guard tally.coders > 1 else { throw .fewerThanTwoCoders }
    guard tally.units > 0 else { throw tally.incomplete == 0 ? .nothingObserved : .noOverlap }
    guard tally.units > 1 else { throw .oneUnitOnly }
    let (n, k) = (Double(tally.units), Double(tally.coders))
    let mean = tally.sums.reduce(0, +) / (n * k)
    var all = 0.0
    var own = 0.0
    var size = 0.0
    var columns = 0.0
    for g in 0..<tally.coders {
      for h in 0..<tally.coders {
        let product = tally.products[g * tally.coders + h]
        let moment = product - tally.sums[g] * tally.sums[h] / n
        all += moment
        if g == h { (own, size) = (own + moment, size + product) }
      }
      let distance = tally.sums[g] / n - mean
      columns += n * distance * distance
    }
    // What rounding alone leaves of a difference of nearly equal sums is nought.
    let least = 1e-13 * size
    let rowSquares = all / k > least ? all / k : 0
    let errorSquares = own - rowSquares > least ? own - rowSquares : 0
    let columnSquares = columns > least ? columns : 0
    guard rowSquares + errorSquares + columnSquares > 0 else { throw .noVariance }
    units = tally.units
    coders = tally.coders
    rows = rowSquares / (n - 1)
    self.columns = columnSquares / (k - 1)
    error = errorSquares / ((n - 1) * (k - 1))
    within = (columnSquares + errorSquares) / (n * (k - 1))
  }
}

/// Kendall's coefficient of concordance W: how alike coders rank the same units, corrected for ties.
///
/// Range: 0 (no concordance) to 1 (the same ranking). It is of ranks over all units at once, so it has no tally that
/// adds.
///
/// Sources: Kendall & Babington Smith (1939), *Annals of Mathematical Statistics* 10:275–287; ties as in Siegel &
/// Castellan (1988), *Nonparametric Statistics for the Behavioral Sciences*, 2nd ed.
public struct KendallW: Sendable, Equatable {
  /// W = 12 S / (m² (n³ − n) − m Σ (t³ − t)), S the squared deviations of the units' rank sums, t the sizes of ties.
  public let value: Double
  /// m (n − 1) W, about chi-squared distributed when rankings are unrelated and units are more than seven.
  public let chiSquared: Double
  /// n − 1.
  public let degreesOfFreedom: Int
  /// The probability of at least this chi-squared when rankings are unrelated. For a test only.
  public let probability: Double
  /// How many units, n, every coder ranked.
  public let units: Int
  /// How many coders, m.
  public let coders: Int
  /// How many units were left out because a coder did not rank them.
  public let incomplete: Int

  /// Computes W.
  ///
  /// - Parameter ratings: units × coders; `nil` is missing. Only their order within a coder counts.
  /// - Throws: ``Undefined/fewerThanTwoCoders``, ``Undefined/oneUnitOnly``, and ``Undefined/noVariance`` when
  ///   every coder tied all units.
  public init(of ratings: [[Double?]]) throws(Undefined) {
    let coders = ratings.map(\.count).max() ?? 0
    guard coders > 1 else { throw ratings.isEmpty ? .nothingObserved : .fewerThanTwoCoders }
    let complete = ratings.map { $0.compactMap(\.self) }.filter { $0.count == coders }
    guard complete.count > 1 else { throw .oneUnitOnly }
    let (n, m) = (Double(complete.count), Double(coders))
    var sums = Array(repeating: 0.0, count: complete.count)
    var ties = 0.0
    for coder in 0..<coders {
      let ranking = Self.ranks(of: complete.map { $0[coder] })
      for unit in sums.indices { sums[unit] += ranking.ranks[unit] }
      ties += ranking.ties
    }
    let mean = m * (n + 1) / 2
    let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let most = m * m * (n * n * n - n) - m * ties
    guard most > 0 else { throw .noVariance }
    value = 12 * squares / most
    chiSquared = m * (n - 1) * value
    degreesOfFreedom = complete.count - 1
    probability = ChiSquared(degreesOfFreedom: complete.count - 1).upperTail(chiSquared)
    units = complete.count
    self.coders = coders
    incomplete = ratings.count - complete.count
  }

  /// Ranks from 1, tied ones sharing their mean, and Σ (t³ − t) over the ties.
  private static func ranks(of values: [Double]) -> (ranks: [Double], ties: Double) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = Array(repeating: 0.0, count: values.count)
    var ties = 0.0
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      let size = Double(end - start)
      ties += size * size * size - size
      start = end
    }
    return (ranks, ties)
  }
}

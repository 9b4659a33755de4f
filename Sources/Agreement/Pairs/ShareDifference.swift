/// How much more often the first of two coders used a category than the second: the difference of their shares of
/// the units that both rated, in [−1, 1].
///
/// For two categories it is the bias index. An interval over clusters that leaves out 0 is the test of equal shares
/// that ``McNemar`` makes for independent units.
public struct ShareDifference: LinearisedCoefficient {
  /// The category, from 0.
  public let category: Int

  /// Makes the figure.
  public init(of category: Int) { self.category = category }

  /// How many units both rated.
  public func units(in tally: PairTally) -> Int { tally.units }

  /// (n_k. − n_.k) / n.
  public func value(of tally: PairTally) throws(Undefined) -> Double {
    guard tally.units > 0 else { throw .noOverlap }
    return Double(difference(in: tally)) / Double(tally.units)
  }

  /// (difference − value · units) of a part over the units of the whole.
  public func influenceFunction(at whole: PairTally) throws(Undefined) -> (PairTally) -> Double {
    let value = try value(of: whole)
    let units = Double(whole.units)
    return { part in (Double(difference(in: part)) - value * Double(part.units)) / units }
  }

  /// Whether the two used the category on the same units.
  public func isUnanimous(_ tally: PairTally) -> Bool {
    tally.positives(of: category) == tally[category, category]
  }

  private func difference(in tally: PairTally) -> Int {
    tally.firstCounts[category] - tally.secondCounts[category]
  }
}

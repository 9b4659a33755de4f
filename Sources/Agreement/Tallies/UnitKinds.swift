/// Units counted by what was said of them: how many units have each set of ratings.
///
/// It is for figures that take every unit for independent of every other; those over clusters need no more than one
/// tally per cluster. It holds as many tallies as there are different sets of ratings, however many the units.
public struct UnitKinds<Sums: Tally>: Sendable, Equatable {
  /// How many units have each tally of one unit.
  public private(set) var counts: [Sums: Int] = [:]

  /// Makes a count without units.
  public init() {}

  /// Adds units of one kind.
  ///
  /// - Parameters:
  ///   - unit: the tally of one unit.
  ///   - times: how many units have it.
  public mutating func add(_ unit: Sums, times: Int = 1) {
    if times > 0 { counts[unit, default: 0] += times }
  }

  /// Adds the counts of other units.
  public mutating func add(_ other: UnitKinds) {
    for (unit, times) in other.counts { add(unit, times: times) }
  }

  /// The sums over all units; `nil` when there is none.
  ///
  /// The same whatever the order in which units came, as long as the tallies are of whole numbers.
  public var total: Sums? {
    guard var total = counts.first?.key.emptied else { return nil }
    for (unit, times) in counts { total.add(unit, times: times) }
    return total
  }
}

extension UnitKinds<PairTally> {
  /// The kinds of a table: one for each of its cells. Units that one of the two did not rate are left out.
  public init(_ table: PairTally) {
    self.init()
    for a in 0..<table.categories {
      for b in 0..<table.categories {
        add(PairTally(categories: table.categories, ratings: [(a, b)]), times: table[a, b])
      }
    }
  }
}

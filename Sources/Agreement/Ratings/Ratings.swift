/// What coders said of units. Units of the same cluster with the same ratings are held once, with their number, so
/// that the size goes with how many different ones there are, not with how many units.
public struct Ratings: Sendable, Equatable {
  /// Units of one cluster of which every coder said the same.
  public struct Row: Sendable, Hashable {
    /// The cluster that the units are of, such as a session; `nil` when clusters are not known.
    public var cluster: String?
    /// Each coder's category, from 0, in the order of ``Ratings/coders``; `nil` is a missing rating.
    public var categories: [Int?]

    /// Makes a row.
    public init(cluster: String?, categories: [Int?]) {
      self.cluster = cluster
      self.categories = categories
    }
  }

  /// The coders' names.
  public let coders: [String]
  /// The names of the categories, in the order of the codebook, whether or not somebody used them.
  public let categories: [String]
  /// How many units have each row.
  public private(set) var units: [Row: Int] = [:]

  /// Makes ratings of no unit.
  public init(coders: [String], categories: [String]) {
    self.coders = coders
    self.categories = categories
  }

  /// Adds units.
  public mutating func add(_ row: Row, units count: Int = 1) {
    if count > 0 { units[row, default: 0] += count }
  }

  /// Whether clusters are known.
  public var hasClusters: Bool { units.keys.contains { $0.cluster != nil } }

  /// The numbers that the categories stand for: their names where all of them are numbers, else 1, 2, 3 …
  public var scores: [Double] {
    let numbers = categories.compactMap { Double($0) }.filter(\.isFinite)
    return numbers.count == categories.count ? numbers : categories.indices.map { Double($0 + 1) }
  }

  /// How many units there are.
  public var count: Int { units.values.reduce(0, +) }

  /// The table of two coders, cluster by cluster; without clusters all units are in one.
  public func tallies(of first: Int, _ second: Int) -> ClusteredTallies<String, PairTally> {
    tallies(PairTally(categories: categories.count)) { row in
      PairTally(categories: categories.count, ratings: [(row[first], row[second])])
    }
  }

  /// The sums over units of some coders taken together, cluster by cluster.
  ///
  /// - Parameter coders: whose ratings count; `nil` is everyone's.
  public func panelTallies(of coders: [Int]? = nil) -> ClusteredTallies<String, PanelTally> {
    tallies(PanelTally(categories: categories.count)) { row in
      PanelTally(categories: categories.count, ratings: [coders.map { $0.map { row[$0] } } ?? row])
    }
  }

  private func tallies<Sums: Tally>(
    _ shape: Sums, _ tally: ([Int?]) -> Sums
  ) -> ClusteredTallies<String, Sums> {
    var tallies = ClusteredTallies<String, Sums>(shape: shape)
    var known: [[Int?]: Sums] = [:]
    for (row, count) in units {
      let own = known[row.categories] ?? tally(row.categories)
      known[row.categories] = own
      tallies.update(row.cluster ?? "") { $0.add(own, times: count) }
    }
    return tallies
  }
}

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

  /// Sums over units, cluster by cluster; without clusters all units are in one.
  ///
  /// - Parameter tally: the sums of one unit with these ratings, such as `PairTally(categories: 3, ratings: …)`.
  public func tallies<Sums: Tally>(_ tally: ([Int?]) -> Sums) -> ClusteredTallies<String, Sums> {
    var tallies = ClusteredTallies<String, Sums>(shape: tally(coders.map { _ in nil }))
    var known: [[Int?]: Sums] = [:]
    for (row, count) in units {
      let own = known[row.categories] ?? tally(row.categories)
      known[row.categories] = own
      tallies.update(row.cluster ?? "") { $0.add(own, times: count) }
    }
    return tallies
  }

  /// Units counted by their sums, for figures that take every unit for independent.
  ///
  /// - Parameter tally: the sums of one unit with these ratings.
  public func kinds<Sums: Tally>(_ tally: ([Int?]) -> Sums) -> UnitKinds<Sums> {
    var kinds = UnitKinds<Sums>()
    var known: [[Int?]: Int] = [:]
    for (row, count) in units { known[row.categories, default: 0] += count }
    for (categories, count) in known { kinds.add(tally(categories), times: count) }
    return kinds
  }

  /// The table of two coders over all clusters.
  public func table(of first: Int, _ second: Int) -> PairTally {
    tallies { PairTally(categories: categories.count, ratings: [($0[first], $0[second])]) }.total
  }
}

/// What coders said of units. Units of the same cluster with the same ratings are held once, with their number, so
/// that the size goes with how many different ones there are, not with how many units.
public struct Ratings: Sendable, Equatable {
  /// Units of one cluster of which every coder said the same.
  public struct Row: Sendable, Hashable {
    /// The cluster that the units are of, such as a session; `nil` when clusters are not known.
    public var cluster: String?
    /// The session that the units are of, where that is not the cluster itself.
    public var session: String?
    /// The part of the study in which they were coded, such as an occasion or a month; `nil` when not known.
    public var period: String?
    /// Each coder's category, from 0, in the order of ``Ratings/coders``; `nil` is a missing rating.
    public var categories: [Int?]

    /// Makes a row.
    public init(cluster: String?, session: String? = nil, period: String? = nil, categories: [Int?]) {
      self.cluster = cluster
      self.session = session
      self.period = period
      self.categories = categories
    }

    /// Takes the categories in at once, as digits of one number, since rows are looked up very often.
    public func hash(into hasher: inout Hasher) {
      var digits = 0
      for category in categories { digits = digits &* 1031 &+ (category ?? -1) &+ 2 }
      hasher.combine(digits)
      hasher.combine(cluster)
    }
  }

  /// The coders' names.
  public let coders: [String]
  /// The names of the categories, in the order of the codebook, whether or not somebody used them.
  public let categories: [String]
  /// The sets of options that the categories stand for, a bit an option, where they do.
  public let sets: [UInt64]?
  /// The names of the options, in the order of their bits, where categories are sets.
  public let options: [String]
  /// How many units have each row.
  public private(set) var units: [Row: Int] = [:]

  /// Makes ratings of no unit.
  public init(coders: [String], categories: [String], sets: [UInt64]? = nil, options: [String] = []) {
    self.coders = coders
    self.categories = categories
    self.sets = sets
    self.options = options
  }

  /// Adds units.
  public mutating func add(_ row: Row, units count: Int = 1) {
    if count > 0 { units[row, default: 0] += count }
  }

  /// Whether clusters are known.
  public var hasClusters: Bool { units.keys.contains { $0.cluster != nil } }

  /// The numbers that the categories stand for: their names where all of them are numbers, else 1, 2, 3 …
  public var scores: [Double] { numbers ?? categories.indices.map { Double($0 + 1) } }

  /// Whether ``scores`` mean something even where nobody said that the categories have an order: all of them are
  /// numbers, or there are but two.
  public var haveScores: Bool { numbers != nil || categories.count < 3 }

  private var numbers: [Double]? {
    let numbers = categories.compactMap { Double($0) }.filter(\.isFinite)
    return numbers.count == categories.count ? numbers : nil
  }

  /// How far the categories lie apart, by the name of a metric: one of ``AlphaMetric/names``, and for sets `masi` or
  /// `jaccard`; `nil` when there is none of that name.
  public func metric(named name: String) -> AlphaMetric? {
    if let distance = SetDistance(rawValue: name) {
      guard let sets else { return nil }
      return .own(DistanceMatrix(name, sets.count) { distance.between(sets[$0], sets[$1]) })
    }
    return AlphaMetric(named: name, scores: scores)
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
      if isSmall { known[row.categories] = own }
      tallies.update(row.cluster ?? "") { $0.add(own, times: count) }
    }
    return tallies
  }

  /// Whether tallies of single units are small enough to hold one of each.
  private var isSmall: Bool { categories.count <= 16 }

  /// The tallies of units, one after the other, for figures that take every unit for independent.
  ///
  /// - Parameter tally: the sums of one unit with these ratings.
  public func unitTallies<Sums: Tally>(_ tally: @escaping ([Int?]) -> Sums) -> some Sequence<(Sums, Int)> {
    var known: [[Int?]: Int] = [:]
    for (row, count) in units { known[row.categories, default: 0] += count }
    return known.lazy.map { (tally($0.key), $0.value) }
  }

  /// The sums of the panel, cluster by cluster.
  public var panelTallies: ClusteredTallies<String, PanelTally> {
    tallies { PanelTally(categories: categories.count, ratings: [$0]) }
  }

  /// The tables of two coders, cluster by cluster.
  public func pairTallies(of first: Int, _ second: Int) -> ClusteredTallies<String, PairTally> {
    var tallies = ClusteredTallies<String, PairTally>(shape: PairTally(categories: categories.count))
    for (row, count) in units {
      tallies.update(row.cluster ?? "") {
        $0.add(row.categories[first], row.categories[second], count: count)
      }
    }
    return tallies
  }

  /// The table of two coders over all clusters.
  public func table(of first: Int, _ second: Int) -> PairTally {
    var table = PairTally(categories: categories.count)
    for (row, count) in units { table.add(row.categories[first], row.categories[second], count: count) }
    return table
  }
}

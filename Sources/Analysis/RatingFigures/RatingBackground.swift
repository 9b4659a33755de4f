public import Agreement

/// What stands beside any coefficient of some ratings: how many units there are and why some do not count, and how
/// the coders used the categories.
public struct RatingBackground: Sendable, Equatable {
  /// The coders' names.
  public var coders: [String]
  /// The categories' names.
  public var categories: [String]
  /// How many units there are.
  public var units: Int
  /// How many of them nobody rated.
  public var unrated: Int
  /// How many of them one coder alone rated.
  public var ratedOnce: Int
  /// How often each coder used each category: coders × categories.
  public var counts: [[Int]]
  /// The share of agreeing pairs of ratings, unweighted, as it stands beside every coefficient.
  public var agreement: Outcome<Double>
  /// Each pair of coders.
  public var pairs: [PairBackground]

  /// How many units have two ratings or more.
  public var pairable: Int { units - unrated - ratedOnce }

  /// Looks at ratings.
  public init(of ratings: Ratings) {
    let count = ratings.categories.count
    var counts = ratings.coders.map { _ in Array(repeating: 0, count: count) }
    var (unrated, once) = (0, 0)
    // By how many rated a unit: whole numbers, so that the order of rows makes no difference.
    var agreeing = Array(repeating: 0, count: ratings.coders.count + 1)
    let places = ratings.pairs
    var tables = places.map { _ in PairTally(categories: count) }
    for (row, units) in ratings.units {
      let said = row.categories
      for (coder, category) in said.enumerated() {
        if let category { counts[coder][category] += units }
      }
      for (place, pair) in places.enumerated() {
        tables[place].add(said[pair[0]], said[pair[1]], count: units)
      }
      let raters = said.count { $0 != nil }
      switch raters {
      case 0: unrated += units
      case 1: once += units
      default:
        let alike = places.count { said[$0[0]] != nil && said[$0[0]] == said[$0[1]] }
        agreeing[raters] += units * alike
      }
    }
    coders = ratings.coders
    categories = ratings.categories
    units = ratings.count
    self.unrated = unrated
    ratedOnce = once
    self.counts = counts
    let pairable = ratings.count - unrated - once
    agreement = outcome { () throws(Undefined) in
      guard pairable > 0 else { throw once == 0 ? .nothingObserved : .noOverlap }
      let shares = agreeing.indices.dropFirst(2).map { Double(agreeing[$0]) / Double($0 * ($0 - 1) / 2) }
      return shares.reduce(0, +) / Double(pairable)
    }
    pairs = zip(places, tables).map { pair, table in
      PairBackground(first: ratings.coders[pair[0]], second: ratings.coders[pair[1]], table: table)
    }
  }
}

/// What stands beside a κ of two coders.
public struct PairBackground: Sendable, Equatable {
  /// A test of whether both use the categories equally often. It takes units for independent.
  public struct Balance: Sendable, Equatable {
    /// `McNemar` for two categories, else `Stuart–Maxwell`.
    public var test: String
    /// The statistic.
    public var chiSquared: Double
    /// Its degrees of freedom.
    public var degreesOfFreedom: Int
    /// The probability of at least this chi-squared; McNemar's by the binomial distribution.
    public var p: Double
  }

  /// The coder in the table's rows.
  public var first: String
  /// The coder in the table's columns.
  public var second: String
  /// The table of the units that both rated, with how many one of them did not.
  public var table: PairTally

  /// Puts a pair together.
  public init(first: String, second: String, table: PairTally) {
    self.first = first
    self.second = second
    self.table = table
  }

  /// Observed and chance agreement, unweighted, chance by each coder's own shares.
  public var parts: Outcome<ObservedAndChance> {
    let kappa = CohenKappa(weights: .identity(categories: table.categories))
    return outcome { () throws(Undefined) in try kappa.agreement(in: table) }
  }

  /// The largest unweighted κ that the shares allow.
  public var maximumKappa: Outcome<Double> { outcome { () throws(Undefined) in try table.maximumKappa() } }

  /// Gwet's AC1 over the units that both rated.
  public var ac1: Outcome<Double> {
    let form = GwetAC(weights: .identity(categories: table.categories)).ofPair
    return outcome { () throws(Undefined) in try form.value(of: table) }
  }

  /// McNemar's test of two categories, else Stuart and Maxwell's.
  public var balance: Outcome<Balance> {
    outcome { () throws(Undefined) in
      if table.categories == 2 {
        let test = try McNemar(of: table)
        return Balance(
          test: "McNemar", chiSquared: test.chiSquared, degreesOfFreedom: 1, p: test.exactProbability)
      }
      let test = try StuartMaxwell(of: table)
      return Balance(
        test: "Stuart–Maxwell", chiSquared: test.chiSquared, degreesOfFreedom: test.degreesOfFreedom,
        p: test.probability)
    }
  }

  /// The categories that somebody used on fewer than five of the units that both rated.
  public var rareCategories: [Int] {
    (0..<table.categories).filter { (1..<PairTally.fewPositives).contains(table.positives(of: $0)) }
  }
}

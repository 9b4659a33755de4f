import Agreement
import Testing

/// What must hold for any ratings of two coders.
@Suite struct PairPropertyTests {
  static let seeds = Array(UInt64(1)...60)

  private func weightSets(_ categories: Int) -> [Weights] {
    [
      .identity(categories: categories), .linear(categories: categories), .quadratic(categories: categories),
      .ordinal(categories: categories),
    ]
  }

  @Test(arguments: seeds) func `the influence form gives the variance of Fleiss, Cohen and Everitt`(
    seed: UInt64
  ) throws {
    let tally = SeededRatings(seed: seed).pairTallies().total
    for weights in weightSets(tally.categories) {
      let kappa = CohenKappa(weights: weights)
      let units = Double(tally.units)
      let squares = zip(tally.counts, try kappa.influences(in: tally)).reduce(0) {
        $0 + Double($1.0) * $1.1 * $1.1
      }
      #expect(isNear(squares.squareRoot() / units, try kappa.standardError(of: tally), 1e-12))
    }
  }

  @Test(arguments: seeds) func `the influences of all clusters sum to nought`(seed: UInt64) throws {
    let tallies = SeededRatings(seed: seed).pairTallies()
    for weights in weightSets(tallies.total.categories) {
      let kappa = CohenKappa(weights: weights)
      var sum = 0.0
      for part in tallies.tallies { sum += try kappa.influenceFunction(at: tallies.total)(part) }
      #expect(isNear(sum, 0, 1e-12))
    }
  }

  @Test(arguments: seeds) func `it does not matter who of the two comes first`(seed: UInt64) throws {
    let tallies = SeededRatings(seed: seed).pairTallies()
    let exchanged = tallies.tallies.map(\.exchanged)
    for weights in weightSets(tallies.total.categories) {
      let kappa = CohenKappa(weights: weights)
      #expect(isNear(try kappa.value(of: tallies.total), try kappa.value(of: tallies.total.exchanged), 1e-12))
      let (one, _) = try kappa.clusterError(over: tallies.tallies)
      let (other, _) = try kappa.clusterError(over: exchanged)
      #expect(isNear(one, other, 1e-12))
    }
  }

  @Test(arguments: seeds) func `the order of units makes no difference, bit for bit`(seed: UInt64) throws {
    let ratings = SeededRatings(seed: seed)
    var shuffled = ratings
    var generator = SeededGenerator(seed: seed + 1000)
    shuffled.units.shuffle(using: &generator)
    #expect(ratings.pairTallies() == shuffled.pairTallies())
    let kappa = CohenKappa(weights: .linear(categories: ratings.categories))
    let one = try kappa.clusterInterval(over: ratings.pairTallies().tallies)
    #expect(one == (try kappa.clusterInterval(over: shuffled.pairTallies().tallies)))
  }

  @Test(arguments: seeds) func `merged tallies equal a single pass, bit for bit`(seed: UInt64) throws {
    let ratings = SeededRatings(seed: seed)
    let middle = ratings.units.count / 3
    var merged = ratings.pairTallies(middle..<ratings.units.count)
    merged.add(ratings.pairTallies(0..<middle))
    #expect(merged == ratings.pairTallies())
    let kappa = CohenKappa(weights: .quadratic(categories: ratings.categories))
    let whole = try kappa.clusterInterval(over: ratings.pairTallies().tallies)
    #expect(whole == (try kappa.clusterInterval(over: merged.tallies)))
  }

  @Test(arguments: seeds) func `renaming the categories does not change the unweighted kappa`(
    seed: UInt64
  ) throws {
    var ratings = SeededRatings(seed: seed)
    let kappa = CohenKappa(weights: .identity(categories: ratings.categories))
    let before = ratings.pairTallies()
    var names = Array(0..<ratings.categories)
    var generator = SeededGenerator(seed: seed + 2000)
    names.shuffle(using: &generator)
    for unit in ratings.units.indices {
      ratings.units[unit].ratings = ratings.units[unit].ratings.map { rating in rating.map { names[$0] } }
    }
    let after = ratings.pairTallies()
    #expect(isNear(try kappa.value(of: before.total), try kappa.value(of: after.total), 1e-12))
    let (one, _) = try kappa.clusterError(over: before.tallies)
    let (other, _) = try kappa.clusterError(over: after.tallies)
    #expect(isNear(one, other, 1e-12))
  }

  @Test(arguments: seeds) func `units as clusters give the unit variance with m over m - 1`(
    seed: UInt64
  ) throws {
    var ratings = SeededRatings(seed: seed)
    for unit in ratings.units.indices { ratings.units[unit].cluster = unit }
    let tallies = ratings.pairTallies()
    let kappa = CohenKappa(weights: .identity(categories: ratings.categories))
    let (error, clusters) = try kappa.clusterError(over: tallies.tallies)
    let count = Double(tallies.total.units)
    #expect(clusters == tallies.total.units)
    let expected = try kappa.standardError(of: tallies.total) * (count / (count - 1)).squareRoot()
    #expect(isNear(error, expected, 1e-12))
  }
}

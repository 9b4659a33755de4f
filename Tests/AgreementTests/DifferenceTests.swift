import Agreement
import Testing

/// Two dependent figures, compared by clusters.
@Suite struct DifferenceTests {
  typealias Pairs = ClusteredTallies<Int, PairTally>

  /// The first coder against the second, and against the third.
  private func pairs(seed: UInt64) -> (Int, Pairs, Pairs) {
    let ratings = SeededRatings(seed: seed, coders: 3)
    var first = Pairs(shape: PairTally(categories: ratings.categories))
    var second = first
    for unit in ratings.units {
      first.update(unit.cluster) { $0.add(unit.ratings[0], unit.ratings[1]) }
      second.update(unit.cluster) { $0.add(unit.ratings[0], unit.ratings[2]) }
    }
    return (ratings.categories, first, second)
  }

  @Test(arguments: PairPropertyTests.seeds)
  func `the variance is that of both less twice their covariance`(seed: UInt64) throws {
    let (categories, first, second) = pairs(seed: seed)
    let kappa = CohenKappa(weights: .linear(categories: categories))
    let paired = first.paired(with: second)
    let test = try Difference(kappa, minus: kappa).test(over: paired.tallies)
    let one = try kappa.influences(of: first.tallies).values
    let two = try kappa.influences(of: second.tallies).values
    let count = Double(one.count)
    let variances = [zip(one, one), zip(two, two), zip(one, two)].map { pair in
      count / (count - 1) * pair.reduce(0) { $0 + $1.0 * $1.1 }
    }
    let expected = (variances[0] + variances[1] - 2 * variances[2]).squareRoot()
    #expect(isNear(test.standardError, expected, 1e-12))
    let difference = try kappa.value(of: first.total) - kappa.value(of: second.total)
    #expect(isNear(test.estimate, difference, 1e-15))
    let interval = try Difference(kappa, minus: kappa).clusterInterval(over: paired.tallies)
    #expect((interval.lower > 0 || interval.upper < 0) == (test.twoSidedP < 0.05))
    #expect(interval.method == .clusterRobust)
  }

  @Test(arguments: PairPropertyTests.seeds)
  func `the other way round it is the negative, and the test the same`(seed: UInt64) throws {
    let (categories, first, second) = pairs(seed: seed)
    let kappa = CohenKappa(weights: .identity(categories: categories))
    let one = try Difference(kappa, minus: kappa).test(over: first.paired(with: second).tallies)
    let other = try Difference(kappa, minus: kappa).test(over: second.paired(with: first).tallies)
    #expect(isNear(one.t, -other.t, 1e-9) && isNear(one.twoSidedP, other.twoSidedP, 1e-9))
  }

  @Test func `the difference of two shares is that of the textbook's paired t test`() throws {
    // One unit per cluster: t = mean d / (sd d / √n) with d in {−1, 0, 1}; sd with n here, n − 1 in the
    // textbook, which the factor m / (m − 1) makes up for.
    let first = [1, 1, 1, 0, 1, 1, 0, 1, 1, 1]
    let second = [1, 0, 0, 0, 1, 0, 1, 1, 0, 1]
    let clusters = zip(first, second).map {
      PairedTally(MeanTally(sum: Double($0), units: 1), MeanTally(sum: Double($1), units: 1))
    }
    let test = try Difference(Mean(), minus: Mean()).test(over: clusters)
    #expect(isNear(test.t, 1.4055638569974547, 1e-12) && test.degreesOfFreedom == 9)
    #expect(isNear(test.twoSidedP, 0.1934220596033322, 1e-12))
  }

  @Test func `different coefficients of the same ratings are compared too`() throws {
    let ratings = SeededRatings(seed: 4, coders: 3)
    let weights = Weights.identity(categories: ratings.categories)
    let tallies = ratings.panelTallies()
    let same = tallies.paired(with: tallies)
    let closed = Difference(GwetAC(weights: weights), minus: FleissKappa(weights: weights))
    #expect(try closed.clusterInterval(over: same.tallies).method == .clusterRobust)
    let drawn = try ClusterBootstrap(replicates: 200, seed: 1).distribution(of: closed, over: same.tallies)
    #expect(drawn.values.count == 200)
    #expect(throws: Undefined.noSpreadBetweenClusters) {
      let kappa = FleissKappa(weights: weights)
      return try Difference(kappa, minus: kappa).clusterInterval(over: same.tallies)
    }
  }

  private func pair(_ ratings: [(Int?, Int?)]) -> PairTally { PairTally(categories: 2, ratings: ratings) }

  @Test func `with other clusters on each side the fewer clusters count`() throws {
    let mixed = pair([(0, 0), (1, 1), (0, 1), (1, 1)])
    let other = pair([(0, 0), (1, 0), (0, 1), (1, 1)])
    var before = Pairs(shape: mixed)
    var after = Pairs(shape: mixed)
    for cluster in 0..<3 { before.update(cluster) { $0.add(cluster == 0 ? other : mixed) } }
    for cluster in 3..<12 { after.update(cluster) { $0.add(cluster % 2 == 0 ? other : mixed) } }
    let kappa = CohenKappa(weights: .identity(categories: 2))
    let test = try Difference(kappa, minus: kappa).test(over: before.paired(with: after).tallies)
    #expect(test.degreesOfFreedom == 2 && test.clusters == 3 && test.hasFewClusters)
    let separate = try (kappa.clusterError(over: before.tallies), kappa.clusterError(over: after.tallies))
    let sum =
      separate.0.standardError * separate.0.standardError
      + separate.1.standardError * separate.1.standardError
    #expect(test.standardError >= sum.squareRoot())
  }
}

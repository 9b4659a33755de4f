import Agreement
import Testing

/// Clusters drawn with replacement.
@Suite struct BootstrapTests {
  private func pair(_ ratings: [(Int?, Int?)]) -> PairTally { PairTally(categories: 2, ratings: ratings) }

  @Test func `the numbers of a seed are those that its authors give`() {
    var generator = SplitMix64(seed: 1_234_567)
    let first = (0..<5).map { _ in generator.next() }
    #expect(
      first == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func `whole numbers below a bound are equally likely`() {
    var generator = SplitMix64(seed: 5)
    var counts = Array(repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[generator.next(below: 7)] += 1 }
    let chiSquare = counts.reduce(0.0) { $0 + Double(($1 - 10_000) * ($1 - 10_000)) / 10_000 }
    #expect(chiSquare < 22.46)  // 0.999 quantile with 6 degrees of freedom
  }

  @Test func `sessions drawn again give the standard error and the percentiles of the case`() throws {
    let known = try #require(ReferenceCase.all().first { $0.id == "clustered-sessions" })
    let figure = try #require(known.expected.first { $0.coefficient == "cohen_kappa_cluster_bootstrap" })
    let kappa = CohenKappa(weights: .identity(categories: known.categories.count))
    let drawn = try ClusterBootstrap(replicates: 4000, seed: 20).distribution(
      of: kappa, over: known.pairTallies((0, 1)).tallies)
    #expect(isNear(drawn.standardError, try #require(figure.value), figure.tolerance))
    let interval = try drawn.percentileInterval()
    let ends = try #require(figure.ci)
    let tolerance = try #require(figure.ci_tolerance)
    #expect(isNear(interval.lower, ends[0], tolerance) && isNear(interval.upper, ends[1], tolerance))
    #expect(interval.resampling == .init(replicates: 4000, undefined: 0, seed: 20))
    #expect(interval.clusters == 12 && interval.method == .percentileBootstrap)
  }

  @Test func `the corrected ends for a skewed sample are those of scipy`() throws {
    let sample = [0.1, 0.4, 0.4, 0.7, 1.1, 1.2, 1.9, 2.3, 3.6, 5.2, 8.9, 14.0]
    let drawn = try ClusterBootstrap(replicates: 10_000, seed: 3).distribution(
      of: Mean(), over: sample.map { MeanTally(sum: $0, units: 1) })
    let corrected = try drawn.correctedInterval()
    let plain = try drawn.percentileInterval()
    #expect(isNear(corrected.lower, 1.62, 0.05) && isNear(corrected.upper, 6.64, 0.2))
    #expect(isNear(plain.lower, 1.34, 0.05) && isNear(plain.upper, 5.84, 0.1))
    #expect(corrected.method == .correctedBootstrap)
  }

  @Test(arguments: UInt64(1)...12) func `many cores give bit for bit what one gives`(seed: UInt64)
    async throws
  {
    let ratings = SeededRatings(seed: seed)
    let kappa = CohenKappa(weights: .linear(categories: ratings.categories))
    let bootstrap = ClusterBootstrap(replicates: 200, seed: seed)
    let one = try bootstrap.distribution(of: kappa, over: ratings.pairTallies().tallies)
    let many = try await bootstrap.parallelDistribution(of: kappa, over: ratings.pairTallies().tallies)
    #expect(one == many)
    let other = ClusterBootstrap(replicates: 200, seed: seed + 1)
    #expect(one.values != (try other.distribution(of: kappa, over: ratings.pairTallies().tallies)).values)
  }

  @Test(arguments: UInt64(1)...20)
  func `with one unit per cluster it is the bootstrap of units under the same draws`(seed: UInt64) throws {
    var ratings = SeededRatings(seed: seed, coders: 3)
    ratings.units.removeAll { $0.ratings.allSatisfy { $0 == nil } }
    for unit in ratings.units.indices { ratings.units[unit].cluster = unit }
    let kappa = FleissKappa(weights: .identity(categories: ratings.categories))
    let bootstrap = ClusterBootstrap(replicates: 25, seed: seed)
    let drawn = try bootstrap.distribution(of: kappa, over: ratings.panelTallies().tallies)
    let units = try (0..<25).map { replicate in
      let draws = bootstrap.draws(replicate: replicate, clusters: ratings.units.count)
      return try kappa.value(
        of: PanelTally(categories: ratings.categories, ratings: draws.map { ratings.units[$0].ratings }))
    }
    #expect(drawn.values == units.sorted())
  }

  @Test(arguments: [1, 3_000_000_000])
  func `each replicate is of the sum of the tables that it draws, however large they are`(times: Int) throws {
    var draws = SplitMix64(seed: 4)
    let clusters = (0..<9).map { _ in
      var table = PairTally(categories: 3)
      for _ in 0..<12 {
        let ratings = (0..<2).map { _ in draws.next(below: 4) }.map { $0 == 3 ? nil : $0 }
        table.add(ratings[0], ratings[1], count: times)
      }
      return table
    }
    let bootstrap = ClusterBootstrap(replicates: 30, seed: 2)
    let kappa = CohenKappa(weights: .quadratic(categories: 3))
    let values = try (0..<30).map { replicate in
      let drawn = bootstrap.draws(replicate: replicate, clusters: 9).map { clusters[$0] }
      return try kappa.value(of: try #require(PairTally.total(of: drawn)))
    }
    #expect(try bootstrap.distribution(of: kappa, over: clusters).values == values.sorted())
  }

  @Test func `draws that leave the figure undefined are counted and left out`() throws {
    let agreed = pair([(0, 0), (0, 0)])
    let mixed = pair([(0, 1), (1, 1), (0, 0)])
    let kappa = CohenKappa(weights: .identity(categories: 2))
    let drawn = try ClusterBootstrap(replicates: 400, seed: 1).distribution(
      of: kappa, over: [agreed, agreed, mixed])
    #expect(drawn.undefined > 60 && drawn.undefined < 180)  // about (2/3)³ of 400
    #expect(drawn.values.count + drawn.undefined == 400)
    #expect(throws: Undefined.hangsOnOneCluster) { try drawn.correctedInterval() }
    #expect(throws: Undefined.hangsOnOneCluster) {
      try kappa.jackknifeInterval(over: [agreed, agreed, mixed])
    }
  }

  @Test func `where nothing varies the bootstrap has no interval either`() throws {
    let agreed = pair([(0, 0), (1, 1)])
    let kappa = CohenKappa(weights: .identity(categories: 2))
    let drawn = try ClusterBootstrap(replicates: 50, seed: 1).distribution(
      of: kappa, over: [agreed, agreed])
    #expect(throws: Undefined.allUnitsAgree) { try drawn.percentileInterval() }
    #expect(throws: Undefined.allUnitsAgree) { try drawn.correctedInterval() }
    #expect(throws: Undefined.fewerThanTwoClusters) {
      try ClusterBootstrap(seed: 1).distribution(of: kappa, over: [agreed])
    }
  }

  @Test(arguments: UInt64(1)...40) func `adding a tally several times is adding it over and over`(
    seed: UInt64
  ) {
    let ratings = SeededRatings(seed: seed, coders: 3)
    for part in ratings.panelTallies().tallies {
      var once = ratings.panelTallies().total
      once.add(part, times: 3)
      #expect(once == ratings.panelTallies().total + part + part + part)
    }
    for part in ratings.pairTallies().tallies {
      var once = part.emptied
      once.add(part, times: 4)
      #expect(once == part + part + part + part)
    }
  }
}

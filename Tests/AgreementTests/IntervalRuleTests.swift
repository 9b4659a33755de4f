import Agreement
import Testing

/// Which interval a figure gets.
@Suite struct IntervalRuleTests {
  private static let bootstrap = ClusterBootstrap(replicates: 100, seed: 3)
  static let rules: [IntervalRule] = [.cluster, .jackknife, .percentile(bootstrap), .corrected(bootstrap)]
  private let kappa = CohenKappa(weights: .identity(categories: 2))

  private func pair(_ ratings: [(Int?, Int?)]) -> PairTally { PairTally(categories: 2, ratings: ratings) }

  @Test(arguments: rules) func `one core or many, the interval is the same`(rule: IntervalRule) async throws {
    let ratings = SeededRatings(seed: 12)
    let kappa = CohenKappa(weights: .linear(categories: ratings.categories))
    let clusters = ratings.pairTallies().tallies
    let one = try kappa.interval(by: rule, over: clusters)
    let many = try await kappa.parallelInterval(by: rule, over: clusters)
    #expect(one == many && one.lower < one.upper)
  }

  @Test(arguments: rules) func `where all units agree kappa is not estimable and a share has Wilson's`(
    rule: IntervalRule
  ) async throws {
    let agreed = [pair([(0, 0), (1, 1)]), pair([(0, 0), (1, 1), (1, 1)]), pair([(1, 1), (0, 0)])]
    #expect(throws: Undefined.allUnitsAgree) { try kappa.interval(by: rule, over: agreed) }
    await #expect(throws: Undefined.allUnitsAgree) {
      try await kappa.parallelInterval(by: rule, over: agreed)
    }
    let share = try PercentAgreement().interval(by: rule, over: agreed)
    #expect(share.method == .wilson && share.upper == 1 && share.lower > 0.3)
    #expect(share == (try await PercentAgreement().parallelInterval(by: rule, over: agreed)))
  }

  @Test(arguments: rules) func `a single cluster has no interval over clusters`(rule: IntervalRule) {
    let mixed = pair([(0, 0), (1, 1), (0, 1)])
    #expect(throws: Undefined.fewerThanTwoClusters) { try kappa.interval(by: rule, over: [mixed]) }
    #expect(throws: Undefined.fewerThanTwoClusters) {
      try PercentAgreement().interval(by: rule, over: [mixed])
    }
  }
}

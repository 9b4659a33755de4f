import Agreement
import Testing

/// What docs/agreement-library.md shows.
@Suite struct LibraryPageTests {
  @Test func `the page's example gives what the page says`() throws {
    let ratings: [(session: String, first: Int?, second: Int?)] = [
      ("s1", 1, 1), ("s1", 0, 0), ("s1", 0, 1), ("s2", 1, 1), ("s2", 0, 0), ("s2", 0, nil),
      ("s3", 1, 0), ("s3", 0, 0), ("s3", 1, 1), ("s4", 0, 0), ("s4", 1, 1), ("s4", 0, 0),
    ]
    var sessions = ClusteredTallies<String, PairTally>(shape: PairTally(categories: 2))
    for rating in ratings {
      sessions.update(rating.session) { $0.add(rating.first, rating.second) }
    }
    let kappa = CohenKappa(weights: .identity(categories: 2))
    #expect(isNear(try kappa.value(of: sessions.total), 38.0 / 60, 1e-12))
    let parts = try kappa.agreement(in: sessions.total)
    #expect(isNear(parts.observed, 9.0 / 11, 1e-12) && isNear(parts.chance, 61.0 / 121, 1e-12))
    let interval = try kappa.clusterInterval(over: sessions.tallies)
    #expect(interval.hasFewClusters && interval.lower < interval.upper)
    let bootstrap = ClusterBootstrap(replicates: 200, seed: 1)
    #expect(try kappa.interval(by: .corrected(bootstrap), over: sessions.tallies).clusters == 4)
    #expect(try kappa.interval(by: .jackknife, over: sessions.tallies).method == .jackknife)
    #expect(try kappa.unitInterval(of: sessions.total).clusters == 11)

    let agreed = PairTally(categories: 2, ratings: [(1, 1), (1, 1)] as [(Int?, Int?)])
    #expect(throws: Undefined.oneCategoryOnly) { try kappa.value(of: agreed) }
    #expect(try PercentAgreement().value(of: agreed) == 1)

    let expected = ExpectedPairs(kappa: 0.7, shares: [0.6, 0.4])
    let size = try #require(expected?.sampleSize(reach: 0.1, weights: .identity(categories: 2)))
    let design = try #require(SessionDesign(unitsPerSession: 20, correlation: 0.1))
    #expect(size.sessions(of: design) > size.independentUnits / 20)
  }
}

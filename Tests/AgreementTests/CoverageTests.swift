import Agreement
import Testing

/// How often an interval holds the true figure, in simulated studies of turns within sessions.
@Suite struct CoverageTests {
  private let weights = Weights.identity(categories: 2)

  /// Twenty sessions of twenty units that resemble each other.
  private func study(correlation: Double = 0.3) throws -> SimulatedSessions {
    let pairs = try #require(ExpectedPairs(kappa: 0.5, shares: [0.7, 0.3]))
    return try #require(
      SimulatedSessions(pairs: pairs, sessions: 20, unitsPerSession: 20, correlation: correlation))
  }

  @Test func `over clusters 95 in 100 intervals of kappa hold it, and 6 in 10 of those over units`() throws {
    let study = try study()
    let kappa = CohenKappa(weights: weights)
    let robust = study.simulate(kappa, runs: 400, seed: 1)
    #expect(try #require(robust.coverage) > 0.91 && robust.undefined == 0)
    let naive = study.simulate(kappa, runs: 400, seed: 1) { sessions throws(Undefined) in
      try kappa.unitInterval(of: PairTally.total(of: sessions) ?? PairTally(categories: 2))
    }
    #expect(try #require(naive.coverage) < 0.7)
    #expect(naive.meanReach < robust.meanReach / 2)
  }

  @Test func `the jackknife and the bootstrap hold kappa about as often`() throws {
    let study = try study()
    let kappa = CohenKappa(weights: weights)
    let jackknife = study.simulate(kappa, runs: 200, seed: 2) { sessions throws(Undefined) in
      try kappa.interval(by: .jackknife, over: sessions)
    }
    #expect(try #require(jackknife.coverage) > 0.9)
    let bootstrap = ClusterBootstrap(replicates: 200, seed: 9)
    for rule in [IntervalRule.percentile(bootstrap), .corrected(bootstrap)] {
      let drawn = study.simulate(kappa, runs: 60, seed: 3) { sessions throws(Undefined) in
        try kappa.interval(by: rule, over: sessions)
      }
      #expect(try #require(drawn.coverage) > 0.85)
    }
  }

  @Test func `the other coefficients' intervals over clusters hold them too`() throws {
    let study = try study()
    let expected = study.pairs.cells.map { Int(($0 * 100_000).rounded()) }
    var whole = PanelTally(categories: 2)
    for (cell, count) in expected.enumerated() {
      whole.add(PanelTally(categories: 2, ratings: [[cell / 2, cell % 2]]), times: count)
    }
    let coefficients: [any Coefficient<PanelTally>] = [
      FleissKappa(weights: weights), GwetAC(weights: weights), BrennanPrediger(weights: weights),
      KrippendorffAlpha(.nominal), PanelAgreement(weights: weights),
    ]
    var covering = Array(repeating: 0, count: coefficients.count)
    for run in 0..<200 {
      var generator = SplitMix64(seed: 5, stream: run)
      let sessions = study.draw(&generator).map(panel)
      for (place, coefficient) in coefficients.enumerated() {
        let interval = try coefficient.interval(by: .cluster, over: sessions)
        let truth = try coefficient.value(of: whole)
        if interval.lower <= truth, truth <= interval.upper { covering[place] += 1 }
      }
    }
    #expect(covering.allSatisfy { $0 > 180 }, "\(covering) of 200")
  }

  @Test func `where units are independent, intervals over units hold kappa as they should`() throws {
    let study = try study(correlation: 0)
    let kappa = CohenKappa(weights: weights)
    let plan = study.simulate(kappa, runs: 300, seed: 4) { sessions throws(Undefined) in
      try kappa.unitInterval(of: PairTally.total(of: sessions) ?? PairTally(categories: 2))
    }
    #expect(try #require(plan.coverage) > 0.91)
  }

  private func panel(_ table: PairTally) -> PanelTally {
    var panel = PanelTally(categories: table.categories)
    for a in 0..<table.categories {
      for b in 0..<table.categories {
        panel.add(PanelTally(categories: table.categories, ratings: [[a, b]]), times: table[a, b])
      }
    }
    return panel
  }
}

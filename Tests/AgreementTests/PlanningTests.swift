import Agreement
import Testing

/// How many units and sessions a study needs.
@Suite struct PlanningTests {
  private let binary = Weights.identity(categories: 2)

  /// Figures of `irr::N.cohen.kappa`, version 0.84.1.
  @Test(arguments: [
    (0.5, 0.8, 0.6, false, 83), (0.5, 0.8, 0.6, true, 108), (0.1, 0.8, 0.6, false, 239),
    (0.5, 0.7, 0.85, false, 96),
  ])
  func `Cantor's number of units`(share: Double, kappa: Double, null: Double, isTwoSided: Bool, units: Int)
    throws
  {
    let expected = try #require(ExpectedPairs(kappa: kappa, first: share, second: share))
    let other = try #require(ExpectedPairs(kappa: null, first: share, second: share))
    let size = try #require(
      expected.sampleSize(against: other, power: 0.8, weights: binary, isTwoSided: isTwoSided))
    #expect(size.independentUnits == units)
  }

  @Test(arguments: [
    (0.3, 0.4, 0.6, 191), (0.5, 0.4, 0.6, 165), (0.1, 0.6, 0.8, 335), (0.3, 0.4, 0.7, 85),
  ])
  func `Donner and Eliasziw's number of units`(share: Double, null: Double, kappa: Double, units: Int) throws
  {
    let model = try #require(CommonShareKappa(kappa: kappa, share: share))
    #expect(try #require(model.sampleSize(against: null, power: 0.8)).independentUnits == units)
  }

  @Test func `the variance of expected pairs is that of a table with the same shares`() throws {
    let shares = [0.5, 0.3, 0.2]
    let expected = try #require(ExpectedPairs(kappa: 0.4, shares: shares))
    var table = PairTally(categories: 3)
    for (cell, share) in expected.cells.enumerated() {
      for _ in 0..<Int((share * 10_000).rounded()) { table.add(cell / 3, cell % 3) }
    }
    for weights in [Weights.identity(categories: 3), .linear(categories: 3), .quadratic(categories: 3)] {
      let kappa = CohenKappa(weights: weights)
      #expect(isNear(try #require(expected.kappa(weights)), 0.4, 1e-12))
      #expect(isNear(try kappa.value(of: table), 0.4, 1e-12))
      let error = try kappa.standardError(of: table)
      let variance = expected.variancePerUnit(weights)
      #expect(isNear(error * error * Double(table.units), variance, 1e-9))
      let size = try #require(expected.sampleSize(reach: 0.05, weights: weights))
      #expect(
        size.independentUnits == Int((1.959963984540054 * 1.959963984540054 * variance / 0.0025).rounded(.up))
      )
    }
  }

  @Test func `sessions cost more the more alike their units are`() throws {
    let expected = try #require(ExpectedPairs(kappa: 0.6, shares: [0.7, 0.3]))
    let size = try #require(expected.sampleSize(reach: 0.1, weights: binary))
    let sessions = try [0, 0.05, 0.2, 1].map { correlation in
      size.sessions(of: try #require(SessionDesign(unitsPerSession: 20, correlation: correlation)))
    }
    #expect(sessions == sessions.sorted() && Set(sessions).count == 4)
    // Wholly alike, a session is worth one unit: the t quantile adds a little to the normal number.
    #expect(sessions[3] >= size.independentUnits && sessions[3] <= size.independentUnits + 3)
    let one = try #require(SessionDesign(unitsPerSession: 1, correlation: 0.5))
    #expect(one.effect == 1)
  }

  @Test func `simulated studies of the planned size reach as far as planned, and cover`() throws {
    let expected = try #require(ExpectedPairs(kappa: 0.6, shares: [0.7, 0.3]))
    let design = try #require(SessionDesign(unitsPerSession: 15, correlation: 0.1))
    let size = try #require(expected.sampleSize(reach: 0.15, weights: binary))
    let sessions = size.sessions(of: design)
    let drawn = try #require(
      SimulatedSessions(pairs: expected, sessions: sessions, unitsPerSession: 15, correlation: 0.1))
    let plan = drawn.simulate(CohenKappa(weights: binary), runs: 300, seed: 7)
    #expect(isNear(plan.meanReach, 0.15, 0.012))
    #expect(try #require(plan.coverage) > 0.91 && plan.undefined == 0)
  }

  @Test func `simulated studies of the planned size have the planned power`() throws {
    let expected = try #require(ExpectedPairs(kappa: 0.7, shares: [0.5, 0.5]))
    let null = try #require(ExpectedPairs(kappa: 0.4, shares: [0.5, 0.5]))
    let design = try #require(SessionDesign(unitsPerSession: 10, correlation: 0.1))
    let size = try #require(expected.sampleSize(against: null, power: 0.8, weights: binary))
    let drawn = try #require(
      SimulatedSessions(
        pairs: expected, sessions: size.sessions(of: design), unitsPerSession: 10, correlation: 0.1))
    let plan = drawn.simulate(CohenKappa(weights: binary), against: 0.4, runs: 300, seed: 8)
    #expect(plan.power > 0.74 && plan.power < 0.97)
  }

  @Test func `a pilot gives its design back`() throws {
    let expected = try #require(ExpectedPairs(kappa: 0.5, shares: [0.6, 0.4]))
    let drawn = try #require(
      SimulatedSessions(pairs: expected, sessions: 600, unitsPerSession: 12, correlation: 0.25))
    var generator = SplitMix64(seed: 11)
    let pilot = try SessionDesign(ofPilot: drawn.draw(&generator), for: CohenKappa(weights: binary))
    #expect(pilot.unitsPerSession == 12)
    #expect(isNear(pilot.correlation, 0.25, 0.05))
  }

  @Test func `what cannot be planned is nil`() throws {
    #expect(ExpectedPairs(kappa: 1.1, shares: [0.5, 0.5]) == nil)
    #expect(ExpectedPairs(kappa: 0.5, shares: [1]) == nil)
    #expect(ExpectedPairs(kappa: 0.9, first: 0.1, second: 0.6) == nil)
    #expect(CommonShareKappa(kappa: 0.5, share: 1) == nil)
    #expect(SessionDesign(unitsPerSession: 0, correlation: 0.1) == nil)
    let pairs = try #require(ExpectedPairs(kappa: 0.5, shares: [0.5, 0.5]))
    #expect(pairs.sampleSize(reach: 0, weights: binary) == nil)
    #expect(pairs.sampleSize(against: pairs, power: 0.8, weights: binary) == nil)
  }
}

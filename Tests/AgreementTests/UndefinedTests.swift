import Agreement
import Testing

/// What is undefined says why, and never becomes 0, 1 or NaN.
@Suite struct UndefinedTests {
  private let kappa = CohenKappa(weights: .identity(categories: 2))

  private func tally(_ ratings: [(Int?, Int?)]) -> PairTally { PairTally(categories: 2, ratings: ratings) }

  @Test func `without a unit that both rated there is no overlap`() {
    let apart = tally([(0, nil), (nil, 1), (nil, nil)])
    #expect(throws: Undefined.noOverlap) { try kappa.value(of: apart) }
    #expect(throws: Undefined.noOverlap) { try PercentAgreement().value(of: apart) }
    #expect(throws: Undefined.noOverlap) { try kappa.clusterInterval(over: [apart, apart]) }
    #expect((apart.onlyFirst, apart.onlySecond, apart.neither) == (1, 1, 1))
  }

  @Test func `one category only leaves kappa undefined beside full agreement`() throws {
    let same = tally([(1, 1), (1, 1)])
    #expect(throws: Undefined.oneCategoryOnly) { try kappa.value(of: same) }
    #expect(throws: Undefined.oneCategoryOnly) { try kappa.clusterInterval(over: [same, same]) }
    #expect(try kappa.agreement(in: same) == ObservedAndChance(observed: 1, chance: 1))
    #expect(try PercentAgreement().value(of: same) == 1)
  }

  @Test func `weights that let nothing disagree leave nothing to expect`() throws {
    let lenient = CohenKappa(weights: try #require(Weights(named: "lenient", rows: [[1, 1], [1, 1]])))
    #expect(throws: Undefined.noExpectedDisagreement) { try lenient.value(of: tally([(0, 1), (1, 0)])) }
  }

  @Test func `where one category was used, a coefficient that is 1 says that this tells nothing`() throws {
    let same = [tally([(1, 1), (1, 1)]).panel, tally([(1, 1)]).panel]
    let weights = Weights.identity(categories: 2)
    for listed in [ListedCoefficient.ac1, .ac2, .brennanPrediger] {
      let coefficient = try #require(listed.ofPanel(weights: weights))
      #expect(try coefficient.value(of: same[0]) == 1)
      #expect(throws: Undefined.oneCategorySaysNothing) { try coefficient.clusterInterval(over: same) }
    }
    #expect(throws: Undefined.oneCategoryOnly) { try KrippendorffAlpha(.nominal).value(of: same[0]) }
    #expect(throws: Undefined.oneCategoryOnly) { try FleissKappa(weights: weights).value(of: same[0]) }
  }

  @Test func `an interval needs two clusters`() {
    let mixed = tally([(0, 0), (1, 1), (0, 1)])
    #expect(throws: Undefined.fewerThanTwoClusters) { try kappa.clusterInterval(over: [mixed]) }
    #expect(throws: Undefined.fewerThanTwoClusters) {
      try kappa.clusterInterval(over: [mixed, mixed.emptied, tally([(nil, 1)])])
    }
    #expect(throws: Undefined.fewerThanTwoClusters) {
      try PercentAgreement().proportionInterval(over: [mixed])
    }
  }

  @Test func `full agreement has no interval from one to one`() throws {
    let agreed = [tally([(0, 0), (1, 1)]), tally([(0, 0), (1, 1), (1, 1)])]
    #expect(try kappa.value(of: agreed[0] + agreed[1]) == 1)
    #expect(throws: Undefined.allUnitsAgree) { try kappa.clusterInterval(over: agreed) }
  }

  @Test func `clusters that are all alike show no spread`() {
    let mixed = tally([(0, 0), (1, 1), (0, 1)])
    #expect(throws: Undefined.noSpreadBetweenClusters) {
      try kappa.clusterInterval(over: [mixed, mixed, mixed])
    }
  }

  @Test func `full agreement has Wilson's interval with each cluster as large as it counts`() throws {
    // Clusters of 2, 3 and 5 units: n over the largest design effect is 10² / (4 + 9 + 25) = 100/38.
    let sizes = [2, 3, 5]
    let agreed = sizes.map { size in tally(Array(repeating: (1, 1), count: size)) }
    let interval = try PercentAgreement().proportionInterval(over: agreed)
    let expected = wilsonInterval(share: 1, units: 100.0 / 38)
    #expect(interval.method == .wilson && interval.standardError == nil)
    #expect(isNear(interval.lower, expected.lower, 1e-15) && interval.upper == 1)
    #expect(interval.clusters == 3 && interval.hasFewClusters)
  }

  @Test func `a mean of nothing is undefined`() {
    #expect(throws: Undefined.nothingObserved) { try Mean().value(of: MeanTally()) }
  }

  @Test(arguments: Undefined.allCases) func `every reason is a sentence`(reason: Undefined) {
    #expect(reason.sentence.hasSuffix(".") && reason.sentence.count > 15)
  }

  @Test func `what is no category is missing`() {
    let odd = tally([(7, 0), (-1, 1), (0, 1)])
    #expect(odd.units == 1 && odd.onlySecond == 2)
  }

  @Test func `own weights are a square with ones on the diagonal`() {
    #expect(Weights(named: "w", rows: [[1, 0]]) == nil)
    #expect(Weights(named: "w", rows: [[0.5, 0], [0, 1]]) == nil)
    #expect(Weights(named: "w", rows: [[1, .nan], [0, 1]]) == nil)
    #expect(Weights(named: "w", rows: []) == nil)
    #expect(Weights(named: "w", disagreement: [[0, 0], [0, 0]]) == nil)
    #expect(Weights(named: "w", disagreement: [[0, 2], [1, 0]])?.values == [1, 0, 0.5, 1])
  }
}

import Agreement
import Testing

/// Tests of two coders' shares, distributions and words, against SciPy 1.12, statsmodels 0.15 and Gwet's example.
@Suite struct PairComparisonTests {
  private func table(_ rows: [[Int]]) -> PairTally {
    var pairs: [(Int?, Int?)] = []
    for (a, row) in rows.enumerated() {
      for (b, count) in row.enumerated() { pairs += Array(repeating: (a, b), count: count) }
    }
    return PairTally(categories: rows.count, ratings: pairs)
  }

  @Test func `McNemar's test, by chi-squared and exactly`() throws {
    let test = try McNemar(of: table([[40, 5], [14, 41]]))
    #expect((test.onlyFirst, test.onlySecond) == (5, 14))
    #expect(isNear(test.chiSquared, 4.2631578947368425, 1e-12))
    #expect(isNear(test.probability, 0.03894745574202525, 1e-12))
    #expect(isNear(test.exactProbability, 0.063568115234375, 1e-12))
    #expect(try McNemar(of: table([[1, 3], [3, 1]])).exactProbability == 1)
    #expect(throws: Undefined.nothingDiffers) { try McNemar(of: table([[3, 0], [0, 3]])) }
    #expect(throws: Undefined.needsCategories) { try McNemar(of: PairTally(categories: 3)) }
  }

  @Test func `Stuart and Maxwell's test`() throws {
    let rows = [[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]]
    let test = try StuartMaxwell(of: table(rows))
    #expect(isNear(test.chiSquared, 29.04471137804471, 1e-10) && test.degreesOfFreedom == 3)
    #expect(isNear(test.probability, 2.1915022061502754e-06, 1e-15))
    let two = table([[40, 5], [14, 41]])
    #expect(isNear(try StuartMaxwell(of: two).chiSquared, try McNemar(of: two).chiSquared, 1e-12))
    #expect(throws: Undefined.nothingDiffers) { try StuartMaxwell(of: table([[3, 0], [0, 3]])) }
  }

  @Test func `categories that no disagreement joins are tested apart`() throws {
    let apart = table([[9, 5, 0, 0], [14, 9, 0, 0], [0, 0, 9, 2], [0, 0, 8, 9]])
    let test = try StuartMaxwell(of: apart)
    #expect(test.degreesOfFreedom == 2)
    #expect(isNear(test.chiSquared, 81.0 / 19 + 36.0 / 10, 1e-12))
  }

  @Test(arguments: [
    (5, 18, 0.975, 3.381967805875243), (5, 4.785143862212761, 0.975, 7.498627593144807),
    (4.785143862212761, 5, 0.975, 7.19073716923816), (1, 1, 0.5, 1), (3, 200, 0.95, 2.6497516433979524),
    (1000, 2000, 0.975, 1.1122966877583012), (19, 40, 0.025, 0.42864654763102666),
  ])
  func `quantiles of Fisher's F`(upper: Double, lower: Double, probability: Double, expected: Double) {
    #expect(isNear(FisherF(upper, lower).quantile(probability), expected, 1e-10 * expected))
  }

  @Test(arguments: [
    (1, 3.841458820694124, 0.04999999999999989), (19, 30.76, 0.042888230510340374),
    (2, 0.1, 0.951229424500714), (100, 150, 0.0009039320423540184), (5, 60, 1.2154569777183007e-11),
  ])
  func `tails of chi-squared`(freedom: Int, x: Double, expected: Double) {
    #expect(isNear(ChiSquared(degreesOfFreedom: freedom).upperTail(x), expected, 1e-11 * max(expected, 1e-6)))
  }

  @Test func `Gwet's example of a word that a coefficient is sure of`() throws {
    let scale = BenchmarkScale.landisKoch
    let memberships = scale.memberships(of: 0.775, standardError: 0.143)
    let cumulative = memberships.map(\.cumulative)
    for (own, known) in zip(cumulative, [0.39567229498924256, 0.8827005884713601, 0.9953661881094595]) {
      #expect(isNear(own, known, 1e-12))
    }
    #expect(isNear(memberships.reduce(0) { $0 + $1.probability }, 1, 1e-12))
    #expect(scale.named(for: 0.775, standardError: 0.143)?.word == "moderate")
    #expect(scale.named(for: 0.775, standardError: 0) == nil)
  }

  @Test func `a code that is asked only where a behaviour was seen has its own table`() throws {
    // 0 not seen, 1 and 2 its two kinds.
    let all = table([[80, 3, 1], [2, 6, 4], [0, 3, 5]])
    let both = all.restricted(to: [1, 2])
    #expect(both.units == 18 && both.onlyFirst == 2 && both.onlySecond == 4 && both.neither == 80)
    let kappa = { (tally: PairTally) throws(Undefined) in
      try CohenKappa(weights: .identity(categories: tally.categories)).value(of: tally)
    }
    #expect(try kappa(all) > 0.6)
    #expect(try kappa(both) < 0.3)
    #expect(all.positives(of: 2) == 13)
  }

  @Test func `scores without variance, coders or units have no correlation`() {
    let icc = Intraclass(.agreement)
    let same = ScoreTally(coders: 2, scores: [[0.1, 0.1], [0.1, 0.1], [0.1, 0.1]])
    #expect(throws: Undefined.noVariance) { try icc.value(of: same) }
    #expect(throws: Undefined.oneUnitOnly) {
      try icc.value(of: ScoreTally(coders: 2, scores: [[1, 2]]))
    }
    #expect(throws: Undefined.noOverlap) { try icc.value(of: ScoreTally(coders: 2, scores: [[1, nil]])) }
    #expect(throws: Undefined.fewerThanTwoCoders) {
      try icc.value(of: ScoreTally(coders: 1, scores: [[1], [2]]))
    }
    let alike = ScoreTally(coders: 2, scores: [[1, 1], [2, 2], [5, 5]])
    #expect(throws: Undefined.allUnitsAgree) { try icc.interval(of: alike) }
    #expect(throws: Undefined.noVariance) { try KendallW(of: [[1, 2], [1, 2]]) }
  }
}

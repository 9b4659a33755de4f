import Agreement
import Testing

/// What must hold for every coefficient of categories, on seeded ratings with missing ones.
@Suite struct EveryCoefficientTests {
  static let seeds = Array(UInt64(100)...130)

  private func tally(_ rows: [[Int?]], _ categories: Int, coders: Int) -> CodersTally {
    CodersTally(categories: categories, coders: coders, ratings: rows)
  }

  private func coefficients(_ categories: Int) -> [(ListedCoefficient, any Coefficient<CodersTally>)] {
    ListedCoefficient.allCases.compactMap { listed in
      listed.ofCoders(weights: .identity(categories: categories)).map { (listed, $0) }
    }
  }

  @Test(arguments: seeds) func `renaming categories of a nominal scale changes no coefficient`(
    seed: UInt64
  ) throws {
    let ratings = SeededRatings(seed: seed, coders: 3)
    let count = ratings.categories
    let rows = ratings.units.map(\.ratings)
    let renamed = rows.map { $0.map { $0.map { (count - 1 - $0 + 1) % count } } }
    let (one, other) = (tally(rows, count, coders: 3), tally(renamed, count, coders: 3))
    for (listed, coefficient) in coefficients(count) where listed != .specific {
      #expect(isNear(try coefficient.value(of: one), try coefficient.value(of: other), 1e-12), "\(listed)")
    }
  }

  @Test(arguments: seeds) func `the order of units and of coders changes no coefficient`(seed: UInt64) throws
  {
    let ratings = SeededRatings(seed: seed, coders: 3)
    let rows = ratings.units.map(\.ratings)
    let one = tally(rows, ratings.categories, coders: 3)
    #expect(tally(rows.reversed(), ratings.categories, coders: 3) == one)
    let turned = tally(rows.map { [$0[2], $0[0], $0[1]] }, ratings.categories, coders: 3)
    for (listed, coefficient) in coefficients(ratings.categories) {
      #expect(isNear(try coefficient.value(of: one), try coefficient.value(of: turned), 1e-12), "\(listed)")
    }
  }

  @Test(arguments: seeds) func `a coefficient is 1 exactly when all agree and more than one category is used`(
    seed: UInt64
  ) throws {
    var ratings = SeededRatings(seed: seed, coders: 3)
    for unit in ratings.units.indices {
      let said = ratings.units[unit].ratings.compactMap(\.self).first ?? 0
      ratings.units[unit].ratings = ratings.units[unit].ratings.map { $0.map { _ in said } }
    }
    var rows = ratings.units.map(\.ratings) + [[0, 0, 0], [1, 1, 1]]
    let agreed = tally(rows, ratings.categories, coders: 3)
    rows.append([0, 1, 0])
    let dissent = tally(rows, ratings.categories, coders: 3)
    for (listed, coefficient) in coefficients(ratings.categories) {
      #expect(try coefficient.value(of: agreed) == 1, "\(listed)")
      #expect(coefficient.isUnanimous(agreed), "\(listed)")
      #expect(try coefficient.value(of: dissent) < 1, "\(listed)")
    }
  }

  @Test(arguments: seeds) func `merged tallies of every coefficient equal a single pass, bit for bit`(
    seed: UInt64
  ) throws {
    let ratings = SeededRatings(seed: seed, coders: 3)
    let rows = ratings.units.map(\.ratings)
    let whole = tally(rows, ratings.categories, coders: 3)
    let cut = rows.count / 3
    let parts = [rows[..<cut], rows[cut..<(2 * cut)], rows[(2 * cut)...]].map {
      tally(Array($0), ratings.categories, coders: 3)
    }
    #expect(parts[2] + parts[0] + parts[1] == whole)
  }

  @Test func `one unit left out at a time is computed once a kind and is the jackknife of units`() throws {
    let ratings = SeededRatings(seed: 7, coders: 3)
    let scores = ratings.units.map { $0.ratings.map { $0.map(Double.init) } }
    let units = scores.map { ScoreTally(coders: 3, scores: [$0]) }
    var kinds = UnitKinds<ScoreTally>()
    for unit in units { kinds.add(unit) }
    let correlation = Intraclass(.consistency)
    let (error, count) = try correlation.unitError(over: kinds)
    let counting = units.filter { $0.units > 0 }
    #expect(count == counting.count)
    #expect(isNear(error, try correlation.jackknifeInterval(over: counting).standardError ?? 0, 1e-12))
  }

  @Test func `units with the same mean have no correlation of mean scores, and so no interval of it`() throws
  {
    let tally = ScoreTally(coders: 3, scores: [[1, 2, 3], [3, 2, 1], [2, 3, 1]])
    for form in [Intraclass.Form.agreementMean, .consistencyMean] {
      #expect(throws: Undefined.noVariance) { try Intraclass(form).value(of: tally) }
      #expect(throws: Undefined.noVariance) { try Intraclass(form).interval(of: tally) }
    }
    #expect(try Intraclass(.agreement).interval(of: tally).lower.isFinite)
  }

  /// Figures by McGraw and Wong's table 7, computed with another program's F distribution.
  @Test func `the interval of mean scores is undefined where its lower limit would be past all numbers`()
    throws
  {
    let correlation = Intraclass(.agreementMean)
    let few = ScoreTally(coders: 2, scores: [[1, 2], [2, 1], [3, 3]])
    #expect(isNear(try correlation.value(of: few), 0.75, 1e-12))
    #expect(throws: Undefined.intervalWithoutEnd) { try correlation.interval(of: few) }
    let more = ScoreTally(coders: 2, scores: [[1, 2], [2, 1], [3, 3], [5, 4]])
    let interval = try correlation.interval(of: more)
    #expect(isNear(interval.lower, -0.4964825489192217, 1e-6))
    #expect(isNear(interval.upper, 0.9940393516297668, 1e-6))
  }

  @Test(arguments: seeds) func `an intraclass correlation lies within its interval`(seed: UInt64) throws {
    var draws = SplitMix64(seed: seed)
    let scores = (0..<4).map { _ in (0..<2).map { _ -> Double? in Double(draws.next(below: 4)) } }
    let tally = ScoreTally(coders: 2, scores: scores)
    for form in Intraclass.Form.allCases {
      guard let value = try? Intraclass(form).value(of: tally),
        let interval = try? Intraclass(form).interval(of: tally)
      else { continue }
      // Where the units' means are all alike, the ends are the value but for rounding.
      #expect(
        interval.lower - 1e-12 <= value && value <= interval.upper + 1e-12, "\(form) of \(scores)")
    }
  }

  @Test func `Kendall's W has an interval over clusters, and its tallies add`() throws {
    let ratings = SeededRatings(seed: 9, coders: 3)
    var clusters = ClusteredTallies<Int, RankTally>(shape: RankTally())
    for unit in ratings.units {
      clusters.update(unit.cluster) { $0.add(RankTally(scores: [unit.ratings.map { $0.map(Double.init) }])) }
    }
    let all = ratings.units.map { $0.ratings.map { $0.map(Double.init) } }
    #expect(clusters.total == RankTally(scores: all))
    let value = try Concordance().value(of: clusters.total)
    #expect(isNear(value, try KendallW(of: all).value, 1e-12))
    let interval = try Concordance().interval(by: .cluster, over: clusters.tallies)
    #expect(interval.method == .jackknife && interval.lower < value && value < interval.upper)
  }
}

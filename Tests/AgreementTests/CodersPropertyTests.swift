import Agreement
import Testing

/// What must hold for any ratings of several coders.
@Suite struct CodersPropertyTests {
  static let seeds = Array(UInt64(1)...40)

  private func tallies(_ ratings: SeededRatings, coders: Int) -> ClusteredTallies<Int, CodersTally> {
    var tallies = ClusteredTallies<Int, CodersTally>(
      shape: CodersTally(categories: ratings.categories, coders: coders))
    for unit in ratings.units { tallies.update(unit.cluster) { $0.add(unit.ratings) } }
    return tallies
  }

  private func coefficients(_ categories: Int) -> [any Coefficient<CodersTally>] {
    let scores = (1...categories).map(Double.init)
    let metrics = AlphaMetric.names.compactMap { AlphaMetric(named: $0, scores: scores) }
    return ListedCoefficient.allCases.compactMap { $0.ofCoders(weights: .linear(categories: categories)) }
      + metrics.map { KrippendorffAlpha($0).ofCoders }
  }

  @Test(arguments: seeds) func `the order of coders makes no difference`(seed: UInt64) throws {
    let ratings = SeededRatings(seed: seed, coders: 4)
    var turned = ratings
    for unit in turned.units.indices { turned.units[unit].ratings.reverse() }
    let (one, other) = (tallies(ratings, coders: 4), tallies(turned, coders: 4))
    for coefficient in coefficients(ratings.categories) {
      #expect(isNear(try coefficient.value(of: one.total), try coefficient.value(of: other.total), 1e-12))
      let (error, _) = try coefficient.clusterError(over: one.tallies)
      #expect(isNear(error, try coefficient.clusterError(over: other.tallies).standardError, 1e-11))
    }
  }

  @Test(arguments: seeds) func `influences sum to nought and are the slope of the figure`(
    seed: UInt64
  ) throws {
    var ratings = SeededRatings(seed: seed, coders: 4)
    // Gwet's form holds the number of units with two ratings fixed; with none that has one alone it is the slope.
    ratings.units.removeAll { $0.ratings.compactMap(\.self).count == 1 }
    let clusters = tallies(ratings, coders: 4)
    // With every cluster a thousandfold, one more of a cluster moves the figure by its influence over a thousand.
    let thousandfold = clusters.tallies.map { tally in
      var many = tally.emptied
      many.add(tally, times: 1000)
      return many
    }
    var many = clusters.total.emptied
    many.add(clusters.total, times: 1000)
    for coefficient in coefficients(ratings.categories) {
      let influences = try coefficient.influences(of: thousandfold)
      #expect(influences.method == .clusterRobust)
      #expect(isNear(influences.values.reduce(0, +), 0, 1e-11))
      let value = try coefficient.value(of: many)
      for (cluster, influence) in zip(clusters.tallies, influences.values) {
        let moved = try coefficient.value(of: many + cluster) - value
        #expect(isNear(moved * 1000, influence, 2e-3))
      }
    }
  }

  @Test(arguments: seeds) func `for two coders the panel's figures are the pair's`(seed: UInt64) throws {
    var ratings = SeededRatings(seed: seed)
    ratings.units.removeAll { $0.ratings.contains(nil) }
    let pair = ratings.pairTallies().total
    let coders = tallies(ratings, coders: 2).total
    let weights = Weights.quadratic(categories: ratings.categories)
    #expect(pair.panel == ratings.panelTallies().total)
    #expect(coders.pair(1, 0) == pair.exchanged)
    let cohen = try CohenKappa(weights: weights).value(of: pair)
    #expect(isNear(try CongerKappa(weights: weights).value(of: coders), cohen, 1e-12))
    #expect(isNear(try LightKappa(weights: weights).value(of: coders), cohen, 1e-12))
    let shares = zip(pair.firstCounts, pair.secondCounts).map { Double($0 + $1) / Double(2 * pair.units) }
    let chance = FleissKappa(weights: weights).chance(shares: shares)
    #expect(isNear(try PairForm.scottPi(weights: weights).agreement(in: pair).chance, chance, 1e-12))
    #expect(try ListedCoefficient.cohen.ofPair(weights: weights)?.value(of: pair) == cohen)
  }

  @Test(arguments: seeds) func `a category against the rest is that category's own tally`(
    seed: UInt64
  ) throws {
    let ratings = SeededRatings(seed: seed, coders: 4)
    for category in 0..<ratings.categories {
      let plain = PanelTally(
        categories: 2,
        ratings: ratings.units.map { $0.ratings.map { $0.map { $0 == category ? 0 : 1 } } })
      #expect(ratings.panelTallies().total.ofCategory(category) == plain)
    }
  }

  @Test(arguments: seeds) func `kappa follows from PABAK and the two indices`(seed: UInt64) throws {
    let tally = SeededRatings(seed: seed).pairTallies().total.ofCategory(0)
    guard tally.positives(of: 0) > 0 else { return }
    let prevalence = try #require(tally.prevalenceIndex)
    let bias = try #require(tally.biasIndex)
    let pabak = try PairForm.bennettS(categories: 2).value(of: tally)
    let rest = 1 - prevalence * prevalence + bias * bias
    let kappa = try CohenKappa(weights: .identity(categories: 2)).value(of: tally)
    #expect(isNear(kappa, (pabak - prevalence * prevalence + bias * bias) / rest, 1e-12))
    #expect(kappa <= (try tally.maximumKappa()) + 1e-12)
  }

  @Test(arguments: seeds) func `without a coder, the sums are those of the others`(seed: UInt64) {
    let ratings = SeededRatings(seed: seed, coders: 4)
    var sums = LeaveOneCoderOut(categories: ratings.categories, coders: 4)
    for unit in ratings.units { sums.add(unit.ratings) }
    for coder in 0..<4 {
      let others = ratings.units.map { unit in
        unit.ratings.enumerated().filter { $0.offset != coder }.map(\.element)
      }
      let expected = PanelTally(categories: ratings.categories, ratings: others)
      #expect(sums.without[coder] == expected)
    }
    #expect(sums.whole == ratings.panelTallies().total)
  }

  @Test(arguments: seeds) func `merged sums of scores equal a single pass, bit for bit`(seed: UInt64) throws {
    let ratings = SeededRatings(seed: seed, coders: 3)
    let scores = ratings.units.map { $0.ratings.map { $0.map(Double.init) } }
    let middle = scores.count / 2
    let merged =
      ScoreTally(coders: 3, scores: scores[middle...]) + ScoreTally(coders: 3, scores: scores[..<middle])
    #expect(merged == ScoreTally(coders: 3, scores: scores))
    let moved = ScoreTally(
      coders: 3, origin: 1e9, scores: scores.map { $0.map { $0.map { $0 + 1e9 } } })
    for form in Intraclass.Form.allCases {
      #expect(try Intraclass(form).value(of: merged) == (try Intraclass(form).value(of: moved)))
    }
  }
}

import Agreement
import Testing

/// The figures of `Cases` that are of any number of coders.
@Suite struct PanelCaseTests {
  @Test(arguments: try ReferenceCase.all())
  func `the coefficients of Fleiss, Gwet, and Brennan and Prediger`(of known: ReferenceCase) throws {
    for figure in known.expected {
      let weights = known.weights(of: figure) ?? .identity(categories: known.categories.count)
      switch figure.coefficient {
      case "fleiss_kappa": try check(FleissKappa(weights: weights), known, figure)
      case "gwet_ac1", "gwet_ac2": try check(GwetAC(weights: weights), known, figure)
      case "brennan_prediger": try check(BrennanPrediger(weights: weights), known, figure)
      default: break
      }
    }
  }

  /// Value, parts, and Gwet's linearised standard error with its interval, which are those over clusters of one
  /// unit each.
  private func check(
    _ coefficient: some PanelCoefficient, _ known: ReferenceCase, _ figure: ReferenceCase.Expectation
  ) throws {
    let tally = known.panelTally
    if let expected = figure.se_null, let fleiss = coefficient as? FleissKappa {
      let error = try #require(try fleiss.standardErrorUnderChance(of: tally))
      #expect(isNear(error, expected, figure.tolerance))
    }
    if let observed = figure.observed, let chance = figure.chance {
      let parts = try coefficient.agreement(in: tally)
      #expect(isNear(parts.observed, observed, figure.tolerance))
      #expect(isNear(parts.chance, chance, figure.tolerance))
    }
    guard let value = figure.value else {
      #expect(throws: Undefined.self) { try coefficient.value(of: tally) }
      return
    }
    #expect(isNear(try coefficient.value(of: tally), value, figure.tolerance))
    guard let expected = figure.se, expected > 0 else { return }
    let single = known.positions.map { PanelTally(categories: known.categories.count, ratings: [$0]) }
    let (error, clusters) = try coefficient.clusterError(over: single)
    #expect(isNear(error, expected, figure.tolerance))
    if let freedom = figure.df { #expect(clusters - 1 == freedom) }
    guard let ends = figure.ci else { return }
    let interval = try coefficient.clusterInterval(over: single)
    #expect(isNear(interval.lower, ends[0], 1e-6) && isNear(interval.upper, ends[1], 1e-6))
  }

  @Test(arguments: try ReferenceCase.all())
  func `Krippendorff's alpha`(of known: ReferenceCase) throws {
    for figure in known.expected where figure.coefficient == "krippendorff_alpha" {
      let alpha = KrippendorffAlpha(try #require(known.metric(of: figure)))
      let tally =
        try figure.code.map(known.panelTally)
        ?? (known.level == "multilabel" ? #require(known.setTally) : known.panelTally)
      if let observed = figure.observed_disagreement, let expected = figure.expected_disagreement {
        let parts = try alpha.disagreement(in: tally)
        #expect(isNear(parts.observed, observed, figure.tolerance))
        #expect(isNear(parts.expected, expected, figure.tolerance))
      }
      if let value = figure.value {
        #expect(isNear(try alpha.value(of: tally), value, figure.tolerance))
      } else {
        #expect(throws: Undefined.self) { try alpha.value(of: tally) }
      }
    }
  }

  @Test(arguments: PairPropertyTests.seeds)
  func `merged panel tallies equal a single pass, bit for bit`(seed: UInt64) throws {
    let ratings = SeededRatings(seed: seed, coders: 4)
    let middle = ratings.units.count / 2
    var merged = ratings.panelTallies(middle..<ratings.units.count)
    merged.add(ratings.panelTallies(0..<middle))
    let whole = ratings.panelTallies()
    let kappa = FleissKappa(weights: .identity(categories: ratings.categories))
    let interval = try kappa.clusterInterval(over: whole.tallies)
    #expect(interval == (try kappa.clusterInterval(over: merged.tallies)))
    var sum = 0.0
    for part in whole.tallies { sum += try kappa.influenceFunction(at: whole.total)(part) }
    #expect(isNear(sum, 0, 1e-12))
  }
}

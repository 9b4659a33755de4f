import Agreement
import Testing

/// The published and independently computed figures of `Cases`.
@Suite struct ReferenceCaseTests {
  /// What the tests of this folder compute. A case with another figure makes the test below fail.
  static let computed: Set = [
    "percent_agreement", "cohen_kappa", "cohen_kappa_cluster_robust_se", "cohen_kappa_cluster_jackknife_se",
    "cohen_kappa_cluster_bootstrap", "krippendorff_alpha_cluster_jackknife_se", "fleiss_kappa", "gwet_ac1",
    "gwet_ac2", "brennan_prediger", "krippendorff_alpha", "conger_kappa", "light_kappa",
    "fleiss_kappa_category",
    "cohen_kappa_category", "specific_agreement", "kappa_max", "prevalence_index", "bias_index", "pabak",
    "icc",
    "kendall_w",
  ]

  @Test func `every figure of every case is computed`() throws {
    let cases = try ReferenceCase.all()
    #expect(cases.count >= 28)
    let figures = cases.flatMap(\.expected)
    #expect(Set(figures.map(\.coefficient)).subtracting(Self.computed).isEmpty)
  }

  @Test(arguments: try ReferenceCase.all())
  func `percent agreement`(of known: ReferenceCase) throws {
    for figure in known.expected where figure.coefficient == "percent_agreement" {
      let expected = try #require(figure.value)
      let plain = PanelAgreement(weights: .identity(categories: known.categories.count))
      #expect(isNear(try plain.value(of: known.panelTally), expected, figure.tolerance))
      if known.raters.count == 2 {
        let pair = known.pairTallies((0, 1)).total
        #expect(isNear(try PercentAgreement().value(of: pair), expected, figure.tolerance))
      }
    }
  }

  @Test(arguments: try ReferenceCase.all())
  func `Cohen's kappa, its parts and its standard errors`(of known: ReferenceCase) throws {
    for figure in known.expected where figure.coefficient == "cohen_kappa" {
      let kappa = CohenKappa(weights: try #require(known.weights(of: figure)))
      let tally = known.pairTallies(known.pair(of: figure)).total
      if let n = figure.n { #expect(kappa.units(in: tally) == n) }
      if let observed = figure.observed, let chance = figure.chance {
        let parts = try kappa.agreement(in: tally)
        #expect(isNear(parts.observed, observed, figure.tolerance))
        #expect(isNear(parts.chance, chance, figure.tolerance))
      }
      guard let value = figure.value else {
        #expect(throws: Undefined.self) { try kappa.value(of: tally) }
        #expect(throws: Undefined.self) { try kappa.standardError(of: tally) }
        continue
      }
      #expect(isNear(try kappa.value(of: tally), value, figure.tolerance))
      let error = try #require(figure.se)
      #expect(isNear(try kappa.standardError(of: tally), error, figure.tolerance))
      let underChance = try #require(figure.se_null)
      #expect(isNear(try kappa.standardErrorUnderChance(of: tally), underChance, figure.tolerance))
      let reach = standardNormalQuantile(0.975) * (try kappa.standardError(of: tally))
      let ends = try #require(figure.ci)
      #expect(isNear(value - reach, ends[0], 1e-6) && isNear(value + reach, ends[1], 1e-6))
    }
  }
}

import Agreement
import Testing

/// The figures of `Cases` that ask who rated what.
@Suite struct CodersCaseTests {
  @Test(arguments: try ReferenceCase.all())
  func `Conger's kappa, its parts and its standard error`(of known: ReferenceCase) throws {
    for figure in known.expected where figure.coefficient == "conger_kappa" {
      let kappa = CongerKappa(weights: try #require(known.weights(of: figure)))
      let tally = known.codersTally
      if let observed = figure.observed, let chance = figure.chance {
        let parts = try kappa.agreement(in: tally)
        #expect(isNear(parts.observed, observed, figure.tolerance))
        #expect(isNear(parts.chance, chance, figure.tolerance))
      }
      guard let value = figure.value else {
        #expect(throws: Undefined.self) { try kappa.value(of: tally) }
        continue
      }
      #expect(isNear(try kappa.value(of: tally), value, figure.tolerance))
      guard let expected = figure.se, expected > 0 else { continue }
      let single = known.positions.map {
        CodersTally(categories: known.categories.count, coders: known.raters.count, ratings: [$0])
      }
      let (error, clusters) = try kappa.clusterError(over: single)
      #expect(isNear(error, expected, figure.tolerance))
      if let freedom = figure.df { #expect(clusters - 1 == freedom) }
    }
  }

  @Test(arguments: try ReferenceCase.all())
  func `Light's kappa`(of known: ReferenceCase) throws {
    for figure in known.expected where figure.coefficient == "light_kappa" {
      let kappa = LightKappa(weights: try #require(known.weights(of: figure)))
      #expect(
        isNear(try kappa.value(of: known.codersTally), try #require(figure.value), figure.tolerance))
    }
  }

  @Test(arguments: try ReferenceCase.all())
  func `kappa and agreement category by category`(of known: ReferenceCase) throws {
    for figure in known.expected {
      guard let name = figure.category, let category = known.categories.firstIndex(of: name) else { continue }
      let value = try #require(figure.value)
      switch figure.coefficient {
      case "fleiss_kappa_category":
        let kappa = FleissKappa(weights: .identity(categories: 2))
        let tally = known.panelTally.ofCategory(category)
        #expect(isNear(try kappa.value(of: tally), value, figure.tolerance))
        let error = try #require(try kappa.standardErrorUnderChance(of: tally))
        #expect(isNear(error, try #require(figure.se_null), figure.tolerance))
      case "cohen_kappa_category":
        let tally = known.pairTallies(known.pair(of: figure)).total.ofCategory(category)
        let kappa = CohenKappa(weights: .identity(categories: 2))
        #expect(isNear(try kappa.value(of: tally), value, figure.tolerance))
      case "specific_agreement":
        let tally = known.pairTallies(known.pair(of: figure)).total
        #expect(
          isNear(try SpecificAgreement(of: category).ofPair.value(of: tally), value, figure.tolerance))
      default: Issue.record("no test of \(figure.coefficient)")
      }
    }
  }

  @Test(arguments: try ReferenceCase.all())
  func `what stands beside a kappa`(of known: ReferenceCase) throws {
    for figure in known.expected {
      let value = { try #require(figure.value) }
      let tally = { known.pairTallies(known.pair(of: figure)).total }
      switch figure.coefficient {
      case "kappa_max": #expect(isNear(try tally().maximumKappa(), try value(), figure.tolerance))
      case "prevalence_index":
        #expect(isNear(try #require(tally().prevalenceIndex), try value(), figure.tolerance))
      case "bias_index":
        #expect(isNear(try #require(tally().biasIndex), try value(), figure.tolerance))
        #expect(isNear(try ShareDifference(of: 0).value(of: tally()), try value(), figure.tolerance))
      case "pabak":
        #expect(
          isNear(try PairForm.bennettS(categories: 2).value(of: tally()), try value(), figure.tolerance))
      default: break
      }
    }
  }

  @Test(arguments: try ReferenceCase.all())
  func `intraclass correlations with McGraw and Wong's intervals`(of known: ReferenceCase) throws {
    let tally = ScoreTally(coders: known.raters.count, scores: known.numbers)
    for figure in known.expected where figure.coefficient == "icc" {
      let icc = Intraclass(try #require(figure.form.flatMap(Intraclass.Form.init)))
      #expect(isNear(try icc.value(of: tally), try #require(figure.value), figure.tolerance))
      let test = try icc.test(of: tally)
      #expect(isNear(test.statistic, try #require(figure.F), 1e-9))
      #expect(test.upperFreedom == figure.df1 && test.lowerFreedom == figure.df2)
      if let freedom = figure.satterthwaite_df {
        #expect(isNear(try icc.satterthwaiteFreedom(of: tally), freedom, 1e-9))
      }
      let interval = try icc.interval(of: tally)
      let ends = try #require(figure.ci)
      let tolerance = figure.ci_tolerance ?? 1e-6
      #expect(isNear(interval.lower, ends[0], tolerance) && isNear(interval.upper, ends[1], tolerance))
    }
  }

  @Test(arguments: try ReferenceCase.all())
  func `Kendall's W`(of known: ReferenceCase) throws {
    for figure in known.expected where figure.coefficient == "kendall_w" {
      let concordance = try KendallW(of: known.numbers)
      #expect(isNear(concordance.value, try #require(figure.value), figure.tolerance))
      #expect(isNear(concordance.chiSquared, try #require(figure.chi2), 1e-9))
      #expect(concordance.degreesOfFreedom == figure.df)
      #expect(isNear(concordance.probability, try #require(figure.p), 1e-9))
    }
  }
}

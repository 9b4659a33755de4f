import Agreement
import Testing

/// The textbook's intervals for units that are independent.
@Suite struct UnitIntervalTests {
  @Test(arguments: try ReferenceCase.all())
  func `Fleiss, Cohen and Everitt's interval of kappa`(of known: ReferenceCase) throws {
    for figure in known.expected where figure.coefficient == "cohen_kappa" {
      let kappa = CohenKappa(weights: try #require(known.weights(of: figure)))
      let tally = known.pairTallies(known.pair(of: figure)).total
      guard let ends = figure.ci, let error = figure.se, error > 1e-12, tally.units > 1 else {
        #expect(throws: Undefined.self) { try kappa.unitInterval(of: tally) }
        continue
      }
      let interval = try kappa.unitInterval(of: tally)
      #expect(isNear(interval.lower, ends[0], 1e-6) && isNear(interval.upper, ends[1], 1e-6))
      #expect(interval.method == .unitNormal && interval.method.takesUnitsForIndependent)
    }
  }

  @Test(arguments: try ReferenceCase.all())
  func `Gwet's linearised interval from kinds of units`(of known: ReferenceCase) throws {
    var kinds = UnitKinds<PanelTally>()
    for row in known.positions { kinds.add(PanelTally(categories: known.categories.count, ratings: [row])) }
    for figure in known.expected {
      guard let ends = figure.ci, let error = figure.se, error > 0, let freedom = figure.df else { continue }
      let weights = known.weights(of: figure) ?? .identity(categories: known.categories.count)
      let coefficient: any PanelCoefficient
      switch figure.coefficient {
      case "fleiss_kappa": coefficient = FleissKappa(weights: weights)
      case "gwet_ac1", "gwet_ac2": coefficient = GwetAC(weights: weights)
      case "brennan_prediger": coefficient = BrennanPrediger(weights: weights)
      default: continue
      }
      let interval = try coefficient.unitInterval(over: kinds)
      #expect(isNear(try #require(interval.standardError), error, figure.tolerance))
      #expect(isNear(interval.lower, ends[0], 1e-6) && isNear(interval.upper, ends[1], 1e-6))
      #expect(interval.clusters == freedom + 1 && interval.method == .unitStudent)
    }
  }

  @Test(arguments: PairPropertyTests.seeds)
  func `a table's kinds add up to it, and give its variance with n over n - 1`(seed: UInt64) throws {
    let table = SeededRatings(seed: seed).pairTallies().total
    let kinds = UnitKinds(table)
    #expect(kinds.total?.counts == table.counts)
    let kappa = CohenKappa(weights: .quadratic(categories: table.categories))
    let (error, units) = try kappa.unitError(over: kinds)
    let count = Double(units)
    #expect(units == table.units)
    let expected = try kappa.standardError(of: table) * (count / (count - 1)).squareRoot()
    #expect(isNear(error, expected, 1e-12))
  }

  private func pair(_ ratings: [(Int?, Int?)]) -> PairTally { PairTally(categories: 2, ratings: ratings) }

  @Test func `at the edge kappa is not estimable and a share has Wilson's interval`() throws {
    let agreed = pair([(0, 0), (1, 1), (1, 1)])
    let kappa = CohenKappa(weights: .identity(categories: 2))
    #expect(throws: Undefined.allUnitsAgree) { try kappa.unitInterval(of: agreed) }
    #expect(throws: Undefined.allUnitsAgree) { try kappa.unitInterval(over: UnitKinds(agreed)) }
    let share = try PercentAgreement().unitInterval(of: agreed)
    #expect(share.upper == 1 && share.lower > 0.4 && share.lower < 0.5 && share.method == .unitWilson)
    let one = pair([(0, 1)])
    #expect(throws: Undefined.fewerThanTwoUnits) { try kappa.unitInterval(of: one) }
  }
}

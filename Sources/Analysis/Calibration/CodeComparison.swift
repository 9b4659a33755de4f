import Agreement
import DebriefCore

/// One code's comparison while the units come in.
struct CodeComparison {
  let code: Code
  private let categories: [CodeValue]
  private var tallies: ClusteredTallies<String, PairTally>
  private var kinds = UnitKinds<PairTally>()
  private var alike: ClusteredTallies<String, MeanTally>
  private var alikeKinds = UnitKinds<MeanTally>()
  private var units = 0
  private var uses = 0
  private var missing = 0

  init(code: Code) {
    self.code = code
    categories = code.scale.categories
    tallies = ClusteredTallies(shape: PairTally(categories: max(1, categories.count)))
    alike = ClusteredTallies(shape: MeanTally())
  }

  /// Takes a unit in.
  mutating func add(_ own: CodeValue?, _ gold: CodeValue?, in session: String) {
    guard let own, let gold, code.scale.admits(own), code.scale.admits(gold) else {
      missing += 1
      return
    }
    units += 1
    if gold != code.scale.unsetValue { uses += 1 }
    var same = MeanTally()
    same.add(own == gold ? 1 : 0)
    alike.update(session) { $0.add(same) }
    alikeKinds.add(same)
    guard let first = categories.firstIndex(of: own), let second = categories.firstIndex(of: gold) else {
      return
    }
    let pair = PairTally(categories: categories.count, ratings: [(first, second)])
    tallies.update(session) { $0.add(pair) }
    kinds.add(pair)
  }

  /// What it comes to.
  func row(_ mark: PassMark) -> GoldComparison.CodeRow {
    let agreement = Self.figure(Mean(), alike, alikeKinds)
    let figure = self.figure(mark.figure) ?? agreement
    return GoldComparison.CodeRow(
      code: code, units: units, uses: uses, missing: missing, agreement: agreement, figure: figure,
      verdict: verdict(figure, mark))
  }

  private func verdict(
    _ figure: GoldComparison.FigureWithInterval, _ mark: PassMark
  ) -> GoldComparison.Verdict {
    guard units >= mark.fewestUnits else {
      return .none("\(units) units; \(mark.fewestUnits) are needed to say anything.")
    }
    // Only on a scale with a "no" can a code be there too seldom.
    guard code.scale.unsetValue == nil || uses >= mark.fewestUses else {
      return .none("The gold coding sets it \(uses) times; \(mark.fewestUses) are needed to say anything.")
    }
    switch figure.value {
    case .success(let value): return value >= mark.least ? .passed : .failed
    case .failure(let reason): return .none(reason.sentence)
    }
  }

  /// The figure that a mark names; `nil` for the share of agreement.
  private func figure(_ figure: PassMark.Figure) -> GoldComparison.FigureWithInterval? {
    guard figure != .percent else { return nil }
    let count = max(1, categories.count)
    var weights = Weights.identity(categories: count)
    var metric = AlphaMetric.nominal
    if case .ordinal = code.scale {
      weights = figure == .cohen ? .quadratic(categories: count) : weights
      metric = .ordinal
    }
    let listed: ListedCoefficient =
      switch figure {
      case .percent, .cohen: .cohen
      case .ac1: .ac1
      case .alpha: .alpha
      }
    guard !categories.isEmpty, let form = listed.ofPair(weights: weights, metric: metric) else {
      let reason = Unavailable.undefined(.needsCategories)
      return GoldComparison.FigureWithInterval(value: .failure(reason), interval: .failure(reason))
    }
    return Self.opened(form, tallies, kinds)
  }

  private static func opened(
    _ form: some Coefficient<PairTally>, _ tallies: ClusteredTallies<String, PairTally>,
    _ kinds: UnitKinds<PairTally>
  ) -> GoldComparison.FigureWithInterval {
    figure(form, tallies, kinds)
  }

  private static func figure<Form: Coefficient>(
    _ form: Form, _ tallies: ClusteredTallies<String, Form.Sums>, _ kinds: UnitKinds<Form.Sums>
  ) -> GoldComparison.FigureWithInterval {
    let value = outcome { () throws(Undefined) in
      guard form.units(in: tallies.total) > 0 else { throw .noOverlap }
      return try form.value(of: tallies.total)
    }
    let interval = outcome { () throws(Undefined) in
      do throws(Undefined) {
        return try form.interval(by: .cluster, over: tallies.tallies)
      } catch {
        guard error == .fewerThanTwoClusters else { throw error }
        if let kappa = form as? CohenKappa, let table = tallies.total as? PairTally {
          return try kappa.unitInterval(of: table)
        }
        return try form.unitInterval(over: kinds)
      }
    }
    return GoldComparison.FigureWithInterval(value: value, interval: interval)
  }
}

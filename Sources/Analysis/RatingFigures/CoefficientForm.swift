import Agreement

/// Something that is done with a coefficient in the form that suits some ratings, with the tally of one unit.
protocol FormUse {
  /// What comes of it.
  associatedtype Made

  /// Does it.
  func use<Form: Coefficient>(_ form: Form, _ tally: @escaping ([Int?]) -> Form.Sums) -> Made
}

/// A coefficient with what it needs to be computed of categories.
struct CoefficientForm {
  let coefficient: ListedCoefficient
  let weights: Weights
  let metric: AlphaMetric
  /// One number a category.
  let scores: [Double]

  /// The name of the weights, for α of the metric.
  var weightsName: String? {
    coefficient == .alpha ? metric.name : coefficient.takesWeights ? weights.name : nil
  }

  /// Uses the form for so many coders, Gwet's for missing ratings where there is one; `nil` when the coefficient is not one for so many.
  func used<Use: FormUse>(coders: Int, by use: Use) -> Use.Made? {
    let categories = weights.categories
    if let form = coefficient.ofScores {
      let origin = scores.first ?? 0
      return use.use(form) { ScoreTally(coders: coders, origin: origin, scores: [self.scored($0)]) }
    }
    if coefficient == .kendallW { return use.use(Concordance()) { RankTally(scores: [self.scored($0)]) } }
    if let form = coefficient.ofPanel(weights: weights, metric: metric) {
      return used(form, by: use) { PanelTally(categories: categories, ratings: [$0]) }
    }
    if let form = coefficient.ofCoders(weights: weights, metric: metric), coefficient != .light || coders > 2
    {
      return used(form, by: use) { CodersTally(categories: categories, coders: coders, ratings: [$0]) }
    }
    if coders == 2, let form = coefficient.ofPair(weights: weights, metric: metric) {
      return used(form, by: use) { PairTally(categories: categories, ratings: [($0[0], $0[1])]) }
    }
    return nil
  }

  private func used<Form: Coefficient, Use: FormUse>(
    _ form: Form, by use: Use, _ tally: @escaping ([Int?]) -> Form.Sums
  ) -> Use.Made { use.use(form, tally) }

  private func scored(_ row: [Int?]) -> [Double?] { row.map { $0.map { scores[$0] } } }
}

/// The figure of some ratings.
struct FigureUse: FormUse {
  typealias Made = RatingFigure

  let ratings: Ratings
  let form: CoefficientForm
  let rule: IntervalRule?
  /// The sums of the clusters that most coefficients share, made once.
  let panels: [PanelTally]?

  func use<Form: Coefficient>(_ form: Form, _ tally: @escaping ([Int?]) -> Form.Sums) -> RatingFigure {
    let tallies = prepared(Form.Sums.self) ?? ratings.tallies(tally).tallies
    let whole = Form.Sums.total(of: tallies) ?? tally(ratings.coders.map { _ in nil }).emptied
    let clusters = tallies.filter { form.units(in: $0) > 0 }
    var parts: Outcome<ObservedAndChance>?
    if let corrected = form as? any ChanceCorrected<Form.Sums> {
      parts = outcome { () throws(Undefined) in try corrected.agreement(in: whole) }
    }
    var disagreement: Outcome<KrippendorffAlpha.Disagreement>?
    if self.form.coefficient == .alpha, let panel = Self.panel(whole) {
      let metric = self.form.metric
      disagreement = outcome { () throws(Undefined) in try KrippendorffAlpha(metric).disagreement(in: panel) }
      if metric == .nominal {
        parts = disagreement?.map { ObservedAndChance(observed: 1 - $0.observed, chance: 1 - $0.expected) }
      }
    }
    return RatingFigure(
      coders: ratings.coders, coefficient: self.form.coefficient, weights: self.form.weightsName,
      units: form.units(in: whole), clusters: ratings.hasClusters ? clusters.count : nil,
      value: outcome { () throws(Undefined) in try form.value(of: whole) }, parts: parts,
      disagreement: disagreement, interval: interval(form, clusters, whole, tally))
  }

  private func prepared<Sums: Tally>(_ type: Sums.Type) -> [Sums]? {
    if type == PairTally.self { return ratings.pairTallies(of: 0, 1).tallies as? [Sums] }
    return type == PanelTally.self ? panels as? [Sums] : nil
  }

  private static func panel(_ sums: some Tally) -> PanelTally? {
    (sums as? PanelTally) ?? (sums as? PairTally)?.panel ?? (sums as? CodersTally)?.panel
  }

  private func interval<Form: Coefficient>(
    _ form: Form, _ clusters: [Form.Sums], _ whole: Form.Sums,
    _ tally: @escaping ([Int?]) -> Form.Sums
  ) -> Outcome<Interval> {
    outcome { () throws(Undefined) in
      if let rule, clusters.count > 1 { return try form.interval(by: rule, over: clusters) }
      if let correlation = form as? Intraclass, let scores = whole as? ScoreTally {
        return try correlation.interval(of: scores)
      }
      if let kappa = form as? CohenKappa, let table = whole as? PairTally {
        return try kappa.unitInterval(of: table)
      }
      if self.form.coefficient == .percent, self.form.weights.name == "identity", ratings.coders.count == 2 {
        return try PercentAgreement().unitInterval(of: ratings.table(of: 0, 1))
      }
      return try form.unitInterval(of: whole, over: ratings.unitTallies(tally))
    }
  }
}

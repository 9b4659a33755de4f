public import Agreement

/// What is computed of ratings, and how.
public struct RatingFigures: Sendable {
  /// How a table of figures is broken down; the figures of all coders and clusters come first.
  public enum Breakdown: String, Sendable, CaseIterable {
    /// Each pair of coders.
    case pair
    /// All coders but one, for each of them.
    case coder
    /// Each cluster by itself.
    case session
  }

  /// The ratings.
  public let ratings: Ratings
  /// The coefficients, in the order of the table.
  public let coefficients: [ListedCoefficient]
  /// The weights, where a coefficient takes them.
  public let weights: Weights
  /// How far categories lie apart, for α.
  public let metric: AlphaMetric
  /// How intervals are made where clusters are known; `nil` takes every unit for independent.
  public let rule: IntervalRule?

  /// Sets the computation up.
  public init(
    of ratings: Ratings, coefficients: [ListedCoefficient], weights: Weights, metric: AlphaMetric,
    rule: IntervalRule?
  ) {
    self.ratings = ratings
    self.coefficients = coefficients
    self.weights = weights
    self.metric = metric
    self.rule = rule
  }

  /// The figures of all coders, then of the parts.
  public func figures(by breakdown: Breakdown) -> [RatingFigure] {
    let everyone = Array(ratings.coders.indices)
    let whole = figures(of: ratings)
    switch breakdown {
    case .pair where everyone.count > 2:
      return whole + ratings.pairs.flatMap { figures(of: ratings.restricted(to: $0)) }
    case .coder where everyone.count > 2:
      return whole
        + everyone.flatMap { left in figures(of: ratings.restricted(to: everyone.filter { $0 != left })) }
    case .session:
      return whole
        + ratings.byCluster.flatMap { cluster, part in
          figures(of: part).map { $0.placed(in: cluster) }
        }
    case .pair, .coder: return whole
    }
  }

  private func figures(of part: Ratings) -> [RatingFigure] {
    coefficients.compactMap { coefficient in
      if part.coders.count == 2, let form = coefficient.ofPair(weights: weights, metric: metric) {
        return figure(form, coefficient, part) {
          PairTally(categories: part.categories.count, ratings: [($0[0], $0[1])])
        }
      }
      if let form = coefficient.ofPanel(weights: weights, metric: metric) {
        return figure(form, coefficient, part) {
          PanelTally(categories: part.categories.count, ratings: [$0])
        }
      }
      if let form = coefficient.ofCoders(weights: weights, metric: metric) {
        return figure(form, coefficient, part) {
          CodersTally(categories: part.categories.count, coders: part.coders.count, ratings: [$0])
        }
      }
      return nil
    }
  }

  private func figure<Form: Coefficient>(
    _ form: Form, _ coefficient: ListedCoefficient, _ part: Ratings,
    _ tally: ([Int?]) -> Form.Sums
  ) -> RatingFigure {
    let clustered = part.tallies(tally)
    let whole = clustered.total
    let clusters = clustered.tallies.filter { form.units(in: $0) > 0 }
    var parts: Outcome<ObservedAndChance>?
    if let corrected = form as? any ChanceCorrected<Form.Sums> {
      parts = outcome { () throws(Undefined) in try corrected.agreement(in: whole) }
    }
    return RatingFigure(
      coders: part.coders, cluster: nil, coefficient: coefficient,
      weights: coefficient == .alpha ? metric.name : coefficient.takesWeights ? weights.name : nil,
      units: form.units(in: whole), clusters: part.hasClusters ? clusters.count : nil,
      value: outcome { () throws(Undefined) in try form.value(of: whole) }, parts: parts,
      interval: interval(form, part, clusters) { part.kinds(tally) })
  }

  private func interval<Form: Coefficient>(
    _ form: Form, _ part: Ratings, _ clusters: [Form.Sums], _ kinds: () -> UnitKinds<Form.Sums>
  ) -> Outcome<Interval> {
    outcome { () throws(Undefined) in
      if let rule, clusters.count > 1 { return try form.interval(by: rule, over: clusters) }
      let kinds = kinds()
      if let kappa = form as? CohenKappa, let table = kinds.total as? PairTally {
        return try kappa.unitInterval(of: table)
      }
      return try form.unitInterval(over: kinds)
    }
  }
}

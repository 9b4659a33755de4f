public import Agreement

/// What is computed of ratings, and how.
public struct RatingFigures: Sendable {
  /// The ratings.
  public let ratings: Ratings
  /// The coefficients, in the order of the table.
  public let coefficients: [ListedCoefficient]
  /// The weights, where a coefficient takes them.
  public let weights: WeightSet
  /// The names of the metrics of α: how far categories lie apart.
  public let metrics: [String]
  /// How intervals are made where clusters are known; `nil` takes every unit for independent.
  public let rule: IntervalRule?

  /// Sets the computation up.
  ///
  /// - Parameters:
  ///   - ratings: what was said.
  ///   - coefficients: which; those that are not for so many coders are left out.
  ///   - weights: of the coefficients that take them. Ratio weights of scores below 0 are those of identity.
  ///   - metrics: of α, one figure each; see ``Ratings/metric(named:)``.
  ///   - rule: how intervals are made where there are two clusters or more; `nil` as if units were independent.
  public init(
    of ratings: Ratings, coefficients: [ListedCoefficient], weights: WeightSet = .identity,
    metrics: [String] = ["nominal"], rule: IntervalRule? = .cluster
  ) {
    self.ratings = ratings
    self.coefficients = coefficients
    self.weights = weights
    self.metrics = metrics
    self.rule = rule
  }

  /// The figures of all coders and units, then of the parts.
  public func parts(by breakdown: RatingBreakdown) -> [RatedPart] {
    ratings.parts(by: breakdown).map { made in
      RatedPart(part: made.part, ratings: made.ratings, figures: figures(of: made.ratings, made.part))
    }
  }

  /// The same figures of other ratings, such as those of some of the categories.
  public func of(_ ratings: Ratings) -> RatingFigures {
    RatingFigures(of: ratings, coefficients: coefficients, weights: weights, metrics: metrics, rule: rule)
  }

  /// The difference of each part's figures from those of the first: of the first pair, period or category, and for
  /// parts without a coder from those of all.
  public func differences(by breakdown: RatingBreakdown) -> [RatingDifference] {
    let all = ratings.parts(by: breakdown)
    let compared = breakdown == .coder ? all : Array(all.dropFirst())
    guard breakdown != .session, breakdown != .code, let first = compared.first else { return [] }
    return compared.dropFirst().flatMap { other in
      forms(of: first.ratings, other.part).compactMap { form in
        form.used(
          coders: max(first.ratings.coders.count, other.ratings.coders.count),
          by: DifferenceUse(all: ratings, first: other, second: first, form: form, rule: rule))
      }.compactMap(\.self)
    }
  }

  /// The difference of other ratings' figures from these, such as of two versions of a code. Units of both are paired
  /// by their clusters alone.
  public func differences(of other: Ratings, named name: String, firstNamed first: String)
    -> [RatingDifference]
  {
    let sides = [(name, other), (first, ratings)].map { name, ratings in
      MadePart(part: .code(name), ratings: ratings) { _ in nil }
    }
    return forms(of: ratings, .all).compactMap { form in
      form.used(
        coders: ratings.coders.count,
        by: DifferenceUse(all: ratings, first: sides[0], second: sides[1], form: form, rule: rule))
    }.compactMap(\.self)
  }

  private func figures(of part: Ratings, _ kind: RatingPart) -> [RatingFigure] {
    let forms = forms(of: part, kind)
    let needPanels = forms.count { $0.coefficient.data == .coders } > 1
    let panels = needPanels ? part.panelTallies.tallies : nil
    return forms.compactMap { form in
      form.used(
        coders: part.coders.count, by: FigureUse(ratings: part, form: form, rule: rule, panels: panels))
    }
  }

  /// One form a coefficient, for α one a metric; one category against the others has neither order nor distances.
  func forms(of part: Ratings, _ kind: RatingPart) -> [CoefficientForm] {
    var (set, names, wanted) = (weights, metrics, coefficients)
    if case .category = kind {
      (set, names) = (.identity, ["nominal"])
      wanted = coefficients.filter { $0.data == .pair || $0.data == .coders }
      if !wanted.contains(.specific) { wanted.append(.specific) }
    } else {
      wanted.removeAll { $0 == .specific }
    }
    let scores = part.scores
    let weights = set.weights(scores: scores) ?? .identity(categories: scores.count)
    return wanted.flatMap { coefficient in
      (coefficient == .alpha ? names : ["nominal"]).map { name in
        CoefficientForm(
          coefficient: coefficient, weights: weights, metric: part.metric(named: name) ?? .nominal,
          scores: scores)
      }
    }
  }
}

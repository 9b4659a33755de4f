import Agreement

/// Figures of some ratings with everything that stands beside them.
public struct RatingSection: Sendable, Equatable {
  /// The figures: of all, then of the parts.
  public var parts: [RatedPart]
  /// What stands beside them.
  public var background: RatingBackground
  /// How far coders agree on how often a category occurs in a session.
  public var sessionTallies: [SessionTally]
  /// Differences of the parts, where they were asked for.
  public var differences: [RatingDifference]

  /// Computes everything.
  public init(of figures: RatingFigures, by breakdown: RatingBreakdown, differences: Bool = false) {
    parts = figures.parts(by: breakdown)
    background = RatingBackground(of: figures.ratings)
    sessionTallies = SessionTally.tallies(of: figures.ratings)
    self.differences = differences ? figures.differences(by: breakdown) : []
  }

  /// The figures of all parts.
  public var figures: [RatingFigure] { parts.flatMap(\.figures) }
}

/// Figures of a code's ratings, twice where the code is conditional: over all units, and over those where each of
/// the compared coders saw the behaviour. The first alone can look well although coders agree on nothing but that
/// there was nothing.
public struct RatingReport: Sendable, Equatable {
  /// Over all units.
  public var all: RatingSection
  /// Where both saw it; `nil` for a code that is not conditional.
  public var whereSeen: RatingSection?
  /// The category that says that nothing was seen.
  public var none: String?

  /// Computes everything.
  ///
  /// - Parameters:
  ///   - figures: what is computed, of all ratings.
  ///   - breakdown: into which parts.
  ///   - none: the category, from 0, that says that nothing was seen; `nil` for a code that is not conditional.
  ///   - differences: whether parts are compared.
  public init(
    of figures: RatingFigures, by breakdown: RatingBreakdown, none: Int? = nil, differences: Bool = false
  ) {
    all = RatingSection(of: figures, by: breakdown, differences: differences)
    let categories = figures.ratings.categories
    guard let none, categories.count > 2, categories.indices.contains(none) else { return }
    let seen = figures.ratings.restricted(toCategories: categories.indices.filter { $0 != none })
    self.none = categories[none]
    whereSeen = RatingSection(of: figures.of(seen), by: breakdown, differences: differences)
  }
}

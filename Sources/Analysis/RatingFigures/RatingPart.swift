public import Agreement

/// Which part of the ratings figures are of.
public enum RatingPart: Sendable, Hashable {
  /// All coders and units.
  case all
  /// Two of more coders.
  case pair
  /// All coders but one.
  case without(coder: String)
  /// One session.
  case session(String)
  /// One occasion, month or other period.
  case period(String)
  /// One category against the others.
  case category(String)
  /// One of several codes.
  case code(String)

  /// What kind of part it is, as tables for programs call it.
  public var kind: String {
    switch self {
    case .all: "all"
    case .pair: "pair"
    case .without: "without"
    case .session: "session"
    case .period: "period"
    case .category: "category"
    case .code: "code"
    }
  }

  /// The name of the coder left out, the session, the period or the category.
  public var name: String? {
    switch self {
    case .all, .pair: nil
    case .without(let name), .session(let name), .period(let name), .category(let name),
      .code(let name):
      name
    }
  }
}

/// Figures of one part of the ratings, with what stands beside them.
public struct RatedPart: Sendable, Equatable {
  /// Which part.
  public var part: RatingPart
  /// Its ratings.
  public var ratings: Ratings
  /// Its figures, in the order asked for.
  public var figures: [RatingFigure]
}

/// How a table of figures is broken down; the figures of all coders and units come first.
public enum RatingBreakdown: String, Sendable, CaseIterable {
  /// Each code, and nothing below it.
  case code
  /// Each pair of coders.
  case pair
  /// All coders but one, for each of them.
  case coder
  /// Each session by itself.
  case session
  /// Each occasion, or, without occasions, each month.
  case period
  /// Each category against the others; of sets, each option against sets without it.
  case category
}

/// A part that figures are made of: how its rows come from the rows of all ratings, and its ratings.
struct MadePart {
  let part: RatingPart
  let ratings: Ratings
  let take: (Ratings.Row) -> Ratings.Row?
}

extension Ratings {
  /// The parts of a breakdown, all of them first.
  func parts(by breakdown: RatingBreakdown) -> [MadePart] {
    let everyone = Array(coders.indices)
    let whole = [MadePart(part: .all, ratings: self) { $0 }]
    switch breakdown {
    case .code: return whole
    case .pair:
      guard everyone.count > 2 else { return whole }
      return whole
        + zip(pairs, restrictedToPairs).map { pair, part in
          MadePart(part: .pair, ratings: part) { withCoders(pair, $0) }
        }
    case .coder:
      guard everyone.count > 2 else { return whole }
      return whole
        + everyone.map { left in
          let others = everyone.filter { $0 != left }
          return MadePart(part: .without(coder: coders[left]), ratings: restricted(to: others)) {
            withCoders(others, $0)
          }
        }
    case .session:
      return whole
        + bySession.map { name, part in
          MadePart(part: .session(name), ratings: part) { ($0.session ?? $0.cluster) == name ? $0 : nil }
        }
    case .period:
      return whole
        + byPeriod.map { name, part in
          MadePart(part: .period(name), ratings: part) { $0.period == name ? $0 : nil }
        }
    case .category where !options.isEmpty:
      return whole
        + options.indices.map { option in
          MadePart(part: .category(options[option]), ratings: ofOption(option)) { withOption(option, $0) }
        }
    case .category:
      return whole
        + categories.indices.map { category in
          MadePart(part: .category(categories[category]), ratings: ofCategory(category)) {
            withCategory(category, $0)
          }
        }
    }
  }
}

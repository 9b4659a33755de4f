/// The panel's sums with all coders, and without each of them in turn: which coder lies apart from the rest.
///
/// `FleissKappa(weights: w).without(coder)` is the coefficient of the others; a coder without whom agreement is
/// clearly higher is the outlying one.
public struct LeaveOneCoderOut: Tally {
  /// The sums over all coders.
  public private(set) var whole: PanelTally
  /// The sums without the coder of that position.
  public private(set) var without: [PanelTally]

  /// Makes sums without units.
  public init(categories: Int, coders: Int) {
    whole = PanelTally(categories: categories)
    without = Array(repeating: PanelTally(categories: categories), count: max(1, coders))
  }

  /// Adds one unit.
  ///
  /// - Parameter ratings: each coder's category, from 0, in the coders' order; `nil`, or a number that is no
  ///   category, is missing.
  public mutating func add(_ ratings: [Int?]) {
    whole.add(ratings)
    for coder in without.indices {
      var others = ratings
      if coder < others.count { others[coder] = nil }
      without[coder].add(others)
    }
  }

  /// Adds the sums of other units of the same coders.
  ///
  /// - Precondition: both have the same numbers of categories and coders.
  public mutating func add(_ other: LeaveOneCoderOut) {
    precondition(without.count == other.without.count, "sums of different coders do not add")
    whole.add(other.whole)
    for coder in without.indices { without[coder].add(other.without[coder]) }
  }

  /// The sums of the same coders and categories without units.
  public var emptied: LeaveOneCoderOut {
    LeaveOneCoderOut(categories: whole.categories, coders: without.count)
  }
}

extension Coefficient<PanelTally> {
  /// The coefficient without one of the coders.
  ///
  /// - Parameter coder: the coder's position, within those of the sums.
  public func without(_ coder: Int) -> CoefficientOfPart<Self, LeaveOneCoderOut> {
    CoefficientOfPart(self) { $0.without[coder] }
  }
}

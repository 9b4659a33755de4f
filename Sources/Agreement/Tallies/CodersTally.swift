/// What each of several coders said of units: the panel's sums, how often each coder used each category, and the
/// table of every pair of coders.
///
/// Everything that this library says of categories can be had from it. It costs a table per pair of coders; where
/// one figure is wanted of much data, ``PairTally`` or ``PanelTally`` alone is smaller and quicker.
public struct CodersTally: Tally {
  /// How many categories the codebook has.
  public let categories: Int
  /// How many coders.
  public let coders: Int
  /// The sums that do not ask who rated.
  public private(set) var panel: PanelTally
  /// Row by row, coders × categories: how often each coder used each category.
  public private(set) var counts: [Int]
  /// The tables of the pairs of coders (g, h), g < h, in the order (0, 1), (0, 2) … (1, 2) …
  public private(set) var pairs: [PairTally]

  /// Makes a tally without units.
  public init(categories: Int, coders: Int) {
    self.categories = max(1, categories)
    self.coders = max(1, coders)
    panel = PanelTally(categories: self.categories)
    counts = Array(repeating: 0, count: self.categories * self.coders)
    pairs = Array(
      repeating: PairTally(categories: self.categories), count: self.coders * (self.coders - 1) / 2)
  }

  /// Makes the tally of units × coders; `nil` is a missing rating.
  public init(categories: Int, coders: Int, ratings: some Sequence<[Int?]>) {
    self.init(categories: categories, coders: coders)
    for unit in ratings { add(unit) }
  }

  /// Adds one unit.
  ///
  /// - Parameter ratings: each coder's category, from 0, in the coders' order; `nil`, or a number that is no
  ///   category, is missing, and so is what a shorter row does not say.
  public mutating func add(_ ratings: [Int?]) {
    let row = (0..<coders).map { $0 < ratings.count ? ratings[$0] : nil }
    panel.add(row)
    var pair = 0
    for (coder, rating) in row.enumerated() {
      if let rating, rating >= 0, rating < categories { counts[coder * categories + rating] += 1 }
      for other in (coder + 1)..<max(coder + 1, coders) {
        pairs[pair].add(rating, row[other])
        pair += 1
      }
    }
  }

  /// Adds the sums of other units of the same coders.
  ///
  /// - Precondition: both have the same numbers of categories and coders.
  public mutating func add(_ other: CodersTally) { add(other, times: 1) }

  /// Adds the sums of other units of the same coders several times over.
  ///
  /// - Precondition: both have the same numbers of categories and coders.
  public mutating func add(_ other: CodersTally, times: Int) {
    precondition(coders == other.coders, "tallies of different coders do not add")
    panel.add(other.panel, times: times)
    for cell in counts.indices { counts[cell] += other.counts[cell] * times }
    for pair in pairs.indices { pairs[pair].add(other.pairs[pair], times: times) }
  }

  /// The tally of the same coders and categories without units.
  public var emptied: CodersTally { CodersTally(categories: categories, coders: coders) }

  /// The table of two coders, the first given in its rows.
  public func pair(_ first: Int, _ second: Int) -> PairTally {
    let (low, high) = (min(first, second), max(first, second))
    let table = pairs[low * (2 * coders - low - 1) / 2 + high - low - 1]
    return first < second ? table : table.exchanged
  }
}

extension Coefficient<PanelTally> {
  /// The coefficient of the coders taken together.
  public var ofCoders: CoefficientOfPart<Self, CodersTally> { CoefficientOfPart(self) { $0.panel } }
}

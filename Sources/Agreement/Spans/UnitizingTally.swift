/// The sums from which the unitised α are computed: how long the stretches are on which coders' units and gaps met.
///
/// Several continua, such as the turns of a session, add as if they followed each other.
public struct UnitizingTally: Tally {
  /// How many categories the codebook has. The gap between units stands beside them, last.
  public let categories: Int
  /// How many continua at least two coders unitised.
  public private(set) var continua: Int
  /// Row by row, (categories + 1)²: ℓ_ck, the lengths on which a coder's c met another's k, over coders less one.
  public private(set) var lengths: [Double]
  /// For each category Σ of squared lengths of its units, for gaps Σ of their lengths: the pairs of a unit with
  /// itself, which chance cannot make.
  public private(set) var selfPairs: [Double]
  /// For each category, Σ over units and other coders of the squared length that falls into that coder's units,
  /// over coders less one.
  public private(set) var sharedSelfPairs: [Double]

  /// Makes a tally without a continuum.
  public init(categories: Int) {
    self.categories = max(1, categories)
    continua = 0
    lengths = Array(repeating: 0, count: (self.categories + 1) * (self.categories + 1))
    selfPairs = Array(repeating: 0, count: self.categories + 1)
    sharedSelfPairs = Array(repeating: 0, count: self.categories)
  }

  /// Adds one continuum.
  ///
  /// - Parameter coders: how each coder unitised it, all of the same length and with categories of the codebook;
  ///   `nil` is a coder who did not.
  /// - Precondition: the lengths are the same.
  public mutating func add(_ coders: [Unitization?]) {
    let known = coders.compactMap(\.self)
    guard known.count > 1, known[0].length > 0 else { return }
    precondition(
      known.allSatisfy { $0.length == known[0].length }, "unitizations of one continuum have its length")
    continua += 1
    let share = 1 / Double(known.count - 1)
    let pieces = known.map(\.pieces)
    for (i, own) in pieces.enumerated() {
      for piece in own {
        let size = Double(piece.range.count)
        selfPairs[place(piece.category)] += piece.category == nil ? size : size * size
      }
      for (j, other) in pieces.enumerated() where j != i { meet(own, other, share) }
    }
  }

  /// Adds the sums of other continua.
  ///
  /// - Precondition: both have the same number of categories.
  public mutating func add(_ other: UnitizingTally) {
    precondition(categories == other.categories, "tallies of different codebooks do not add")
    continua += other.continua
    for cell in lengths.indices { lengths[cell] += other.lengths[cell] }
    for cell in selfPairs.indices { selfPairs[cell] += other.selfPairs[cell] }
    for cell in sharedSelfPairs.indices { sharedSelfPairs[cell] += other.sharedSelfPairs[cell] }
  }

  /// The tally of the same categories without a continuum.
  public var emptied: UnitizingTally { UnitizingTally(categories: categories) }

  /// ℓ_ck; the gap is the category after the last.
  public subscript(_ c: Int, _ k: Int) -> Double { lengths[c * (categories + 1) + k] }

  private func place(_ category: Int?) -> Int { min(category ?? categories, categories) }

  /// The lengths on which one coder's pieces met another's.
  private mutating func meet(
    _ own: [(range: Range<Int>, category: Int?)], _ other: [(range: Range<Int>, category: Int?)],
    _ share: Double
  ) {
    var first = 0
    for piece in own {
      var covered = 0
      while first < other.count, other[first].range.upperBound <= piece.range.lowerBound { first += 1 }
      var j = first
      while j < other.count, other[j].range.lowerBound < piece.range.upperBound {
        let size = other[j].range.clamped(to: piece.range).count
        lengths[place(piece.category) * (categories + 1) + place(other[j].category)] += Double(size) * share
        if other[j].category != nil { covered += size }
        j += 1
      }
      if let category = piece.category, category < categories {
        sharedSelfPairs[category] += Double(covered * covered) * share
      }
    }
  }
}

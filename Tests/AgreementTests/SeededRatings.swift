import Agreement

/// A small generator of numbers whose sequence depends on its seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Ratings of units in clusters, as a seeded test draws them.
struct SeededRatings {
  var categories: Int
  var units: [(cluster: Int, ratings: [Int?])]

  /// Two to five categories, up to 120 units in two to nine clusters, some ratings missing, some copied.
  init(seed: UInt64, coders: Int = 2) {
    var generator = SeededGenerator(seed: seed)
    let categories = Int.random(in: 2...5, using: &generator)
    let clusters = Int.random(in: 2...9, using: &generator)
    let count = Int.random(in: 12...120, using: &generator)
    self.categories = categories
    units = (0..<count).map { unit in
      let truth = Int.random(in: 0..<categories, using: &generator)
      let ratings: [Int?] = (0..<coders).map { _ in
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: nil
        case 1...5: truth
        default: Int.random(in: 0..<categories, using: &generator)
        }
      }
      return (unit % clusters, ratings)
    }
  }

  /// The pair's tallies by cluster, of the units in `range` (all of them by default).
  func pairTallies(_ range: Range<Int>? = nil) -> ClusteredTallies<Int, PairTally> {
    var tallies = ClusteredTallies<Int, PairTally>(shape: PairTally(categories: categories))
    for unit in units[range ?? 0..<units.count] {
      tallies.update(unit.cluster) { $0.add(unit.ratings[0], unit.ratings[1]) }
    }
    return tallies
  }

  /// The panel's tallies by cluster, of the units in `range` (all of them by default).
  func panelTallies(_ range: Range<Int>? = nil) -> ClusteredTallies<Int, PanelTally> {
    var tallies = ClusteredTallies<Int, PanelTally>(shape: PanelTally(categories: categories))
    for unit in units[range ?? 0..<units.count] {
      tallies.update(unit.cluster) { $0.add(unit.ratings) }
    }
    return tallies
  }
}

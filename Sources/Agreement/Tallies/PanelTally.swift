/// What any number of coders said of units, coder by coder forgotten: the counts that Fleiss' κ, Gwet's AC,
/// Brennan and Prediger's κ, Krippendorff's α and the panel's percent agreement need.
///
/// Units are kept apart by how many coders rated them, since each such group is weighed by itself.
public struct PanelTally: Tally {
  /// The sums over the units that the same number of coders rated.
  public struct Group: Sendable, Hashable {
    /// How many units.
    public internal(set) var units: Int
    /// How many ratings fell into each category: Σ r_k over the units.
    public internal(set) var ratings: [Int]
    /// Row by row, Σ r_k r_l over the units.
    public internal(set) var products: [Int]

    mutating func add(_ other: Group, times: Int) {
      units += other.units * times
      for k in ratings.indices { ratings[k] &+= other.ratings[k] &* times }
      for cell in products.indices { products[cell] &+= other.products[cell] &* times }
    }
  }

  /// How many categories the codebook has.
  public let categories: Int
  /// The group of units that r coders rated lies at r − 1. Units that nobody rated are in ``unrated``.
  public private(set) var groups: [Group]
  /// How many units nobody rated.
  public private(set) var unrated: Int

  /// Makes a tally without units.
  ///
  /// - Parameter categories: how many categories the codebook has; fewer than one counts as one.
  public init(categories: Int) {
    self.categories = max(1, categories)
    groups = []
    unrated = 0
  }

  /// Makes the tally of units × coders; `nil` is a missing rating.
  public init(categories: Int, ratings: some Sequence<[Int?]>) {
    self.init(categories: categories)
    for unit in ratings { add(unit) }
  }

  /// Makes a tally of its sums; `groups` has the units that r coders rated at r − 1.
  init(categories: Int, groups: [Group], unrated: Int) {
    self.init(categories: categories)
    self.groups = Array(groups.prefix((groups.lastIndex { $0.units > 0 } ?? -1) + 1))
    self.unrated = unrated
  }

  /// Adds one unit.
  ///
  /// - Parameter ratings: each coder's category, from 0; `nil`, or a number that is no category, is missing.
  public mutating func add(_ ratings: [Int?]) {
    var counts = Array(repeating: 0, count: categories)
    for case let rating? in ratings where rating >= 0 && rating < categories { counts[rating] += 1 }
    let raters = counts.reduce(0, +)
    guard raters > 0 else {
      unrated += 1
      return
    }
    makeRoom(raters)
    groups[raters - 1].units += 1
    for k in 0..<categories where counts[k] > 0 {
      groups[raters - 1].ratings[k] += counts[k]
      for l in 0..<categories { groups[raters - 1].products[k * categories + l] += counts[k] * counts[l] }
    }
  }

  /// Adds the sums of other units.
  ///
  /// - Precondition: both have the same number of categories.
  public mutating func add(_ other: PanelTally) { add(other, times: 1) }

  /// Adds the sums of other units several times over.
  ///
  /// - Precondition: both have the same number of categories.
  public mutating func add(_ other: PanelTally, times: Int) {
    precondition(categories == other.categories, "tallies of different codebooks do not add")
    makeRoom(other.groups.count)
    for (place, group) in other.groups.enumerated() where group.units > 0 {
      groups[place].add(group, times: times)
    }
    unrated += other.unrated * times
  }

  /// Adds the sums over units that as many coders rated.
  mutating func add(_ group: Group, raters: Int) {
    makeRoom(raters)
    groups[raters - 1].add(group, times: 1)
  }

  /// Adds units that nobody rated.
  mutating func add(unrated units: Int) { unrated += units }

  /// The tally of the same categories without units.
  public var emptied: PanelTally { PanelTally(categories: categories) }

  /// How many units at least one coder rated.
  public var ratedUnits: Int { groups.reduce(0) { $0 + $1.units } }

  /// How many units at least two coders rated.
  public var pairableUnits: Int { groups.dropFirst().reduce(0) { $0 + $1.units } }

  /// The numbers of coders that some unit has, with the sums over those units.
  var ratedGroups: [(raters: Int, group: Group)] {
    groups.enumerated().filter { $1.units > 0 }.map { ($0 + 1, $1) }
  }

  /// The categories that some rating fell into.
  var usedCategories: [Int] {
    (0..<categories).filter { k in groups.contains { $0.ratings[k] > 0 } }
  }

  private mutating func makeRoom(_ raters: Int) {
    while groups.count < raters {
      groups.append(
        Group(
          units: 0, ratings: Array(repeating: 0, count: categories),
          products: Array(repeating: 0, count: categories * categories)))
    }
  }
}

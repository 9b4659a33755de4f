/// Tallies of ratings in memory, one byte each: what is quickest where there are millions of units.
extension PairTally {
  /// Makes the table of two columns of ratings.
  ///
  /// - Parameters:
  ///   - categories: how many categories the codebook has, from 1 to 255.
  ///   - first: the first coder's category of each unit, from 0; a byte that is no category, such as 255, is missing.
  ///   - second: the second coder's, likewise; as many units.
  ///   - units: which units; `nil` is all of them.
  /// - Complexity: O(units) time; O(categories²) memory beside the columns.
  public init(categories: Int, first: [UInt8], second: [UInt8], units: Range<Int>? = nil) {
    precondition(first.count == second.count, "both columns need the same units")
    let units = units ?? first.indices
    if let patterns = RatingPatterns(categories: categories, columns: [first, second], units: units) {
      self.init(categories: categories, patterns: patterns.counts)
    } else {
      self.init(categories: categories, ratings: units.lazy.map { (Int(first[$0]), Int(second[$0])) })
    }
  }
}

extension PanelTally {
  /// Makes the tally of columns of ratings.
  ///
  /// - Parameters:
  ///   - categories: how many categories the codebook has, from 1 to 255.
  ///   - columns: one column a coder: the category of each unit, from 0; a byte that is no category, such as 255, is
  ///     missing. All have as many units.
  ///   - units: which units; `nil` is all of them.
  /// - Complexity: O(units · coders) time where (categories + 1) to the power of coders is at most 65,536 and there are fewer than 128 categories, else
  ///   O(units · (coders + categories²)).
  public init(categories: Int, columns: [[UInt8]], units: Range<Int>? = nil) {
    precondition(columns.allSatisfy { $0.count == columns[0].count }, "all columns need the same units")
    self.init(categories: categories)
    let units = units ?? (columns.first?.indices ?? 0..<0)
    var sums = GroupSums(categories: self.categories, coders: columns.count)
    if let patterns = RatingPatterns(categories: categories, columns: columns, units: units) {
      patterns.forEach { ratings, count in sums.add(ratings.lazy.compactMap(\.self), count) }
    } else {
      for unit in units {
        sums.add(columns.lazy.map { Int($0[unit]) }.filter { $0 < categories }, 1)
      }
    }
    self.init(categories: categories, groups: sums.groups, unrated: sums.unrated)
  }

  /// Sums over units, without an allocation a unit.
  private struct GroupSums {
    var groups: [Group]
    var unrated = 0
    private var counts: [Int]

    init(categories: Int, coders: Int) {
      counts = Array(repeating: 0, count: categories)
      groups = Array(
        repeating: Group(
          units: 0, ratings: counts, products: Array(repeating: 0, count: categories * categories)),
        count: coders)
    }

    mutating func add(_ ratings: some Sequence<Int>, _ times: Int) {
      for category in counts.indices { counts[category] = 0 }
      var raters = 0
      for rating in ratings {
        counts[rating] += 1
        raters += 1
      }
      guard raters > 0 else {
        unrated += times
        return
      }
      groups[raters - 1].units += times
      for k in counts.indices where counts[k] > 0 {
        groups[raters - 1].ratings[k] += counts[k] * times
        for l in counts.indices where counts[l] > 0 {
          groups[raters - 1].products[k * counts.count + l] += counts[k] * counts[l] * times
        }
      }
    }
  }
}

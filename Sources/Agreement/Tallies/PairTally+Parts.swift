extension PairTally {
  /// The two coders as a panel, over the units that both rated.
  public var panel: PanelTally {
    var ratings = Array(repeating: 0, count: categories)
    var products = Array(repeating: 0, count: categories * categories)
    for a in 0..<categories {
      for b in 0..<categories where self[a, b] > 0 {
        let count = self[a, b]
        ratings[a] += count
        ratings[b] += count
        products[a * categories + a] += count
        products[b * categories + b] += count
        products[a * categories + b] += count
        products[b * categories + a] += count
      }
    }
    return PanelTally(
      categories: categories, raters: 2, PanelTally.Group(units: units, ratings: ratings, products: products),
      unrated: onlyFirst + onlySecond + neither)
  }

  /// One category (0) against all others (1), for κ and agreement category by category.
  public func ofCategory(_ category: Int) -> PairTally {
    var table = PairTally(categories: 2)
    for a in 0..<categories {
      for b in 0..<categories {
        table.add(a == category ? 0 : 1, b == category ? 0 : 1, count: self[a, b])
      }
    }
    table.addMissing(onlyFirst: onlyFirst, onlySecond: onlySecond, neither: neither)
    return table
  }

  /// The units that both put into one of `kept`, in that order: the conditional table of a code that is asked only
  /// where a behaviour was seen.
  ///
  /// A unit that only one coder put there is counted in ``onlyFirst`` or ``onlySecond``, others in ``neither``.
  public func restricted(to kept: [Int]) -> PairTally {
    var table = PairTally(categories: kept.count)
    for a in 0..<categories {
      for b in 0..<categories {
        table.add(kept.firstIndex(of: a), kept.firstIndex(of: b), count: self[a, b])
      }
    }
    table.addMissing(onlyFirst: onlyFirst, onlySecond: onlySecond, neither: neither)
    return table
  }
}

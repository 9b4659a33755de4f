extension PanelTally {
  /// One category (0) against all others (1), for coefficients category by category.
  public func ofCategory(_ category: Int) -> PanelTally {
    var tally = PanelTally(categories: 2)
    for (raters, group) in ratedGroups {
      let all = raters * group.units
      let own = group.ratings[category]
      let square = group.products[category * categories + category]
      let mixed = raters * own - square
      tally.add(
        Group(
          units: group.units, ratings: [own, all - own],
          products: [square, mixed, mixed, raters * all - square - 2 * mixed]), raters: raters)
    }
    tally.add(unrated: unrated)
    return tally
  }

  /// The tally of units that all have the same number of raters.
  init(categories: Int, raters: Int, _ group: Group, unrated: Int) {
    self.init(categories: categories)
    if group.units > 0 { add(group, raters: raters) }
    add(unrated: unrated)
  }
}

extension KrippendorffAlpha: Coefficient {
  /// How many units have at least two ratings.
  public func units(in tally: PanelTally) -> Int { tally.pairableUnits }

  /// Whether on every unit all coders chose the same category.
  public func isUnanimous(_ tally: PanelTally) -> Bool {
    PanelAgreement(weights: .identity(categories: tally.categories)).isUnanimous(tally)
  }
}

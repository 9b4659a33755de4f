extension FleissKappa {
  /// The standard error of unweighted Fleiss' κ if units were independent and the coders agreed by chance alone.
  ///
  /// It serves the test of κ = 0, and never an interval: √(2 / (N m (m − 1))) · √(S² − Σ p q (q − p)) / S, S = Σ p q,
  /// q = 1 − p. For one category against the rest it is √(2 / (N m (m − 1))).
  ///
  /// - Returns: `nil` unless every rated unit has the same number m ≥ 2 of ratings, and for weights other than
  ///   identity.
  ///
  /// Source: Fleiss, Nee & Landis (1979), *Psychological Bulletin* 86:974–977.
  public func standardErrorUnderChance(of tally: PanelTally) throws(Undefined) -> Double? {
    _ = try value(of: tally)
    let groups = tally.ratedGroups
    guard weights == .identity(categories: tally.categories), groups.count == 1, groups[0].raters > 1 else {
      return nil
    }
    let (units, raters) = (Double(groups[0].group.units), Double(groups[0].raters))
    let shares = shares(in: tally)
    let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }
    let skew = shares.reduce(0) { $0 + $1 * (1 - $1) * (1 - 2 * $1) }
    return (2 / (units * raters * (raters - 1)) * (spread * spread - skew)).squareRoot() / spread
  }
}

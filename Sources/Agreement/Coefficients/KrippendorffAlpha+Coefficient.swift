extension KrippendorffAlpha: LinearisedCoefficient {
  /// How many units have at least two ratings.
  public func units(in tally: PanelTally) -> Int { tally.pairableUnits }

  /// Whether on every unit all coders chose the same category.
  public func isUnanimous(_ tally: PanelTally) -> Bool {
    PanelAgreement(weights: .identity(categories: tally.categories)).isUnanimous(tally)
  }

  /// What a part adds to α's deviation, to first order.
  ///
  /// With O = Σ o_ck δ²_ck and E = Σ n_c n_k δ²_ck, α = 1 − (n − 1)/n · n O / E. The factor (n − 1)/n, the
  /// correction for few ratings, is held fixed; the part's share of n O / E is its differential,
  /// n_p O / E + n O_p / E − n O E_p / E², with E_p = 2 Σ n_c n_kp δ²_ck. Ordinal distances depend on how many
  /// ratings lie between, so they too move: δ²_ck by 2 δ_ck δ_ck(part), δ being linear in the margins.
  public func influenceFunction(at whole: PanelTally) throws(Undefined) -> (PanelTally) -> Double {
    _ = try value(of: whole)
    let sums = Coincidences(whole)
    let distance = metric.squaredDistances(sums.margins)
    let observed = sums.observed(distance)
    let expected = sums.expected(with: sums, distance)
    let isOrdinal = metric == .ordinal
    let between = AlphaMetric.between(sums.margins)
    return { part in
      let own = Coincidences(part)
      var ownObserved = own.observed(distance)
      var ownExpected = 2 * sums.expected(with: own, distance)
      if isOrdinal {
        let ownBetween = AlphaMetric.between(own.margins)
        let moved = { (c: Int, k: Int) in 2 * between(c, k) * ownBetween(c, k) }
        ownObserved += sums.observed(moved)
        ownExpected += sums.expected(with: sums, moved)
      }
      let differential =
        own.total * observed / expected + sums.total * ownObserved / expected
        - sums.total * observed * ownExpected / (expected * expected)
      return -(sums.total - 1) / sums.total * differential
    }
  }
}

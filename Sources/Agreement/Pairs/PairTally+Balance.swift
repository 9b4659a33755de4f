/// What stands beside a κ so that it can be read: how the categories were used, and how high κ could have been.
extension PairTally {
  /// Under this many units with a category, a κ about it rests on too few.
  public static let fewPositives = 5

  /// How many units at least one of the two put into `category`, among the units that both rated.
  public func positives(of category: Int) -> Int {
    (0..<categories).reduce(0) { sum, k in
      k == category ? sum + self[k, k] : sum + self[category, k] + self[k, category]
    }
  }

  /// The prevalence index of a table of two categories: (a − d)/n, the units that both put into the first less
  /// those that both put into the second. In [−1, 1]; `nil` for other tables and without units.
  ///
  /// Source: Byrt, Bishop & Carlin (1993), *Journal of Clinical Epidemiology* 46:423–429. For a category of a
  /// larger codebook take ``ofCategory(_:)`` first.
  public var prevalenceIndex: Double? {
    guard categories == 2, units > 0 else { return nil }
    return Double(self[0, 0] - self[1, 1]) / Double(units)
  }

  /// The bias index of a table of two categories: (b − c)/n, how much more often the first coder chose the first
  /// category. In [−1, 1]; `nil` for other tables and without units.
  ///
  /// Source: Byrt, Bishop & Carlin (1993), *Journal of Clinical Epidemiology* 46:423–429. ``ShareDifference`` is the
  /// same figure with an interval.
  public var biasIndex: Double? {
    guard categories == 2, units > 0 else { return nil }
    return Double(self[0, 1] - self[1, 0]) / Double(units)
  }

  /// The largest unweighted κ that the two coders' shares allow: (Σ min(p_k., p_.k) − p_e) / (1 − p_e).
  ///
  /// Source: Cohen (1960), *Educational and Psychological Measurement* 20:37–46.
  public func maximumKappa() throws(Undefined) -> Double {
    let kappa = CohenKappa(weights: .identity(categories: categories))
    let chance = try kappa.agreement(in: self).chance
    if let obstacle = kappa.obstacle(in: self) { throw obstacle }
    let most = zip(firstCounts, secondCounts).reduce(0) { $0 + min($1.0, $1.1) }
    return (Double(most) / Double(units) - chance) / (1 - chance)
  }
}

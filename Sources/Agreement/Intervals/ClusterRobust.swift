extension Coefficient {
  /// The standard error when clusters, not units, are independent, with the number of clusters.
  ///
  /// Var = m / (m − 1) · Σ_s (Σ_{u in s} ψ_u)² / n². Clusters without a unit that counts are left out.
  ///
  /// - Parameter clusters: one tally per cluster.
  /// - Throws: ``Undefined/fewerThanTwoClusters``; ``Undefined/allUnitsAgree`` or
  ///   ``Undefined/noSpreadBetweenClusters`` when the clusters show no variation; what the figure itself throws.
  ///
  /// Sources: Vanbelle (2017), *Biometrical Journal* 59:1016–1034, for κ; the influence form gives the same.
  public func clusterRobustError(
    over clusters: some Sequence<Sums>
  ) throws(Undefined) -> (standardError: Double, clusters: Int) {
    let counting = clusters.filter { units(in: $0) > 0 }
    guard let whole = Sums.total(of: counting) else { throw .noOverlap }
    _ = try value(of: whole)
    guard counting.count > 1 else { throw .fewerThanTwoClusters }
    var squares = 0.0
    for part in counting {
      let influence = try influence(of: part, within: whole)
      squares += influence * influence
    }
    let count = Double(counting.count)
    let error = (count / (count - 1) * squares).squareRoot()
    guard error > 1e-12 else { throw isUnanimous(whole) ? .allUnitsAgree : .noSpreadBetweenClusters }
    return (error, counting.count)
  }

  /// The interval: figure ± t × cluster-robust standard error, t with m − 1 degrees of freedom.
  ///
  /// - Parameters:
  ///   - clusters: one tally per cluster; those without a unit that counts are left out.
  ///   - level: how sure the interval is meant to be.
  public func clusterRobustInterval(
    over clusters: some Sequence<Sums>, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    let counting = clusters.filter { units(in: $0) > 0 }
    guard let whole = Sums.total(of: counting) else { throw .noOverlap }
    let value = try value(of: whole)
    let (error, count) = try clusterRobustError(over: counting)
    let reach = StudentT(degreesOfFreedom: count - 1).quantile(level.upperProbability) * error
    return Interval(
      lower: value - reach, upper: value + reach, level: level, standardError: error, clusters: count,
      method: .clusterRobust)
  }

  /// The interval of a proportion: cluster-robust, and Wilson's where the clusters show no variation.
  ///
  /// At that edge nothing shows how alike the units of a cluster are, so they are taken to be wholly alike: the
  /// design effect is the largest that clusters of these sizes allow, Σ n_s² / n, and n over it is n² / Σ n_s².
  ///
  /// - Parameters:
  ///   - clusters: one tally per cluster; the figure over them lies in [0, 1].
  ///   - level: how sure the interval is meant to be.
  ///
  /// Sources: Wilson (1927), *Journal of the American Statistical Association* 22:209–212; Kish (1965), *Survey
  /// Sampling*, for the design effect.
  public func proportionInterval(
    over clusters: some Sequence<Sums>, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    let counting = clusters.filter { units(in: $0) > 0 }
    do throws(Undefined) {
      return try clusterRobustInterval(over: counting, level: level)
    } catch .allUnitsAgree, .noSpreadBetweenClusters {
      guard let whole = Sums.total(of: counting) else { throw .noOverlap }
      let sizes = counting.map { Double(units(in: $0)) }
      let total = sizes.reduce(0, +)
      let effective = total * total / sizes.reduce(0) { $0 + $1 * $1 }
      let (lower, upper) = wilsonInterval(share: try value(of: whole), units: effective, level: level)
      return Interval(
        lower: lower, upper: upper, level: level, standardError: nil, clusters: counting.count,
        method: .wilson)
    }
  }
}

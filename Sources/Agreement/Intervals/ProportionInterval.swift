extension Coefficient {
  /// The interval of a proportion: cluster-robust, and Wilson's where the clusters show no variation.
  ///
  /// - Parameters:
  ///   - clusters: one tally per cluster; the figure over them lies in [0, 1].
  ///   - level: how sure the interval is meant to be.
  public func proportionInterval(
    over clusters: some Sequence<Sums>, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    let counting = clusters.filter { units(in: $0) > 0 }
    do throws(Undefined) {
      return try clusterInterval(over: counting, level: level)
    } catch {
      return try edgeInterval(of: counting, level, after: error)
    }
  }

  /// Wilson's interval, when what stands in the way of another one is that the clusters show no variation.
  ///
  /// At that edge nothing shows how alike the units of a cluster are, so they are taken to be wholly alike: the
  /// design effect is the largest that clusters of these sizes allow, Σ n_s² / n, and n over it is n² / Σ n_s².
  ///
  /// - Throws: `obstacle` when it is another one.
  ///
  /// Sources: Wilson (1927), *Journal of the American Statistical Association* 22:209–212; Kish (1965), *Survey
  /// Sampling*, for the design effect.
  func edgeInterval(
    of counting: [Sums], _ level: ConfidenceLevel, after obstacle: Undefined
  ) throws(Undefined) -> Interval {
    guard obstacle == .allUnitsAgree || obstacle == .noSpreadBetweenClusters else { throw obstacle }
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

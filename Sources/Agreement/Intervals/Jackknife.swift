extension Coefficient {
  /// The figure without each of the clusters in turn, in their order.
  ///
  /// Each is a sum of the tallies before and the tallies after the one left out, so the work grows with the number
  /// of clusters and not with its square.
  ///
  /// - Parameter clusters: one tally per cluster; at least two.
  /// - Throws: ``Undefined/hangsOnOneCluster`` when without one of them there is no figure.
  public func leaveOneOutValues(of clusters: [Sums]) throws(Undefined) -> [Double] {
    guard clusters.count > 1 else { throw .fewerThanTwoClusters }
    var after = [clusters[clusters.count - 1]]
    for tally in clusters[1..<clusters.count - 1].reversed() { after.append(tally + after[after.count - 1]) }
    var before: Sums?
    var values: [Double] = []
    values.reserveCapacity(clusters.count)
    for tally in clusters {
      let rest = Sums.total(of: [before, after.popLast()].compactMap(\.self))
      do throws(Undefined) {
        guard let rest else { throw .fewerThanTwoClusters }
        values.append(try value(of: rest))
      } catch {
        throw .hangsOnOneCluster
      }
      before = before.map { $0 + tally } ?? tally
    }
    return values
  }

  /// What each cluster contributes, by leaving it out: (m − 1)/m · (mean of the θ_(s) − θ_(s)).
  ///
  /// Source: Efron & Tibshirani (1993), *An Introduction to the Bootstrap*, chapter 11, with clusters in the
  /// place of observations.
  func jackknifeInfluences(of clusters: [Sums]) throws(Undefined) -> ClusterInfluences {
    let values = try leaveOneOutValues(of: clusters)
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    return ClusterInfluences(
      values: values.map { (count - 1) / count * (mean - $0) }, method: .jackknife)
  }

  /// The interval from leaving out one cluster at a time: figure ± t × jackknife standard error, t with m − 1
  /// degrees of freedom.
  ///
  /// - Parameters:
  ///   - clusters: one tally per cluster; those without a unit that counts are left out.
  ///   - level: how sure the interval is meant to be.
  public func jackknifeInterval(
    over clusters: some Sequence<Sums>, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    try studentInterval(over: clusters, level: level) { counting throws(Undefined) in
      try jackknifeInfluences(of: counting)
    }
  }
}

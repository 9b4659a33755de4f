/// Which interval over clusters to make.
public enum IntervalRule: Sendable, Equatable {
  /// The default: the influence function, or, where a coefficient has none, one cluster left out at a time; Student's t
  /// with m − 1 degrees of freedom.
  case cluster
  /// One cluster left out at a time, whether or not there is an influence function.
  case jackknife
  /// Percentiles of clusters drawn with replacement.
  case percentile(ClusterBootstrap)
  /// The same, corrected for bias and acceleration (BCa).
  case corrected(ClusterBootstrap)
}

extension Coefficient {
  /// The interval that `rule` asks for; for a proportion whose clusters show no variation, Wilson's.
  ///
  /// - Parameters:
  ///   - rule: which.
  ///   - clusters: one tally per cluster; those without a unit that counts are left out.
  ///   - level: how sure the interval is meant to be.
  /// - Throws: ``Undefined/fewerThanTwoClusters``, and then ``unitInterval(over:level:)`` is what can be had; a reason of
  ///   the kind *not estimable* where the clusters show no variation; what the figure itself throws.
  public func interval(
    by rule: IntervalRule, over clusters: some Sequence<Sums>, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    let counting = clusters.filter { units(in: $0) > 0 }
    let make = { () throws(Undefined) -> Interval in
      switch rule {
      case .cluster: try clusterInterval(over: counting, level: level)
      case .jackknife: try jackknifeInterval(over: counting, level: level)
      case .percentile(let bootstrap):
        try bootstrap.distribution(of: self, over: counting).percentileInterval(level: level)
      case .corrected(let bootstrap):
        try bootstrap.distribution(of: self, over: counting).correctedInterval(level: level)
      }
    }
    return isProportion ? try atTheEdge(of: counting, level, make) : try make()
  }
}

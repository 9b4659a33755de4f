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
    do throws(Undefined) {
      return switch rule {
      case .cluster: try clusterInterval(over: counting, level: level)
      case .jackknife: try jackknifeInterval(over: counting, level: level)
      case .percentile(let bootstrap):
        try bootstrap.distribution(of: self, over: counting).percentileInterval(level: level)
      case .corrected(let bootstrap):
        try bootstrap.distribution(of: self, over: counting).correctedInterval(level: level)
      }
    } catch {
      guard isProportion else { throw error }
      return try edgeInterval(of: counting, level, after: error)
    }
  }

  /// The interval that `rule` asks for, as ``interval(by:over:level:)`` gives it; draws go over as many cores as there
  /// are.
  public func parallelInterval(
    by rule: IntervalRule, over clusters: some Sequence<Sums>, level: ConfidenceLevel = .ninetyFive
  ) async throws(Undefined) -> Interval {
    let counting = clusters.filter { units(in: $0) > 0 }
    do throws(Undefined) {
      switch rule {
      case .cluster, .jackknife: return try interval(by: rule, over: counting, level: level)
      case .percentile(let bootstrap):
        let drawn = try await bootstrap.parallelDistribution(of: self, over: counting)
        return try drawn.percentileInterval(level: level)
      case .corrected(let bootstrap):
        let drawn = try await bootstrap.parallelDistribution(of: self, over: counting)
        return try drawn.correctedInterval(level: level)
      }
    } catch {
      guard isProportion else { throw error }
      return try edgeInterval(of: counting, level, after: error)
    }
  }
}

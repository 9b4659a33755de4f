/// The figures of a bootstrap's replicates, and the intervals they give.
public struct BootstrapDistribution: Sendable, Equatable {
  /// How the replicates were drawn.
  public let bootstrap: ClusterBootstrap
  /// The figure of all clusters.
  public let estimate: Double
  /// The replicates' figures in rising order, without the undefined ones.
  public let values: [Double]
  /// In how many replicates the figure was undefined.
  public var undefined: Int { bootstrap.replicates - values.count }
  /// The number of clusters, m.
  public let clusters: Int

  private let leaveOneOut: Result<[Double], Undefined>
  private let isUnanimous: Bool

  init<C: Coefficient>(
    _ bootstrap: ClusterBootstrap, _ resampled: ResampledClusters<C>, blocks: [[Double?]]
  ) {
    self.bootstrap = bootstrap
    estimate = resampled.value
    values = blocks.joined().compactMap(\.self).sorted()
    clusters = resampled.coefficient.independentClusters(in: resampled.clusters)
    isUnanimous = resampled.coefficient.isUnanimous(resampled.whole)
    leaveOneOut = Result { () throws(Undefined) in
      try resampled.coefficient.leaveOneOutValues(of: resampled.clusters)
    }
  }

  /// The standard deviation of the replicates' figures.
  public var standardError: Double {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)).squareRoot()
  }

  /// From the lower to the upper percentile of the replicates' figures.
  ///
  /// - Throws: ``Undefined/allUnitsAgree`` or ``Undefined/noSpreadBetweenClusters`` when every replicate gives the
  ///   same figure.
  public func percentileInterval(level: ConfidenceLevel = .ninetyFive) throws(Undefined) -> Interval {
    let upper = level.upperProbability
    return try interval(from: 1 - upper, to: upper, level, .percentileBootstrap)
  }

  /// From percentiles that are shifted for bias, z₀, and for a spread that changes with the figure, a:
  /// Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z))) for z = ∓z of the level.
  ///
  /// z₀ = Φ⁻¹ of the share of replicates below the estimate (ties count half; not nearer to 0 or 1 than half a
  /// replicate), a = Σ d³ / (6 (Σ d²)^{3/2}) with d = mean of the θ_(s) − θ_(s), θ_(s) the figure without cluster s.
  ///
  /// - Throws: as ``percentileInterval(level:)`` does, and ``Undefined/hangsOnOneCluster``.
  ///
  /// Source: Efron (1987), *Journal of the American Statistical Association* 82:171–185.
  public func correctedInterval(level: ConfidenceLevel = .ninetyFive) throws(Undefined) -> Interval {
    try checkSpread()
    let left = try leaveOneOut.get()
    let mean = left.reduce(0, +) / Double(left.count)
    let squares = left.reduce(0) { $0 + (mean - $1) * (mean - $1) }
    let cubes = left.reduce(0) { $0 + (mean - $1) * (mean - $1) * (mean - $1) }
    let acceleration = squares > 0 ? cubes / (6 * squares * squares.squareRoot()) : 0
    let count = Double(values.count)
    let below = values.reduce(0) { $0 + ($1 < estimate ? 1 : $1 == estimate ? 0.5 : 0) } / count
    let bias = standardNormalQuantile(min(max(below, 0.5 / count), 1 - 0.5 / count))
    let z = standardNormalQuantile(level.upperProbability)
    let ends = [bias - z, bias + z].map {
      standardNormalProbability(below: bias + $0 / (1 - acceleration * $0))
    }
    return try interval(from: ends[0], to: ends[1], level, .correctedBootstrap)
  }

  private func interval(
    from lower: Double, to upper: Double, _ level: ConfidenceLevel, _ method: Interval.Method
  ) throws(Undefined) -> Interval {
    try checkSpread()
    return Interval(
      lower: quantile(lower), upper: quantile(upper), level: level, standardError: standardError,
      clusters: clusters, method: method,
      resampling: .init(replicates: bootstrap.replicates, undefined: undefined, seed: bootstrap.seed))
  }

  private func checkSpread() throws(Undefined) {
    guard let first = values.first, let last = values.last, last - first > 1e-12 else {
      throw isUnanimous ? .allUnitsAgree : .noSpreadBetweenClusters
    }
  }

  /// The value at position (count − 1) · probability, between neighbours in proportion.
  private func quantile(_ probability: Double) -> Double {
    let position = Double(values.count - 1) * probability
    let place = Int(position.rounded(.down))
    guard place + 1 < values.count else { return values[values.count - 1] }
    return values[place] + (position - Double(place)) * (values[place + 1] - values[place])
  }
}

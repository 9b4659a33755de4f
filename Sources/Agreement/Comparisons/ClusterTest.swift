/// A test that a figure is 0, over clusters.
public struct ClusterTest: Sendable, Equatable {
  /// The figure.
  public let estimate: Double
  /// Its standard error over clusters.
  public let standardError: Double
  /// Estimate / standard error.
  public let t: Double
  /// m − 1, m the number of clusters.
  public let degreesOfFreedom: Int
  /// The probability of a t at least as far from 0, in either direction, if the figure were 0.
  public let twoSidedP: Double
  /// How the standard error was made.
  public let method: Interval.Method

  /// The number of clusters, m.
  public var clusters: Int { degreesOfFreedom + 1 }
  /// Whether there are fewer than five clusters.
  public var hasFewClusters: Bool { clusters < Interval.fewClusters }
}

extension Difference {
  /// The test that the two figures are equal: t = difference / standard error over clusters, m − 1 degrees of freedom.
  ///
  /// - Parameter clusters: both figures' tallies of each cluster, see ``ClusteredTallies/paired(with:)``.
  /// - Throws: as ``Coefficient/clusterInterval(over:level:)`` does.
  public func test(over clusters: some Sequence<Sums>) throws(Undefined) -> ClusterTest {
    let spread = try spread(over: clusters) { counting throws(Undefined) in try influences(of: counting) }
    let t = spread.value / spread.error
    let student = StudentT(degreesOfFreedom: spread.clusters - 1)
    return ClusterTest(
      estimate: spread.value, standardError: spread.error, t: t,
      degreesOfFreedom: spread.clusters - 1, twoSidedP: 2 * student.upperTail(abs(t)), method: spread.method)
  }
}

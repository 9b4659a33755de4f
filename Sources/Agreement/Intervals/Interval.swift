/// An interval around a figure, and how it was made.
public struct Interval: Sendable, Equatable {
  /// How an interval was made.
  public enum Method: String, Sendable, CaseIterable {
    /// Influence values summed by cluster, Student's t with m − 1 degrees of freedom.
    case clusterRobust = "cluster-robust t"
    /// One cluster left out at a time, Student's t with m − 1 degrees of freedom: where a coefficient has no
    /// influence function, or where it is asked for.
    case jackknife = "cluster jackknife t"
    /// Wilson's score interval, with the number of units divided by the largest design effect that the clusters
    /// allow: for proportions where all units are alike.
    case wilson = "Wilson, n over design effect"
  }

  /// The lower end. Not clipped to the figure's range.
  public let lower: Double
  /// The upper end. Not clipped to the figure's range.
  public let upper: Double
  /// How sure the interval is meant to be.
  public let level: ConfidenceLevel
  /// The standard error; `nil` where the method has none.
  public let standardError: Double?
  /// The number of clusters, m.
  public let clusters: Int
  /// How it was made.
  public let method: Method

  /// Under five clusters an interval of this kind is not to be leant on.
  public static let fewClusters = 5

  /// Whether there are fewer than five clusters.
  public var hasFewClusters: Bool { clusters < Interval.fewClusters }
}

/// An interval around a figure, and how it was made.
public struct Interval: Sendable, Equatable {
  /// How an interval was made.
  public enum Method: String, Sendable, CaseIterable {
    /// Influence values summed by cluster, Student's t with m − 1 degrees of freedom.
    case clusterRobust = "cluster-robust t"
    /// One cluster left out at a time, Student's t with m − 1 degrees of freedom: where a coefficient has no
    /// influence function, or where it is asked for.
    case jackknife = "cluster jackknife t"
    /// Percentiles of the figures of clusters drawn with replacement.
    case percentileBootstrap = "cluster bootstrap, percentile"
    /// The same with percentiles corrected for bias and acceleration (BCa).
    case correctedBootstrap = "cluster bootstrap, BCa"
    /// The textbook's for units that are independent: Fleiss, Cohen & Everitt's standard error with the normal
    /// quantile.
    case unitNormal = "units independent, normal"
    /// The textbook's for units that are independent: Gwet's linearised variance with Student's t, n − 1 degrees of
    /// freedom.
    case unitStudent = "units independent, linearised t"
    /// The textbook's for a share of units that are independent: Wilson's score interval.
    case unitWilson = "units independent, Wilson"
    /// Wilson's score interval, with the number of units divided by the largest design effect that the clusters
    /// allow: for proportions where all units are alike.
    case wilson = "Wilson, n over design effect"
    /// McGraw and Wong's interval of an intraclass correlation, from Fisher's F; its clusters are the units.
    case fisherF = "F (McGraw & Wong)"

    /// Whether the interval takes units for independent, though they may be turns of one session.
    public var takesUnitsForIndependent: Bool {
      switch self {
      case .unitNormal, .unitStudent, .unitWilson: true
      default: false
      }
    }
  }

  /// How clusters were drawn again.
  public struct Resampling: Sendable, Equatable {
    /// How many times.
    public let replicates: Int
    /// In how many of them the figure was undefined; they are left out.
    public let undefined: Int
    /// What the draws depend on.
    public let seed: UInt64

    /// Makes the description.
    public init(replicates: Int, undefined: Int, seed: UInt64) {
      self.replicates = replicates
      self.undefined = undefined
      self.seed = seed
    }
  }

  /// The lower end. Not clipped to the figure's range.
  public let lower: Double
  /// The upper end. Not clipped to the figure's range.
  public let upper: Double
  /// How sure the interval is meant to be.
  public let level: ConfidenceLevel
  /// The standard error; `nil` where the method has none.
  public let standardError: Double?
  /// How many parts were taken for independent: the number of clusters, m, or of units where the method says so.
  public let clusters: Int
  /// How it was made.
  public let method: Method
  /// How clusters were drawn again; `nil` for a method that draws nothing.
  public let resampling: Resampling?

  init(
    lower: Double, upper: Double, level: ConfidenceLevel, standardError: Double?, clusters: Int,
    method: Method,
    resampling: Resampling? = nil
  ) {
    self.lower = lower
    self.upper = upper
    self.level = level
    self.standardError = standardError
    self.clusters = clusters
    self.method = method
    self.resampling = resampling
  }

  /// Under five clusters an interval of this kind is not to be leant on.
  public static let fewClusters = 5

  /// Whether there are fewer than five clusters.
  public var hasFewClusters: Bool { clusters < Interval.fewClusters }
}

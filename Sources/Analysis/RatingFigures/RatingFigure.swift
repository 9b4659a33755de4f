public import Agreement

/// One figure of agreement with everything that has to stand beside it.
public struct RatingFigure: Sendable, Equatable {
  /// Whose agreement it is.
  public var coders: [String]
  /// The cluster that it is of, where it is of one alone.
  public var cluster: String?
  /// The coefficient.
  public var coefficient: ListedCoefficient
  /// The name of the weights, for α of the metric; `nil` for a coefficient that has none.
  public var weights: String?
  /// How many units count in it.
  public var units: Int
  /// How many clusters have a unit that counts; `nil` where clusters are not known.
  public var clusters: Int?
  /// The figure.
  public var value: Outcome<Double>
  /// Observed and chance agreement, there even where the figure is undefined; `nil` for one that is not corrected for
  /// chance.
  public var parts: Outcome<ObservedAndChance>?
  /// Its interval.
  public var interval: Outcome<Interval>

  /// The same figure of one cluster alone.
  func placed(in cluster: String) -> RatingFigure {
    var figure = self
    figure.cluster = cluster
    return figure
  }
}

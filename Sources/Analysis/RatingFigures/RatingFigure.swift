public import Agreement

/// One figure of agreement with everything that has to stand beside it.
public struct RatingFigure: Sendable, Equatable {
  /// Whose agreement it is.
  public var coders: [String]
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
  /// Observed and expected disagreement of an α, in the metric's own unit, squared.
  public var disagreement: Outcome<KrippendorffAlpha.Disagreement>?
  /// Its interval.
  public var interval: Outcome<Interval>

  /// The word that a scale has for it, where it has a standard error: a figure alone has none.
  public func word(on scale: BenchmarkScale) -> BenchmarkScale.Membership? {
    guard coefficient != .percent, coefficient != .specific, let value = try? value.get(),
      let error = try? interval.get().standardError
    else { return nil }
    return scale.named(for: value, standardError: error)
  }
}

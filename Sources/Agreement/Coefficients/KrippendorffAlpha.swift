/// Krippendorff's α: one minus observed over expected disagreement, for any number of coders with missing ratings.
///
/// Units with fewer than two ratings do not count. Range: at most 1; 0 is chance level. Undefined when one category
/// only was used.
///
/// Source: Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*.
public struct KrippendorffAlpha: Sendable, Equatable {
  /// How far two categories lie apart.
  public let metric: AlphaMetric

  /// Makes the coefficient.
  public init(_ metric: AlphaMetric) { self.metric = metric }

  /// The two parts of α: observed and expected disagreement, in the metric's own unit, squared.
  public struct Disagreement: Sendable, Equatable {
    /// D_o = Σ o_ck δ²_ck / n.
    public let observed: Double
    /// D_e = Σ n_c n_k δ²_ck / (n (n − 1)).
    public let expected: Double
  }

  /// 1 − D_o / D_e.
  public func value(of tally: PanelTally) throws(Undefined) -> Double {
    let parts = try disagreement(in: tally)
    guard parts.expected > 0 else { throw Self.obstacle(in: tally) }
    return 1 - parts.observed / parts.expected
  }

  /// Observed and expected disagreement; they stand beside an α that is undefined too.
  public func disagreement(in tally: PanelTally) throws(Undefined) -> Disagreement {
    let whole = Coincidences(tally)
    guard whole.total > 1 else { throw tally.ratedUnits == 0 ? .nothingObserved : .noOverlap }
    let distance = metric.squaredDistances(whole.margins)
    return Disagreement(
      observed: whole.observed(distance) / whole.total,
      expected: whole.expected(with: whole, distance) / (whole.total * (whole.total - 1)))
  }

  /// Why nothing is expected to disagree.
  private static func obstacle(in tally: PanelTally) -> Undefined {
    Coincidences(tally).margins.filter { $0 > 0 }.count < 2 ? .oneCategoryOnly : .noExpectedDisagreement
  }
}

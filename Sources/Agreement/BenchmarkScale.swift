/// A scale of words for coefficients, such as "substantial".
///
/// A word never stands for the figure alone: a coefficient has a standard error, so it belongs to each band with a
/// probability. The word to use is that of the highest band which, together with those above, holds it with 95 %.
///
/// Source: Gwet (2014), *Handbook of Inter-Rater Reliability*, 4th ed., the chapter on benchmarking.
public struct BenchmarkScale: Sendable, Equatable {
  /// A word and where it begins.
  public struct Band: Sendable, Equatable {
    /// The word.
    public let word: String
    /// The lowest coefficient that bears it; the lowest band begins at −1.
    public let from: Double
  }

  /// How surely a coefficient belongs to a band.
  public struct Membership: Sendable, Equatable {
    /// The band's word.
    public let word: String
    /// The band's ends.
    public let from: Double
    /// The band's upper end.
    public let to: Double
    /// The probability of this band.
    public let probability: Double
    /// The probability of this band or a higher one.
    public let cumulative: Double
  }

  /// Who gave the scale, and where.
  public let source: String
  /// The bands, highest first.
  public let bands: [Band]

  /// Landis & Koch: slight, fair, moderate, substantial, almost perfect.
  public static let landisKoch = BenchmarkScale(
    "Landis & Koch (1977), Biometrics 33:159–174",
    [
      ("almost perfect", 0.8), ("substantial", 0.6), ("moderate", 0.4), ("fair", 0.2), ("slight", 0),
      ("poor", -1),
    ])
  /// Fleiss: poor, fair to good, excellent.
  public static let fleiss = BenchmarkScale(
    "Fleiss (1981), Statistical Methods for Rates and Proportions, 2nd ed.",
    [("excellent", 0.75), ("fair to good", 0.4), ("poor", -1)])
  /// Cicchetti: poor, fair, good, excellent.
  public static let cicchetti = BenchmarkScale(
    "Cicchetti (1994), Psychological Assessment 6:284–290",
    [("excellent", 0.75), ("good", 0.6), ("fair", 0.4), ("poor", -1)])
  /// Koo & Li, for intraclass correlations: poor, moderate, good, excellent.
  public static let kooLi = BenchmarkScale(
    "Koo & Li (2016), Journal of Chiropractic Medicine 15:155–163",
    [("excellent", 0.9), ("good", 0.75), ("moderate", 0.5), ("poor", -1)])
  /// Krippendorff, for α: rely on it from .800, tentative conclusions from .667.
  public static let krippendorff = BenchmarkScale(
    "Krippendorff (2004), Human Communication Research 30:411–433",
    [("to be relied on", 0.8), ("for tentative conclusions", 0.667), ("not to be relied on", -1)])

  private init(_ source: String, _ bands: [(String, Double)]) {
    self.source = source
    self.bands = bands.map { Band(word: $0.0, from: $0.1) }
  }

  /// How surely a coefficient belongs to each band, highest first:
  /// P = [Φ((κ − lower)/SE) − Φ((κ − upper)/SE)] / [Φ((κ + 1)/SE) − Φ((κ − 1)/SE)].
  ///
  /// - Parameters:
  ///   - value: the coefficient, from −1 to 1.
  ///   - standardError: its standard error, above 0; the one over clusters where there are clusters.
  /// - Returns: empty when there is no such standard error.
  public func memberships(of value: Double, standardError: Double) -> [Membership] {
    guard value.isFinite, standardError.isFinite, standardError > 0 else { return [] }
    func below(_ end: Double) -> Double { standardNormalCumulative((value - end) / standardError) }
    let all = below(-1) - below(1)
    guard all > 0 else { return [] }
    var upper = 1.0
    return bands.map { band in
      defer { upper = band.from }
      return Membership(
        word: band.word, from: band.from, to: upper, probability: (below(band.from) - below(upper)) / all,
        cumulative: (below(band.from) - below(1)) / all)
    }
  }

  /// The band to name: the highest that, together with those above, holds the coefficient with this certainty.
  public func named(
    for value: Double, standardError: Double, certainty: ConfidenceLevel = .ninetyFive
  ) -> Membership? {
    memberships(of: value, standardError: standardError).first { $0.cumulative >= certainty.value }
  }
}

/// McNemar's test: do two coders use a yes-or-no category equally often. It takes units for independent; for units
/// in clusters use the interval of ``ShareDifference``.
///
/// Source: McNemar (1947), *Psychometrika* 12:153–157; the exact form is the sign test.
public struct McNemar: Sendable, Equatable {
  /// How many units only the first coder put into the first category, b.
  public let onlyFirst: Int
  /// How many units only the second coder did, c.
  public let onlySecond: Int
  /// (b − c)² / (b + c), about chi-squared with one degree of freedom; no continuity correction.
  public let chiSquared: Double
  /// The probability of at least this chi-squared when both use it equally often.
  public let probability: Double
  /// The same by the binomial distribution, which holds for few units too.
  public let exactProbability: Double

  /// Tests a table of two categories.
  ///
  /// - Parameter tally: two categories; of a larger codebook take ``PairTally/ofCategory(_:)``.
  /// - Throws: ``Undefined/noOverlap``; ``Undefined/nothingDiffers`` when b + c = 0; ``Undefined/needsCategories``
  ///   when there are not two.
  public init(of tally: PairTally) throws(Undefined) {
    guard tally.categories == 2 else { throw .needsCategories }
    guard tally.units > 0 else { throw .noOverlap }
    (onlyFirst, onlySecond) = (tally[0, 1], tally[1, 0])
    let (b, c) = (Double(onlyFirst), Double(onlySecond))
    guard b + c > 0 else { throw .nothingDiffers }
    chiSquared = (b - c) * (b - c) / (b + c)
    probability = ChiSquared(degreesOfFreedom: 1).upperTail(chiSquared)
    // P(X ≤ k) of a binomial with n trials at one half is I_½(n − k, k + 1).
    let fewer = min(b, c)
    let tail =
      fewer == max(b, c) ? 1 : BetaDistribution(b + c - fewer, fewer + 1).cumulative(0.5, complement: 0.5)
    exactProbability = min(1, 2 * tail)
  }
}

/// Wilson's score interval of a share.
///
/// - Parameters:
///   - share: in [0, 1].
///   - units: the (effective) number of units, greater than 0.
///   - level: how sure the interval is meant to be.
/// - Returns: both ends, within [0, 1].
///
/// Source: Wilson (1927), *Journal of the American Statistical Association* 22:209–212.
public func wilsonInterval(
  share: Double, units: Double, level: ConfidenceLevel = .ninetyFive
) -> (lower: Double, upper: Double) {
  let z = standardNormalQuantile(level.upperProbability)
  let scale = 1 + z * z / units
  let centre = (share + z * z / (2 * units)) / scale
  let reach = z / scale * (share * (1 - share) / units + z * z / (4 * units * units)).squareRoot()
  return (share <= 0 ? 0 : centre - reach, share >= 1 ? 1 : centre + reach)
}

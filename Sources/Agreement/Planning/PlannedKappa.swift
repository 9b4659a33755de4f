/// How many units Cohen's κ needs, for an interval or a test.
extension ExpectedPairs {
  /// The units for an interval that reaches so far to either side of κ.
  ///
  /// n = z² Q / reach², Q the ``variancePerUnit(_:)``.
  ///
  /// - Parameters:
  ///   - reach: half of the interval's width, greater than 0.
  ///   - weights: of κ; as many categories as the pairs have.
  ///   - level: how sure the interval is meant to be.
  /// - Returns: `nil` unless `reach` is greater than 0.
  ///
  /// Source: Cantor (1996), *Psychological Methods* 1:150–153, for the variance; Fleiss, Cohen & Everitt (1969),
  /// *Psychological Bulletin* 72:323–327.
  public func sampleSize(
    reach: Double, weights: Weights, level: ConfidenceLevel = .ninetyFive
  ) -> SampleSize? {
    guard reach > 0, reach.isFinite else { return nil }
    let variance = variancePerUnit(weights)
    return SampleSize(upperProbability: level.upperProbability, power: nil) { quantile, _ in
      quantile * quantile * variance / (reach * reach)
    }
  }

  /// The units for a test that tells this κ from another one.
  ///
  /// n = ((z_level √Q₀ + z_power √Q) / (κ − κ₀))², Q₀ of the pairs as they would be under the null hypothesis.
  ///
  /// - Parameters:
  ///   - null: the pairs under the null hypothesis, of the same categories.
  ///   - power: the probability of telling them apart, in [0.5, 1).
  ///   - weights: of κ.
  ///   - level: one minus the probability of telling them apart when κ is κ₀.
  ///   - isTwoSided: whether a κ on the other side of κ₀ would count too.
  /// - Returns: `nil` for values out of range, or when both have the same κ.
  ///
  /// Source: Cantor (1996), *Psychological Methods* 1:150–153.
  public func sampleSize(
    against null: ExpectedPairs, power: Double, weights: Weights, level: ConfidenceLevel = .ninetyFive,
    isTwoSided: Bool = true
  ) -> SampleSize? {
    guard categories == null.categories, power >= 0.5, power < 1 else { return nil }
    guard let kappa = kappa(weights), let other = null.kappa(weights), abs(kappa - other) > 1e-9 else {
      return nil
    }
    let spread = (null.variancePerUnit(weights).squareRoot(), variancePerUnit(weights).squareRoot())
    let upper = isTwoSided ? level.upperProbability : level.value
    return SampleSize(upperProbability: upper, power: power) { levelQuantile, powerQuantile in
      let reach = (levelQuantile * spread.0 + powerQuantile * spread.1) / (kappa - other)
      return reach * reach
    }
  }
}

/// Two coders who answer yes or no with the same share of yes: the model of the intraclass κ (Scott's π).
public struct CommonShareKappa: Sendable, Equatable {
  /// The intraclass κ, in [0, 1).
  public let kappa: Double
  /// Both coders' share of yes, between 0 and 1.
  public let share: Double

  /// Makes the model; `nil` for values out of range.
  public init?(kappa: Double, share: Double) {
    guard kappa >= 0, kappa < 1, share > 0, share < 1 else { return nil }
    self.kappa = kappa
    self.share = share
  }

  /// The units for a goodness-of-fit test (two-sided, one degree of freedom) that tells this κ from κ₀.
  ///
  /// n = (z_level + z_power)² / Σ (P_k(κ) − P_k(κ₀))² / P_k(κ₀), with P(κ) the shares of units that get two, one and no
  /// yes: p² + κ p (1 − p), 2 p (1 − p)(1 − κ), (1 − p)² + κ p (1 − p). With a power of 0.5 it is the number for which
  /// κ₀ is the expected end of the interval.
  ///
  /// - Returns: `nil` for values out of range, or when κ₀ is κ.
  ///
  /// Source: Donner & Eliasziw (1992), *Statistics in Medicine* 11:1511–1519.
  public func sampleSize(
    against null: Double, power: Double, level: ConfidenceLevel = .ninetyFive
  ) -> SampleSize? {
    guard let other = CommonShareKappa(kappa: null, share: share), power >= 0.5, power < 1 else { return nil }
    let distance = zip(cells, other.cells).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 }
    guard distance > 1e-18 else { return nil }
    return SampleSize(upperProbability: level.upperProbability, power: power) {
      levelQuantile, powerQuantile in
      (levelQuantile + powerQuantile) * (levelQuantile + powerQuantile) / distance
    }
  }

  /// The shares of units with two, one and no yes.
  private var cells: [Double] {
    let common = kappa * share * (1 - share)
    return [
      share * share + common, 2 * share * (1 - share) * (1 - kappa), (1 - share) * (1 - share) + common,
    ]
  }
}

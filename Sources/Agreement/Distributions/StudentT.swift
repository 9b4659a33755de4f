#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Student's t distribution.
public struct StudentT: Sendable, Equatable {
  /// The degrees of freedom, at least 1.
  public let degreesOfFreedom: Int

  /// Makes the distribution; fewer than one degree of freedom counts as one.
  public init(degreesOfFreedom: Int) {
    self.degreesOfFreedom = max(1, degreesOfFreedom)
  }

  /// The probability of a value above `t`.
  ///
  /// Half the regularised incomplete beta function I_x(ν/2, 1/2) at x = ν / (ν + t²), for t ≥ 0.
  ///
  /// Source: Abramowitz & Stegun (1964), *Handbook of Mathematical Functions*, 26.7.1 and 26.5.27.
  public func upperTail(_ t: Double) -> Double {
    if t < 0 { return 1 - upperTail(-t) }
    let freedom = Double(degreesOfFreedom)
    let y = t * t / (freedom + t * t)
    return BetaDistribution(freedom / 2, 0.5).cumulative(freedom / (freedom + t * t), complement: y) / 2
  }

  /// The value that is exceeded with probability 1 − `probability`, to about 12 digits.
  ///
  /// - Parameter probability: between 0 and 1; 0 and less gives −∞, 1 and more gives ∞.
  public func quantile(_ probability: Double) -> Double {
    guard probability > 0 else { return -.infinity }
    guard probability < 1 else { return .infinity }
    if probability == 0.5 { return 0 }
    if probability < 0.5 { return -upperQuantile(probability) }
    return upperQuantile(1 - probability)
  }

  /// The t > 0 whose upper tail is `tail`, below one half: Newton's steps, held within a bracket.
  private func upperQuantile(_ tail: Double) -> Double {
    var low = 0.0
    var high = 1.0
    while upperTail(high) > tail, high < 1e300 {
      low = high
      high *= 2
    }
    var t = (low + high) / 2
    for _ in 0..<200 {
      let excess = upperTail(t) - tail
      if excess > 0 { low = t } else { high = t }
      var next = t + excess / density(t)
      if !(next > low && next < high) { next = (low + high) / 2 }
      let step = next - t
      t = next
      if (step < 0 ? -step : step) <= 1e-15 * t { break }
    }
    return t
  }

  /// With x = ν / (ν + t²), x^(ν/2) (1 − x)^(1/2) / B(ν/2, 1/2) is t times the density.
  private func density(_ t: Double) -> Double {
    let freedom = Double(degreesOfFreedom)
    let y = t * t / (freedom + t * t)
    return exp(BetaDistribution(freedom / 2, 0.5).logFront(freedom / (freedom + t * t), y)) / t
  }
}

/// Fisher's F distribution, the ratio of two mean squares.
public struct FisherF: Sendable, Equatable {
  /// The degrees of freedom of the upper mean square, above 0; not always whole.
  public let upperFreedom: Double
  /// The degrees of freedom of the lower mean square, above 0; not always whole.
  public let lowerFreedom: Double

  /// Makes the distribution.
  public init(_ upperFreedom: Double, _ lowerFreedom: Double) {
    self.upperFreedom = upperFreedom
    self.lowerFreedom = lowerFreedom
  }

  /// The probability of a value above `f`: I_x(d₂/2, d₁/2) at x = d₂ / (d₁ f + d₂).
  ///
  /// Source: Abramowitz & Stegun (1964), *Handbook of Mathematical Functions*, 26.6.2.
  public func upperTail(_ f: Double) -> Double {
    guard f > 0 else { return 1 }
    guard f.isFinite else { return 0 }
    let sum = upperFreedom * f + lowerFreedom
    return BetaDistribution(lowerFreedom / 2, upperFreedom / 2)
      .cumulative(lowerFreedom / sum, complement: upperFreedom * f / sum)
  }

  /// The value that is exceeded with probability 1 − `probability`, to about 12 digits, by halving.
  ///
  /// - Parameter probability: between 0 and 1; 0 and less gives 0, 1 and more gives ∞.
  public func quantile(_ probability: Double) -> Double {
    guard probability > 0 else { return 0 }
    guard probability < 1 else { return .infinity }
    let tail = 1 - probability
    var (low, high) = (1.0, 1.0)
    while upperTail(high) > tail, high < 1e300 { high *= 2 }
    while upperTail(low) < tail, low > 1e-300 { low /= 2 }
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if upperTail(middle) > tail { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}

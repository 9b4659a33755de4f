#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The chi-squared distribution.
public struct ChiSquared: Sendable, Equatable {
  /// The degrees of freedom, at least 1.
  public let degreesOfFreedom: Int

  /// Makes the distribution; fewer than one degree of freedom counts as one.
  public init(degreesOfFreedom: Int) { self.degreesOfFreedom = max(1, degreesOfFreedom) }

  /// The probability of a value above `x`: Q(ν/2, x/2), the upper regularised incomplete gamma function, by its
  /// series below the mean and its continued fraction above.
  ///
  /// Source: *Digital Library of Mathematical Functions*, 8.11.4 and 8.9.2.
  public func upperTail(_ x: Double) -> Double {
    guard x > 0 else { return 1 }
    guard x.isFinite else { return 0 }
    let a = Double(degreesOfFreedom) / 2
    let z = x / 2
    let front = exp(a * log(z) - z - lgamma(a).0)
    return z < a + 1 ? 1 - front * Self.series(a, z) : front * Self.fraction(a, z)
  }

  /// Σ zⁿ / (a (a + 1) … (a + n)).
  private static func series(_ a: Double, _ z: Double) -> Double {
    var term = 1 / a
    var sum = term
    for n in 1...100_000 {
      term *= z / (a + Double(n))
      sum += term
      if term < 1e-17 * sum { break }
    }
    return sum
  }

  /// 1 / (z + 1 − a − 1 (1 − a) / (z + 3 − a − …)), by the modified method of Lentz.
  private static func fraction(_ a: Double, _ z: Double) -> Double {
    let tiny = 1e-300
    var b = z + 1 - a
    var c = 1 / tiny
    var d = 1 / (abs(b) < tiny ? tiny : b)
    var value = d
    for n in 1...100_000 {
      let step = -Double(n) * (Double(n) - a)
      b += 2
      d = step * d + b
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = b + step / c
      c = abs(c) < tiny ? tiny : c
      value *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return value
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The beta distribution, which Student's t, Fisher's F and the binomial distribution need.
struct BetaDistribution {
  private let a: Double
  private let b: Double

  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  /// I_x(a, b), the regularised incomplete beta function.
  ///
  /// - Parameters:
  ///   - x: in [0, 1].
  ///   - y: 1 − x, given beside it so that neither loses digits when it is small.
  func cumulative(_ x: Double, complement y: Double) -> Double {
    if x <= 0 { return 0 }
    if y <= 0 { return 1 }
    let front = exp(logFront(x, y))
    // The fraction converges quickly on one side of the mean; on the other, use the symmetry.
    if x < (a + 1) / (a + b + 2) {
      return front * Self.fraction(a, b, at: x) / a
    }
    return 1 - front * Self.fraction(b, a, at: y) / b
  }

  /// ln of x^a y^b / B(a, b).
  ///
  /// For large parameters the terms are large and nearly cancel, so what cancels is left out beforehand, by
  /// Stirling's formula with its remainder.
  func logFront(_ x: Double, _ y: Double) -> Double {
    let sum = a + b
    if a >= 10, b >= 10 {
      return a * log(x * sum / a) + b * log(y * sum / b) + 0.5 * log(a * b / sum / (2 * Double.pi))
        - Self.remainder(a) - Self.remainder(b) + Self.remainder(sum)
    }
    return a * log(x) + b * log(y) - Self.logBeta(max(a, b), min(a, b))
  }

  /// ln B(a, b) for a ≥ b, where b is below 10.
  private static func logBeta(_ a: Double, _ b: Double) -> Double {
    guard a >= 10 else { return lgamma(a).0 + lgamma(b).0 - lgamma(a + b).0 }
    return lgamma(b).0 + b - (a - 0.5) * log1p(b / a) - b * log(a + b) + remainder(a) - remainder(a + b)
  }

  /// What Stirling's formula leaves of ln Γ(z), for z of at least 10.
  ///
  /// Source: *Digital Library of Mathematical Functions*, 5.11.1.
  private static func remainder(_ z: Double) -> Double {
    let r = 1 / (z * z)
    return (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / z
  }

  /// The continued fraction of the incomplete beta function, by the modified method of Lentz.
  ///
  /// Source: *Digital Library of Mathematical Functions*, 8.17.22; Thompson & Barnett (1986), *Journal of
  /// Computational Physics* 64:490–509, for the method.
  private static func fraction(_ a: Double, _ b: Double, at x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ number: Double) -> Double { abs(number) < tiny ? tiny : number }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var value = d
    for m in 1...100_000 {
      let n = Double(m)
      let even = n * (b - n) * x / ((a + 2 * n - 1) * (a + 2 * n))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      value *= d * c
      let odd = -(a + n) * (a + b + n) * x / ((a + 2 * n) * (a + 2 * n + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      value *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return value
  }
}

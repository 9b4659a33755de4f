#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The beta distribution with parameters a and 1/2, which is what Student's t needs.
struct BetaDistribution {
  private let a: Double

  init(_ a: Double) { self.a = a }

  /// I_x(a, 1/2), the regularised incomplete beta function, at x = 1 − y.
  ///
  /// - Parameter y: in [0, 1]; given instead of x so that a small one loses no digits.
  func cumulative(oneMinus y: Double) -> Double {
    if y <= 0 { return 1 }
    if y >= 1 { return 0 }
    let front = exp(a * log1p(-y) + 0.5 * log(y) - logBeta)
    // The fraction converges quickly on one side of the mean; on the other, use the symmetry.
    if 1 - y < (a + 1) / (a + 2.5) {
      return front * fraction(a, 0.5, at: 1 - y) / a
    }
    return 1 - front * fraction(0.5, a, at: y) / 0.5
  }

  /// The density of Student's t with ν = 2a degrees of freedom.
  func studentDensity(_ t: Double, _ freedom: Double) -> Double {
    exp(-logBeta - (freedom + 1) / 2 * log1p(t * t / freedom)) / freedom.squareRoot()
  }

  /// ln B(a, 1/2) = ln Γ(a) + ln Γ(1/2) − ln Γ(a + 1/2).
  ///
  /// For a large a the difference of the two logarithms is taken from its asymptotic series, since they are large
  /// and nearly equal.
  private var logBeta: Double {
    let logRootPi = 0.5 * log(Double.pi)
    guard a >= 10 else { return lgamma(a).0 + logRootPi - lgamma(a + 0.5).0 }
    let r = 1 / (a * a)
    let series =
      (-1.0 / 8 + r * (1.0 / 192 + r * (-1.0 / 640 + r * (17.0 / 14336 + r * (-31.0 / 18432)))))
      / a
    return logRootPi - 0.5 * log(a) - series
  }

  /// The continued fraction of the incomplete beta function, by the modified method of Lentz.
  ///
  /// Source: *Digital Library of Mathematical Functions*, 8.17.22; Thompson & Barnett (1986), *Journal of
  /// Computational Physics* 64:490–509, for the method.
  private func fraction(_ a: Double, _ b: Double, at x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ number: Double) -> Double { abs(number) < tiny ? tiny : number }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var value = d
    for m in 1...10_000 {
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

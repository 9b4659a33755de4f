/// A generator of numbers whose sequence depends on its seed alone, the same on every machine: SplitMix64.
///
/// The state steps by 0x9E3779B97F4A7C15, and each step is scrambled by two multiplications:
/// z = state; z = (z ⊕ z≫30) · 0xBF58476D1CE4E5B9; z = (z ⊕ z≫27) · 0x94D049BB133111EB; z ⊕ z≫31.
///
/// Source: Steele, Lea & Flood (2014), *Fast Splittable Pseudorandom Number Generators*, OOPSLA, pages 453–472.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence of `seed`.
  public init(seed: UInt64) { state = seed }

  /// Starts one of the many sequences that belong to a seed: the seed of stream r is the first number of the
  /// sequence whose seed is `seed` ⊕ (the first number of the sequence of seed r).
  ///
  /// Work that is cut into numbered streams gives the same result on one core and on many.
  public init(seed: UInt64, stream: Int) {
    var number = SplitMix64(seed: UInt64(truncatingIfNeeded: stream))
    var mixed = SplitMix64(seed: seed ^ number.next())
    state = mixed.next()
  }

  /// The next number, uniform over all 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number from 0 up to, not including, `bound`, each equally likely.
  ///
  /// The upper half of the product of the next number and the bound, drawn again where the lower half would
  /// favour some. The standard library's way is not used, since it may change from version to version.
  ///
  /// - Parameter bound: at least 1.
  ///
  /// Source: Lemire (2019), *ACM Transactions on Modeling and Computer Simulation* 29(1):3.
  public mutating func next(below bound: Int) -> Int {
    let bound = UInt64(max(1, bound))
    var (high, low) = bound.multipliedFullWidth(by: next())
    if low < bound {
      let threshold = (0 &- bound) % bound
      while low < threshold { (high, low) = bound.multipliedFullWidth(by: next()) }
    }
    return Int(high)
  }

  /// A number in [0, 1), a multiple of 2⁻⁵³.
  public mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }
}

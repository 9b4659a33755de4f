/// A small generator of numbers that look random and come out the same for the same seed, on every machine.
///
/// SplitMix64: the state grows by the odd constant 0x9E3779B97F4A7C15, and each output is the state mixed by
/// two multiplications and three shifts. Good enough to pick lines; not meant for secrets.
///
/// Source: Steele, Lea & Flood (2014), *Fast Splittable Pseudorandom Number Generators*, OOPSLA, section 3.
public struct SeededGenerator: RandomNumberGenerator, Sendable, Equatable {
  private var state: UInt64

  /// Makes a generator for a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// A generator of its own for one use, so that drawing more in one place changes nothing in another.
  ///
  /// - Parameter use: the name of the use; the same seed and name give the same generator.
  public init(seed: UInt64, use: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in use.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    state = seed ^ hash
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, not including, `bound`; 0 when `bound` is not positive.
  ///
  /// Takes the upper half of a 128-bit product: for bounds as small as ours its bias is under 2⁻⁵⁰.
  public mutating func next(below bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}

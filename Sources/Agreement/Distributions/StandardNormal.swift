#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The probability that a standard normal variable lies below `z`, in [0, 1].
public func standardNormalProbability(below z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

/// The value below which a standard normal variable lies with that probability.
///
/// Newton's steps on the complementary error function, within a bracket; about 14 digits.
/// - Parameter probability: between 0 and 1; 0 and less gives −∞, 1 and more gives ∞.
public func standardNormalQuantile(_ probability: Double) -> Double {
  guard probability > 0 else { return -.infinity }
  guard probability < 1 else { return .infinity }
  if probability > 0.5 { return -standardNormalQuantile(1 - probability) }
  var (low, high) = (-40.0, 0.0)
  var z = -1.0
  for _ in 0..<200 {
    let excess = standardNormalProbability(below: z) - probability
    if excess > 0 { high = z } else { low = z }
    var next = z - excess / (exp(-z * z / 2) / (2 * Double.pi).squareRoot())
    if !(next > low && next < high) { next = (low + high) / 2 }
    let step = abs(next - z)
    z = next
    if step <= 1e-15 * abs(z) { break }
  }
  return z
}

/// The probability of a standard normal variable below `z`.
public func standardNormalCumulative(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

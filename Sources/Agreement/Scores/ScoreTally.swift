/// What several coders measured on the same units: the sums of their scores and of the products of these, from which
/// the mean squares of an analysis of variance follow.
///
/// A unit counts when every coder measured it. With whole numbers, such as counts of a code per session, merged
/// tallies equal a single pass bit for bit; with others the last bits may depend on the order.
public struct ScoreTally: Tally {
  /// How many coders.
  public let coders: Int
  /// What is taken off every score before it is summed. With scores far from 0 that differ little, one of them
  /// keeps the digits.
  public let origin: Double
  /// How many units every coder measured.
  public private(set) var units: Int
  /// How many units at least one coder did not measure.
  public private(set) var incomplete: Int
  /// The sum of each coder's scores, less the origin.
  public private(set) var sums: [Double]
  /// Row by row, coders × coders: the sums of products of two coders' scores, less the origin.
  public private(set) var products: [Double]

  /// Makes a tally without units.
  public init(coders: Int, origin: Double = 0) {
    self.coders = max(1, coders)
    self.origin = origin
    units = 0
    incomplete = 0
    sums = Array(repeating: 0, count: self.coders)
    products = Array(repeating: 0, count: self.coders * self.coders)
  }

  /// Makes the tally of units × coders; `nil` is a missing score.
  public init(coders: Int, origin: Double = 0, scores: some Sequence<[Double?]>) {
    self.init(coders: coders, origin: origin)
    for unit in scores { add(unit) }
  }

  /// Adds one unit.
  ///
  /// - Parameter scores: each coder's score, in the coders' order; `nil`, and what is not finite, is missing.
  public mutating func add(_ scores: [Double?]) {
    let known = scores.prefix(coders).compactMap { $0.flatMap { $0.isFinite ? $0 - origin : nil } }
    guard known.count == coders else {
      incomplete += 1
      return
    }
    units += 1
    for g in 0..<coders {
      sums[g] += known[g]
      for h in 0..<coders { products[g * coders + h] += known[g] * known[h] }
    }
  }

  /// Adds the sums of other units of the same coders.
  ///
  /// - Precondition: both have the same number of coders and the same origin.
  public mutating func add(_ other: ScoreTally) { add(other, times: 1) }

  /// Adds the sums of other units of the same coders several times over.
  ///
  /// - Precondition: both have the same number of coders and the same origin.
  public mutating func add(_ other: ScoreTally, times: Int) {
    precondition(coders == other.coders && origin == other.origin, "tallies of different coders do not add")
    units += other.units * times
    incomplete += other.incomplete * times
    for g in sums.indices { sums[g] += other.sums[g] * Double(times) }
    for cell in products.indices { products[cell] += other.products[cell] * Double(times) }
  }

  /// The tally of the same coders without units.
  public var emptied: ScoreTally { ScoreTally(coders: coders, origin: origin) }
}

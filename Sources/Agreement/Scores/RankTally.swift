/// What coders scored, kept unit by unit, since ranks are of all units at once: how many units have each row of
/// scores.
public struct RankTally: Tally {
  /// How many units have each row of scores, one a coder; `nil` is missing.
  public private(set) var rows: [[Double?]: Int]

  /// Makes a tally of units × coders.
  public init(scores: some Sequence<[Double?]> = [[Double?]]()) {
    rows = [:]
    for row in scores { rows[row, default: 0] += 1 }
  }

  /// Adds other units.
  public mutating func add(_ other: RankTally) { add(other, times: 1) }

  /// Adds other units several times over.
  public mutating func add(_ other: RankTally, times: Int) {
    guard times > 0 else { return }
    for (row, count) in other.rows { rows[row, default: 0] += count * times }
  }

  /// The tally without units.
  public var emptied: RankTally { RankTally() }

  /// Unit by unit, in an order that does not depend on the one in which units came.
  public var scores: [[Double?]] {
    rows.sorted { left, right in
      left.key.lexicographicallyPrecedes(right.key) { ($0 ?? -.infinity) < ($1 ?? -.infinity) }
    }.flatMap { Array(repeating: $0.key, count: $0.value) }
  }
}

/// Kendall's W as a coefficient, so that it has intervals over clusters: by leaving out one at a time.
public struct Concordance: Coefficient {
  /// Makes the coefficient.
  public init() {}

  /// How many units every coder ranked.
  public func units(in tally: RankTally) -> Int {
    tally.rows.reduce(0) { $0 + ($1.key.contains(nil) || $1.key.isEmpty ? 0 : $1.value) }
  }

  /// ``KendallW/value``.
  public func value(of tally: RankTally) throws(Undefined) -> Double { try KendallW(of: tally.scores).value }

  /// Whether W is 1.
  public func isUnanimous(_ tally: RankTally) -> Bool { (try? value(of: tally)) == 1 }
}

/// Krippendorff's α for unitizing: how far coders agree where units begin and end, and what they are.
///
/// Range: at most 1; 0 is chance level, under which each coder's units, whole as they are, would lie anywhere.
///
/// Source: Krippendorff, Mathet, Bouvry & Widlöcher (2016), *Quality & Quantity* 50:2347–2364 (equations 1, 4–6, 10,
/// 11 and 13), with the erratum 50:2365; also Krippendorff (2019), *Content Analysis*, 4th ed., section 12.6.
public struct UnitizedAlpha: Coefficient {
  /// Which of the family.
  public enum Kind: Sendable, Equatable {
    /// uα: where units lie and what they are, gaps being one more category.
    case unitizing
    /// |uα: where units lie, whatever they are.
    case boundaries
    /// cuα: what the units are, where the units of two coders overlap.
    case coding(AlphaMetric)
    /// (k)uα: one category, where the units of two coders overlap.
    case category(Int)
  }

  /// Which of the family.
  public let kind: Kind

  /// Makes the coefficient.
  public init(_ kind: Kind) { self.kind = kind }

  /// How many continua count.
  public func units(in tally: UnitizingTally) -> Int { tally.continua }

  /// Whether the coders cut and coded alike, as far as the kind asks.
  public func isUnanimous(_ tally: UnitizingTally) -> Bool { (try? value(of: tally)) == 1 }

  /// 1 − observed / expected disagreement.
  ///
  /// - Throws: ``Undefined/noOverlap`` when nothing met; ``Undefined/oneCategoryOnly`` when all that met is of one
  ///   kind; ``Undefined/categoryNotUsed`` for (k)uα of a category without overlap.
  public func value(of tally: UnitizingTally) throws(Undefined) -> Double {
    switch kind {
    case .unitizing:
      return try whole(tally).alpha { $0 == $1 ? 0 : 1 }
    case .boundaries:
      let gap = tally.categories
      return try whole(tally).alpha { ($0 == gap) == ($1 == gap) ? 0 : 1 }
    case .coding(let metric):
      let sums = shared(tally)
      return try sums.alpha(metric.squaredDistances(sums.margins))
    case .category(let category):
      return try shared(tally).alpha(ofCategory: category)
    }
  }

  /// All of the continua, gaps as one more category.
  private func whole(_ tally: UnitizingTally) -> Meetings {
    Meetings(count: tally.categories + 1, selfPairs: tally.selfPairs) { tally[$0, $1] }
  }

  /// Only where the units of two coders overlap.
  private func shared(_ tally: UnitizingTally) -> Meetings {
    Meetings(count: tally.categories, selfPairs: tally.sharedSelfPairs) { tally[$0, $1] }
  }
}

/// What met what, and what chance would make of it: e_ck = (ℓ_c ℓ_k − [c = k] self_c) / (ℓ − Σ self / ℓ).
private struct Meetings {
  let observed: [[Double]]
  let expected: [[Double]]
  let margins: [Double]

  init(count: Int, selfPairs: [Double], _ length: (Int, Int) -> Double) {
    observed = (0..<count).map { c in (0..<count).map { length(c, $0) } }
    let margins = observed.map { $0.reduce(0, +) }
    let total = margins.reduce(0, +)
    let rest = total > 0 ? total - selfPairs.reduce(0, +) / total : 0
    expected = (0..<count).map { c in
      (0..<count).map { k in
        rest > 0 ? (margins[c] * margins[k] - (c == k ? selfPairs[c] : 0)) / rest : 0
      }
    }
    self.margins = margins
  }

  func alpha(_ distance: (Int, Int) -> Double) throws(Undefined) -> Double {
    guard margins.contains(where: { $0 > 0 }) else { throw .noOverlap }
    let chance = sum(expected, distance)
    guard chance > 0 else { throw .oneCategoryOnly }
    return 1 - sum(observed, distance) / chance
  }

  /// 1 − (e_k / ℓ_k) (ℓ_k − ℓ_kk) / (e_k − e_kk).
  func alpha(ofCategory k: Int) throws(Undefined) -> Double {
    guard margins.contains(where: { $0 > 0 }) else { throw .noOverlap }
    guard margins.indices.contains(k), margins[k] > 0 else { throw .categoryNotUsed }
    let all = expected[k].reduce(0, +)
    guard all - expected[k][k] > 0 else { throw .oneCategoryOnly }
    return 1 - all / margins[k] * (margins[k] - observed[k][k]) / (all - expected[k][k])
  }

  private func sum(_ table: [[Double]], _ distance: (Int, Int) -> Double) -> Double {
    var sum = 0.0
    for c in table.indices {
      for k in table.indices where k != c { sum += table[c][k] * distance(c, k) }
    }
    return sum
  }
}

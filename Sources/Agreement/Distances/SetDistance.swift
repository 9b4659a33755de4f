/// How far two sets of options lie apart, from 0 to 1. Two empty sets are alike; an empty set and another are not.
public enum SetDistance: String, Sendable, CaseIterable {
  /// 1 − |A ∩ B| / |A ∪ B|.
  ///
  /// Source: Jaccard (1912), *New Phytologist* 11:37–50.
  case jaccard
  /// 1 − |A ∩ B| / |A ∪ B| · M, with M = 1 for equal sets, 2/3 when one holds the other, 1/3 when they overlap.
  ///
  /// Source: Passonneau (2006), *Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic
  /// Annotation*, LREC.
  case masi

  /// The distance of two sets, each a bit per option.
  public func between(_ a: UInt64, _ b: UInt64) -> Double {
    if a == b { return 0 }
    let shared = Double((a & b).nonzeroBitCount)
    let alike = shared / Double((a | b).nonzeroBitCount)
    switch self {
    case .jaccard: return 1 - alike
    case .masi:
      if shared == 0 { return 1 }
      let nested = a & b == a || a & b == b
      return 1 - alike * (nested ? 2.0 / 3 : 1.0 / 3)
    }
  }

  /// The distance of two sets as a formula.
  public var formula: String {
    switch self {
    case .jaccard: "d(A, B) = 1 − |A ∩ B| / |A ∪ B|; 0 for two empty sets"
    case .masi:
      "d(A, B) = 1 − |A ∩ B| / |A ∪ B| · M, M = 1 (equal), 2/3 (one holds the other), 1/3 (overlap), 0; "
        + "0 for two empty sets"
    }
  }

  /// Where the distance comes from.
  public var source: String {
    switch self {
    case .jaccard: "Jaccard (1912), New Phytologist 11:37–50"
    case .masi: "Passonneau (2006), Measuring Agreement on Set-valued Items (MASI), LREC"
    }
  }
}

/// How far two categories count as agreement: 1 on the diagonal, less where they differ.
///
/// The matrix covers all categories of the codebook, in its order, whether or not they were used.
public struct Weights: Sendable, Equatable {
  /// What the weights are called: the name of a ``WeightSet``, or the name given to own ones.
  public let name: String
  /// How many categories.
  public let categories: Int
  /// Row by row, categories × categories.
  public let values: [Double]

  /// The weight of the pair (a, b).
  public subscript(_ a: Int, _ b: Int) -> Double { values[a * categories + b] }

  init(_ name: String, _ categories: Int, _ weight: (Int, Int) -> Double) {
    self.name = name
    let count = max(1, categories)
    self.categories = count
    values = (0..<count * count).map { cell in
      cell / count == cell % count ? 1 : weight(cell / count, cell % count)
    }
  }

  /// Only the same category agrees. An unweighted coefficient has these weights.
  public static func identity(categories: Int) -> Weights {
    Weights("identity", categories) { _, _ in 0 }
  }

  /// 1 − |a − b| / (q − 1), by the categories' positions.
  ///
  /// Source: Cicchetti & Allison (1971), *American Journal of EEG Technology* 11:101–109.
  public static func linear(categories: Int) -> Weights {
    linear(scores: (0..<max(1, categories)).map(Double.init))
  }

  /// 1 − |s_a − s_b| / (largest − smallest score).
  ///
  /// - Parameter scores: one number per category, in codebook order; not all the same.
  public static func linear(scores: [Double]) -> Weights {
    let span = Self.span(of: scores)
    return Weights("linear", scores.count) { a, b in 1 - magnitude(scores[a] - scores[b]) / span }
  }

  /// 1 − (a − b)² / (q − 1)², by the categories' positions.
  ///
  /// Source: Cohen (1968), *Psychological Bulletin* 70:213–220.
  public static func quadratic(categories: Int) -> Weights {
    quadratic(scores: (0..<max(1, categories)).map(Double.init))
  }

  /// 1 − (s_a − s_b)² / (largest − smallest score)².
  ///
  /// - Parameter scores: one number per category, in codebook order; not all the same.
  public static func quadratic(scores: [Double]) -> Weights {
    let span = Self.span(of: scores)
    return Weights("quadratic", scores.count) { a, b in
      1 - (scores[a] - scores[b]) * (scores[a] - scores[b]) / (span * span)
    }
  }

  /// 1 − C(|a − b| + 1, 2) / C(q, 2), by the categories' positions.
  ///
  /// Source: Gwet (2014), *Handbook of Inter-Rater Reliability*, 4th ed., the chapter on weighted coefficients.
  public static func ordinal(categories: Int) -> Weights {
    let most = Double(categories * (categories - 1)) / 2
    return Weights("ordinal", categories) { a, b in
      let steps = Double(a > b ? a - b : b - a)
      return 1 - (steps + 1) * steps / 2 / most
    }
  }

  /// Own weights.
  ///
  /// - Parameters:
  ///   - name: what to call them where results are printed.
  ///   - rows: categories × categories, each number finite and at most 1, with 1 on the diagonal.
  /// - Returns: `nil` when the rows are not such a matrix.
  public init?(named name: String, rows: [[Double]]) {
    let count = rows.count
    guard count > 0, rows.allSatisfy({ $0.count == count }) else { return nil }
    guard rows.allSatisfy({ $0.allSatisfy { $0.isFinite && $0 <= 1 } }) else { return nil }
    guard (0..<count).allSatisfy({ rows[$0][$0] == 1 }) else { return nil }
    self.init(name, count) { a, b in rows[a][b] }
  }

  /// Own weights, given as disagreement: 0 on the diagonal, larger where categories lie further apart.
  ///
  /// - Parameters:
  ///   - name: what to call them where results are printed.
  ///   - rows: categories × categories, each number finite and at least 0, not all 0, with 0 on the diagonal.
  /// - Returns: `nil` when the rows are not such a matrix. The weights are 1 − d / largest d.
  public init?(named name: String, disagreement rows: [[Double]]) {
    guard let largest = rows.joined().max(), largest > 0 else { return nil }
    guard rows.joined().allSatisfy({ $0 >= 0 }) else { return nil }
    self.init(named: name, rows: rows.map { $0.map { 1 - $0 / largest } })
  }

  static func span(of scores: [Double]) -> Double {
    let span = (scores.max() ?? 0) - (scores.min() ?? 0)
    return span > 0 ? span : 1
  }

  private static func magnitude(_ number: Double) -> Double { number < 0 ? -number : number }
}

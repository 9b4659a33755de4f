/// The coincidences of α: how often two categories met on a unit, each unit's pairs counted (raters − 1) times less.
/// They are sums over units, so the coincidences of parts add.
struct Coincidences {
  let categories: Int
  /// Row by row, o_ck.
  let values: [Double]
  /// n_c, how many pairable ratings fell into each category.
  let margins: [Double]
  /// n, how many pairable ratings there are.
  let total: Double

  init(_ tally: PanelTally) {
    let count = tally.categories
    var values = Array(repeating: 0.0, count: count * count)
    var margins = Array(repeating: 0.0, count: count)
    for (raters, group) in tally.ratedGroups where raters > 1 {
      for c in 0..<count {
        margins[c] += Double(group.ratings[c])
        for k in 0..<count {
          let pairs = group.products[c * count + k] - (c == k ? group.ratings[c] : 0)
          values[c * count + k] += Double(pairs) / Double(raters - 1)
        }
      }
    }
    categories = count
    self.values = values
    self.margins = margins
    total = margins.reduce(0, +)
  }

  /// Σ o_ck f(c, k) over different categories.
  func observed(_ distance: (Int, Int) -> Double) -> Double {
    sum { values[$0 * categories + $1] * distance($0, $1) }
  }

  /// Σ n_c n′_k f(c, k) over different categories, n′ the margins of `other`.
  func expected(with other: Coincidences, _ distance: (Int, Int) -> Double) -> Double {
    sum { margins[$0] * other.margins[$1] * distance($0, $1) }
  }

  private func sum(_ term: (Int, Int) -> Double) -> Double {
    var sum = 0.0
    for c in 0..<categories {
      for k in 0..<categories where k != c { sum += term(c, k) }
    }
    return sum
  }
}

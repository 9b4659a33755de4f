/// What two coders are expected to say: the share of units that falls into each cell of their table.
public struct ExpectedPairs: Sendable, Equatable {
  /// How many categories.
  public let categories: Int
  /// The share of cell (a, b) lies at `a * categories + b`; all are at least 0 and sum to 1.
  public let cells: [Double]

  /// Two coders who use the categories alike, with a κ: p_ab = κ π_a 1[a = b] + (1 − κ) π_a π_b.
  ///
  /// - Parameters:
  ///   - kappa: in [0, 1].
  ///   - shares: π, one per category, each greater than 0; they are divided by their sum. At least two.
  /// - Returns: `nil` for other values.
  public init?(kappa: Double, shares: [Double]) {
    let sum = shares.reduce(0, +)
    guard kappa >= 0, kappa <= 1, shares.count > 1, sum.isFinite, shares.allSatisfy({ $0 > 0 }) else {
      return nil
    }
    let share = shares.map { $0 / sum }
    let count = shares.count
    categories = count
    cells = (0..<count * count).map { cell in
      let (a, b) = (cell / count, cell % count)
      return (a == b ? kappa * share[a] : 0) + (1 - kappa) * share[a] * share[b]
    }
  }

  /// Two coders who answer yes or no, each with an own share of yes, and a κ.
  ///
  /// Category 0 is no, 1 is yes. With p_e = Σ of the products of their shares and p_o = κ (1 − p_e) + p_e, both say yes
  /// on (p_o − 1 + first + second) / 2 of the units.
  ///
  /// - Parameters:
  ///   - kappa: at most 1.
  ///   - first: the first coder's share of yes, between 0 and 1.
  ///   - second: the second coder's.
  /// - Returns: `nil` for other values, and when two coders with such shares cannot have such a κ.
  public init?(kappa: Double, first: Double, second: Double) {
    guard first > 0, first < 1, second > 0, second < 1, kappa.isFinite else { return nil }
    let chance = first * second + (1 - first) * (1 - second)
    let observed = kappa * (1 - chance) + chance
    let both = (observed - 1 + first + second) / 2
    let all = [observed - both, second - both, first - both, both]
    guard all.allSatisfy({ $0 > -1e-12 }) else { return nil }
    categories = 2
    cells = all.map { max(0, $0) }
  }

  /// The κ of the table, by `weights`; `nil` where it is undefined.
  public func kappa(_ weights: Weights) -> Double? {
    let parts = parts(weights)
    return parts.chance < 1 ? (parts.observed - parts.chance) / (1 - parts.chance) : nil
  }

  /// n times the variance of κ from n independent units: the mean of ψ².
  ///
  /// Source: Fleiss, Cohen & Everitt (1969), *Psychological Bulletin* 72:323–327.
  public func variancePerUnit(_ weights: Weights) -> Double {
    let (observed, chance, rows, columns) = parts(weights)
    let rest = 1 - chance
    guard rest > 0 else { return 0 }
    return cells.indices.reduce(0) { sum, cell in
      let (a, b) = (cell / categories, cell % categories)
      let slope = (1 - observed) / (rest * rest)
      let psi = (weights[a, b] - observed) / rest - slope * (rows[a] + columns[b] - 2 * chance)
      return sum + cells[cell] * psi * psi
    }
  }

  /// p_o and p_e, and the average weights of each row and column.
  private func parts(
    _ weights: Weights
  ) -> (observed: Double, chance: Double, rows: [Double], columns: [Double]) {
    let all = 0..<categories
    let first = all.map { a in all.reduce(0) { $0 + cells[a * categories + $1] } }
    let second = all.map { b in all.reduce(0) { $0 + cells[$1 * categories + b] } }
    let rows = all.map { a in all.reduce(0) { $0 + weights[a, $1] * second[$1] } }
    let columns = all.map { b in all.reduce(0) { $0 + weights[$1, b] * first[$1] } }
    let observed = cells.indices.reduce(0) {
      $0 + weights[$1 / categories, $1 % categories] * cells[$1]
    }
    return (observed, all.reduce(0) { $0 + first[$1] * rows[$1] }, rows, columns)
  }
}

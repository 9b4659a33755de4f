/// How far any two categories lie apart: 0 on the diagonal, the same in both directions.
public struct DistanceMatrix: Sendable, Equatable {
  /// What the distance is called where results are printed.
  public let name: String
  /// How many categories.
  public let categories: Int
  /// Row by row, categories × categories.
  public let values: [Double]

  /// Makes a matrix.
  ///
  /// - Parameters:
  ///   - name: what to call the distance.
  ///   - rows: categories × categories, each number finite and at least 0, 0 on the diagonal, symmetric.
  /// - Returns: `nil` when the rows are not such a matrix.
  public init?(named name: String, rows: [[Double]]) {
    let count = rows.count
    guard count > 0, rows.allSatisfy({ $0.count == count }) else { return nil }
    for a in 0..<count {
      guard rows[a][a] == 0 else { return nil }
      for b in 0..<count where !(rows[a][b] >= 0 && rows[a][b].isFinite && rows[a][b] == rows[b][a]) {
        return nil
      }
    }
    self.init(name, count) { rows[$0][$1] }
  }

  init(_ name: String, _ categories: Int, _ distance: (Int, Int) -> Double) {
    self.name = name
    self.categories = categories
    values = (0..<categories * categories).map { cell in
      cell / categories == cell % categories ? 0 : distance(cell / categories, cell % categories)
    }
  }

  /// The distance of the pair (a, b).
  public subscript(_ a: Int, _ b: Int) -> Double { values[a * categories + b] }
}

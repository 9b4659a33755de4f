/// A tally whose sums are whole numbers, so that they can lie in a row.
protocol RowTally: Tally {
  /// The sums, in places that are the same for all tallies of the shape.
  func row(like shape: Self) -> [Int]
  /// The tally of that shape with these sums.
  init(row: [Int], like shape: Self)
}

/// The sums of clusters in rows of whole numbers, so that drawn clusters are added several numbers at a time.
struct ClusterRows<Sums: Tally>: Sendable {
  private typealias Lanes = SIMD8<Int32>

  private let tally: @Sendable ([Int]) -> Sums?
  /// How many numbers a row has.
  private let width: Int
  /// In how many groups of lanes they lie.
  private let lanes: Int
  /// Row after row; what is left of a row's last lanes is 0.
  private let rows: [Lanes]

  /// With more numbers than this the rows would cost much memory, and be far from the processor.
  private static var mostNumbers: Int { 1 << 22 }

  /// Lays the rows out; `nil` for tallies that have none, for too many of them, and where drawn numbers could become too
  /// large.
  init?(_ clusters: [Sums], shape: Sums) {
    guard let shape = shape as? any RowTally, let laid = Self.laid(clusters, shape) else { return nil }
    let most = Int(Int32.max) / max(1, clusters.count)
    guard laid.rows.allSatisfy({ $0.allSatisfy { 0...most ~= $0 } }) else { return nil }
    width = laid.rows.first?.count ?? 0
    lanes = (width + Lanes.scalarCount - 1) / Lanes.scalarCount
    var rows = Array(repeating: Lanes(), count: lanes * clusters.count)
    for (cluster, row) in laid.rows.enumerated() {
      for (place, number) in row.enumerated() {
        rows[cluster * lanes + place / Lanes.scalarCount][place % Lanes.scalarCount] = Int32(number)
      }
    }
    self.rows = rows
    tally = laid.tally
  }

  private static func laid<Row: RowTally>(
    _ clusters: [Sums], _ shape: Row
  ) -> (rows: [[Int]], tally: @Sendable ([Int]) -> Sums?)? {
    guard let clusters = clusters as? [Row],
      clusters.count * shape.row(like: shape).count <= mostNumbers
    else { return nil }
    return (clusters.map { $0.row(like: shape) }, { Row(row: $0, like: shape) as? Sums })
  }

  /// The sums over as many clusters as there are, drawn by a generator.
  func drawn(by generator: inout SplitMix64) -> Sums? {
    let count = lanes == 0 ? 0 : rows.count / lanes
    var sums = Array(repeating: Lanes(), count: lanes)
    for _ in 0..<count {
      let row = generator.next(below: count) &* lanes
      for lane in 0..<lanes { sums[lane] &+= rows[row &+ lane] }
    }
    return tally((0..<width).map { Int(sums[$0 / Lanes.scalarCount][$0 % Lanes.scalarCount]) })
  }
}

extension PairTally: RowTally {
  func row(like shape: PairTally) -> [Int] { counts + [onlyFirst, onlySecond, neither] }

  init(row: [Int], like shape: PairTally) {
    self.init(categories: shape.categories, numbers: row)
  }
}

extension PanelTally: RowTally {
  /// Number by number: the units that nobody rated, then group by group its units, ratings and products.
  func row(like shape: PanelTally) -> [Int] {
    let own = [unrated] + groups.flatMap { [$0.units] + $0.ratings + $0.products }
    let missing = (shape.groups.count - groups.count) * (1 + categories + categories * categories)
    return own + Array(repeating: 0, count: missing)
  }

  init(row: [Int], like shape: PanelTally) {
    let count = shape.categories
    let groups = stride(from: 1, to: row.count, by: 1 + count + count * count).map { start in
      Group(
        units: row[start], ratings: Array(row[(start + 1)...].prefix(count)),
        products: Array(row[(start + 1 + count)...].prefix(count * count)))
    }
    self.init(categories: count, groups: groups, unrated: row[0])
  }
}

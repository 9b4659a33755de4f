import Agreement
import Testing

/// Tallies of whole columns of bytes are those of one unit after the other, bit for bit.
@Suite struct ColumnTallyTests {
  /// Columns of seeded bytes, about a fifth of them no category.
  private func columns(coders: Int, categories: Int, units: Int, seed: UInt64) -> [[UInt8]] {
    var generator = SplitMix64(seed: seed)
    return (0..<coders).map { _ in
      (0..<units).map { _ in
        let draw = Int.random(in: 0..<(categories + categories / 4 + 1), using: &generator)
        return draw < categories
          ? UInt8(draw) : [255, 128, UInt8(categories)].randomElement(using: &generator) ?? 255
      }
    }
  }

  private func rating(_ byte: UInt8, _ categories: Int) -> Int? { Int(byte) < categories ? Int(byte) : nil }

  @Test(arguments: [1, 2, 5, 7, 8, 60, 127, 128, 255], [0, 1, 15, 16, 17, 1000, 8200])
  func `a pair's table of two columns`(categories: Int, units: Int) {
    let columns = columns(coders: 2, categories: categories, units: units, seed: 1)
    let expected = PairTally(
      categories: categories,
      ratings: (0..<units).map { (rating(columns[0][$0], categories), rating(columns[1][$0], categories)) })
    #expect(PairTally(categories: categories, first: columns[0], second: columns[1]) == expected)
  }

  @Test(arguments: [(1, 3), (2, 5), (3, 5), (5, 5), (10, 2), (12, 3), (4, 130)], [0, 33, 9000])
  func `a panel's sums of columns`(shape: (coders: Int, categories: Int), units: Int) {
    let columns = columns(coders: shape.coders, categories: shape.categories, units: units, seed: 2)
    let expected = PanelTally(
      categories: shape.categories,
      ratings: (0..<units).map { unit in columns.map { rating($0[unit], shape.categories) } })
    #expect(PanelTally(categories: shape.categories, columns: columns) == expected)
  }

  @Test func `parts of columns add up to the whole`() {
    let columns = columns(coders: 3, categories: 4, units: 5001, seed: 3)
    let cuts = [0, 1, 17, 1000, 1001, 4096, 5001]
    var pair = PairTally(categories: 4)
    var panel = PanelTally(categories: 4)
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      pair.add(PairTally(categories: 4, first: columns[0], second: columns[1], units: start..<end))
      panel.add(PanelTally(categories: 4, columns: columns, units: start..<end))
    }
    #expect(pair == PairTally(categories: 4, first: columns[0], second: columns[1]))
    #expect(panel == PanelTally(categories: 4, columns: columns))
  }
}

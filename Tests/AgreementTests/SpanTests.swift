import Agreement
import Testing

/// Agreement on evidence spans, against the definitions in exact fractions, position by position.
@Suite struct SpanTests {
  private func unitization(_ units: [(Int, Int, Int)], length: Int = 60) throws -> Unitization {
    try #require(
      Unitization(length: length, units: units.map { Unitization.Unit($0.0..<$0.1, category: $0.2) }))
  }

  private func values(_ tally: UnitizingTally) throws -> [Double] {
    let kinds: [UnitizedAlpha.Kind] = [
      .unitizing, .boundaries, .coding(.nominal), .category(0), .category(1),
    ]
    return try kinds.map { try UnitizedAlpha($0).value(of: tally) }
  }

  @Test func `two coders' units`() throws {
    var tally = UnitizingTally(categories: 2)
    tally.add([
      try unitization([(2, 5, 0), (10, 20, 1), (30, 41, 0)]),
      try unitization([(2, 6, 0), (12, 20, 1), (28, 33, 1), (33, 40, 0)]),
    ])
    let known = [
      0.7405606549243364, 0.7982638888888889, 0.7613599215429879, 0.7615162670381057, 0.7611706612067928,
    ]
    for (own, expected) in zip(try values(tally), known) { #expect(isNear(own, expected, 1e-12)) }
  }

  @Test func `three coders' units, one coder absent from another continuum`() throws {
    var tally = UnitizingTally(categories: 2)
    tally.add([
      try unitization([(2, 5, 0)]), try unitization([(2, 5, 0), (10, 20, 1)]),
      try unitization([(2, 5, 1), (15, 20, 1)]),
    ])
    tally.add([try unitization([(0, 60, 0)]), nil, nil])
    #expect(tally.continua == 1)
    let known = [0.39829814237913924, 0.5238010446343779, 0.35714285714285715, 0.3125, 0.390625]
    for (own, expected) in zip(try values(tally), known) { #expect(isNear(own, expected, 1e-12)) }
  }

  @Test func `the same units throughout are full agreement, and no units at all undefined`() throws {
    let same = try unitization([(2, 5, 0), (10, 20, 1)])
    var tally = UnitizingTally(categories: 2)
    tally.add([same, same, same])
    for own in try values(tally) { #expect(isNear(own, 1, 1e-12)) }
    var empty = UnitizingTally(categories: 2)
    let none = try unitization([])
    empty.add([none, none])
    #expect(throws: Undefined.oneCategoryOnly) { try UnitizedAlpha(.unitizing).value(of: empty) }
    #expect(throws: Undefined.noOverlap) { try UnitizedAlpha(.coding(.nominal)).value(of: empty) }
    #expect(throws: Undefined.noOverlap) {
      try UnitizedAlpha(.boundaries).value(of: UnitizingTally(categories: 2))
    }
  }

  @Test func `units that overlap, are empty or reach too far are refused`() {
    let unit = { (range: Range<Int>) in Unitization.Unit(range) }
    #expect(Unitization(length: 9, units: [unit(1..<4), unit(3..<5)]) == nil)
    #expect(Unitization(length: 9, units: [unit(1..<1)]) == nil)
    #expect(Unitization(length: 9, units: [unit(5..<10)]) == nil)
    #expect(Unitization(length: 9, units: [unit(5..<9), unit(0..<5)])?.units.first?.range == 0..<5)
  }

  @Test func `the F1 of tokens counts the words that both marked`() throws {
    let text = "I feel so  alone at night"
    let tokens = Tokens(of: text)
    #expect(tokens.ranges == [0..<1, 2..<6, 7..<9, 11..<16, 17..<19, 20..<25])
    let first = try #require(tokens.unitization(of: [2..<16]))
    let second = try #require(tokens.unitization(of: [8..<16, 12..<25]))
    #expect(first.units.map(\.range) == [1..<4] && second.units.map(\.range) == [2..<6])
    let table = PairTally(positionsOf: first, second)
    #expect(table.counts == [2, 1, 2, 1])
    #expect(try SpecificAgreement(of: 0).ofPair.value(of: table) == 4.0 / 7)
    let none = try #require(tokens.unitization(of: []))
    #expect(throws: Undefined.categoryNotUsed) {
      try SpecificAgreement(of: 0).ofPair.value(of: PairTally(positionsOf: none, none))
    }
  }
}

import DebriefCore
import Interchange
import Testing

/// An adjudicator's decisions from a CSV file.
@Suite struct RulingCSVTests {
  private func rulings(_ text: String) throws -> [RulingRow] {
    try RulingCSV.rulings(from: table(text), scheme: Schemes.mixed)
  }

  @Test func `a value, a side or nothing is decided, and other rows wait`() throws {
    let rows = try rulings(
      """
      turn,code,A,B,decision,side,severity,attribute,reason,words
      2,advice,yes,no,yes,,2,omission,slip,looked twice
      4,reflection,simple,none,,b,,,gap-in-the-scheme,
      4,advice,yes,no,unresolved,,,,Ambiguous Text,
      6,advice,yes,no,,,,,,
      """)
    #expect(
      rows.map(\.decision) == [
        .coding(Coding(value: .binary(true), severity: 2, attribute: "omission")), .side("B"), .unresolved,
      ])
    #expect(rows.map(\.unit) == [.turn(2), .turn(4), .turn(4)])
    #expect(rows.map(\.reason) == [.slip, .schemeGap, .ambiguousText])
    #expect(rows.map(\.words) == ["looked twice", nil, nil])
    #expect(rows.map(\.line) == [2, 3, 4])
  }

  @Test func `every bad row is told with its line`() throws {
    let found = try problems {
      _ = try rulings(
        """
        turn,code,decision,side,severity,reason
        two,advice,yes,,,slip
        2,advise,yes,,,slip
        2,advice,maybe,,,slip
        4,advice,yes,,much,slip
        6,advice,yes,,,because
        8,advice,yes,A,,slip
        10,advice,yes,,,slip
        10,advice,no,,,slip
        """)
    }
    #expect(found.map(\.line) == [2, 3, 4, 5, 6, 7, 9])
    #expect(found[3].text == "“much” is no severity of advice; expected one of 1 (Mild), 2 (Strong)")
    #expect(found[1].text.contains("advice"))
    #expect(found[6].text == "unit 10 with advice is decided on line 8 too")
  }

  @Test func `the columns that matter have to be there`() throws {
    #expect(throws: InterchangeError.self) { try rulings("turn,code,decision\n2,advice,yes\n") }
    #expect(throws: InterchangeError.self) { try rulings("turn,decision,reason\n2,yes,slip\n") }
    #expect(try rulings("turn,code,decision,reason\n").isEmpty)
  }
}

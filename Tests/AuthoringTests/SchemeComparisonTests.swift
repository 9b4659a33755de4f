import Authoring
import DebriefCore
import Testing

/// Two versions side by side: every difference, and which judgements can be read across both.
@Suite struct SchemeComparisonTests {
  private func code(_ id: String, _ scale: Scale = .binary) -> Code {
    Code(
      id: id, name: id, definition: "What it is.", include: ["this"], scale: scale,
      severities: [Level(value: 1, name: "mild")], key: String(id.prefix(1)))
  }

  private func scheme(_ version: String, _ codes: [Code]) -> Scheme {
    Scheme(id: "small", version: version, title: "Small", language: "en", codes: codes)
  }

  @Test func `a new version of the same words says the same`() {
    let comparison = SchemeComparison(
      scheme("1", [code("a"), code("b")]), scheme("2", [code("a"), code("b")]))
    #expect(comparison.isSame)
    #expect(comparison.codes.filter { !$0.isComparable }.isEmpty)
  }

  @Test func `added, dropped and changed codes are told apart`() {
    var changed = code("b")
    changed.definition = "What it really is."
    changed.include = ["this", "that"]
    let comparison = SchemeComparison(
      scheme("1", [code("a"), code("b"), code("c")]), scheme("2", [code("c"), changed, code("d")]))
    #expect(comparison.codes.map(\.id) == ["a", "b", "c", "d"])
    #expect(comparison.codes.map { $0.second == nil } == [true, false, false, false])
    #expect(comparison.codes.map { $0.first == nil } == [false, false, false, true])
    #expect(
      comparison.codes[1].changes == [
        .init(part: "definition", first: ["What it is."], second: ["What it really is."]),
        .init(part: "counts", first: ["this"], second: ["this", "that"]),
      ])
    #expect(comparison.codes.map(\.isComparable) == [false, true, true, false])
    #expect(comparison.changes.map(\.part) == ["order of codes"])
    #expect(!comparison.isSame)
  }

  @Test func `other values, units or severities make another code; other words do not`() {
    let levels = Scale.ordinal(levels: [Level(value: 1, name: "low"), Level(value: 2, name: "high")])
    let renamed = Scale.ordinal(levels: [Level(value: 1, name: "poor"), Level(value: 2, name: "good")])
    let longer = Scale.ordinal(levels: (1...3).map { Level(value: $0, name: "\($0)") })
    func row(_ first: Code, _ second: Code) -> SchemeComparison.CodeRow {
      SchemeComparison(scheme("1", [first]), scheme("2", [second])).codes[0]
    }
    #expect(row(code("a", levels), code("a", renamed)).isComparable)
    #expect(row(code("a", levels), code("a", renamed)).changes.map(\.part) == ["words of values"])
    #expect(!row(code("a", levels), code("a", longer)).isComparable)
    #expect(!row(code("a"), code("a", levels)).isComparable)
    var onClient = code("a")
    onClient.unit = .clientTurn
    #expect(!row(code("a"), onClient).isComparable)
    var graver = code("a")
    graver.severities.append(Level(value: 2, name: "grave"))
    #expect(!row(code("a"), graver).isComparable)
  }
}

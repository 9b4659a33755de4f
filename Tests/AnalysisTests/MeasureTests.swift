import Analysis
import DebriefCore
import Testing

/// How far values lie apart.
@Suite struct MeasureTests {
  private let nominal = Scale.nominal(
    options: ["none", "simple", "complex"].map { Option(id: $0, name: $0) }, none: "none")
  private let set = Scale.set(options: ["a", "b", "c"].map { Option(id: $0, name: $0) })

  @Test func `binary and nominal values are alike or not`() {
    #expect(Scale.binary.distance(yes, no) == 1 && Scale.binary.distance(no, no) == 0)
    #expect(nominal.distance(.option("none"), .option("complex")) == 1)
    #expect(nominal.position(of: .option("none")) == nil)
  }

  @Test func `levels are measured in steps, whatever their numbers`() {
    let scale = Scale.ordinal(levels: [1, 2, 10].map { Level(value: $0, name: "l") })
    #expect(scale.distance(.level(1), .level(10)) == 1)
    #expect(scale.distance(.level(2), .level(10)) == 0.5)
    #expect(scale.position(of: .level(2)) == 0.5)
  }

  @Test func `numbers are measured against the range`() {
    let scale = Scale.interval(minimum: 10, maximum: 20)
    #expect(isNear(scale.distance(.number(12), .number(17)), 0.5))
  }

  @Test func `sets are measured by what they share, and two empty ones are alike`() {
    #expect(set.distance(.options([]), .options([])) == 0)
    #expect(set.distance(.options(["a"]), .options([])) == 1)
    #expect(isNear(set.distance(.options(["a", "b"]), .options(["b", "c"])), 2.0 / 3))
  }

  @Test func `categories come from the scheme, in its order`() {
    #expect(Scale.binary.categories == [no, yes])
    #expect(StudyMaker.levels(3).categories == [.level(1), .level(2), .level(3)])
    #expect(set.categories.isEmpty)
  }
}

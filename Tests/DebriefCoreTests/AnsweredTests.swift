import DebriefCore
import Testing

/// The rule of what stands on a unit when a code was not set.
@Suite struct AnsweredTests {
  private let binary = Code(id: "advice", name: "Advice", definition: "d", key: "a")
  private let nominal = Code(
    id: "reflection", name: "Reflection", definition: "d",
    scale: .nominal(
      options: [Option(id: "none", name: "None"), Option(id: "simple", name: "Simple")], none: "none"),
    key: "r")
  private let ordinal = Code(
    id: "overall", name: "Overall", definition: "d",
    scale: .ordinal(levels: [Level(value: 1, name: "Low"), Level(value: 2, name: "High")]), key: "o")
  private let interval = Code(
    id: "ease", name: "Ease", definition: "d", scale: .interval(minimum: 0, maximum: 10), key: "e")
  private let set = Code(
    id: "topics", name: "Topics", definition: "d", scale: .set(options: [Option(id: "work", name: "Work")]),
    key: "t")

  @Test func `on an unanswered unit everything is missing`() {
    let unit = UnitCoding()
    for code in [binary, nominal, ordinal, interval, set] {
      #expect(unit.value(of: code) == nil)
    }
  }

  @Test(arguments: [
    UnitCoding(nothing: true), UnitCoding(codings: ["other": Coding(value: .binary(true))]),
  ])
  func `on an answered unit unset codes are no, none, the empty set, or missing`(unit: UnitCoding) {
    #expect(unit.value(of: binary) == .binary(false))
    #expect(unit.value(of: nominal) == .option("none"))
    #expect(unit.value(of: set) == .options([]))
    #expect(unit.value(of: ordinal) == nil)
    #expect(unit.value(of: interval) == nil)
  }

  @Test func `a value that was set stands`() {
    let unit = UnitCoding(codings: ["overall": Coding(value: .level(2))])
    #expect(unit.value(of: ordinal) == .level(2))
  }

  @Test func `a row that an import did not have is missing on an answered unit too`() {
    let coding = SessionCoding(
      coder: "e1", kind: .expert, session: "s", scheme: "h",
      units: [.turn(2): UnitCoding(codings: ["reflection": Coding(value: .option("simple"))])],
      absent: [.turn(2): ["advice"]])
    #expect(coding.value(of: binary, on: .turn(2)) == nil)
    #expect(coding.value(of: nominal, on: .turn(2)) == .option("simple"))
    #expect(coding.value(of: nominal, on: .turn(4)) == nil)
  }
}

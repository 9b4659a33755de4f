import DebriefCore
import Testing

@Suite struct CodeValueTests {
  private let nominal = Scale.nominal(
    options: [Option(id: "none", name: "None"), Option(id: "simple", name: "Simple")], none: "none")
  private let ordinal = Scale.ordinal(levels: [Level(value: 1, name: "Low"), Level(value: 3, name: "High")])
  private let set = Scale.set(options: [Option(id: "b", name: "B"), Option(id: "a", name: "A")])

  @Test(arguments: [
    ("yes", true), ("TRUE", true), ("1", true), ("No", false), ("false", false), ("0", false),
  ])
  func `a binary value has several spellings`(text: String, expected: Bool) {
    #expect(CodeValue(text, on: .binary) == .binary(expected))
  }

  @Test func `a text off the scale is no value`() {
    #expect(CodeValue("maybe", on: .binary) == nil)
    #expect(CodeValue("complex", on: nominal) == nil)
    #expect(CodeValue("2", on: ordinal) == nil)
    #expect(CodeValue("11", on: .interval(minimum: 0, maximum: 10)) == nil)
    #expect(CodeValue("nan", on: .interval(minimum: 0, maximum: 10)) == nil)
    #expect(CodeValue("a|c", on: set) == nil)
  }

  @Test func `a value's text reads back as the same value`() {
    let cases: [(CodeValue, Scale)] = [
      (.binary(true), .binary), (.option("simple"), nominal), (.level(3), ordinal),
      (.number(2.5), .interval(minimum: 0, maximum: 10)), (.options(["a", "b"]), set), (.options([]), set),
    ]
    for (value, scale) in cases {
      #expect(CodeValue(value.text, on: scale) == value)
    }
  }

  @Test func `the options of a set are written in alphabetical order`() {
    #expect(CodeValue.options(["b", "a"]).text == "a|b")
  }
}

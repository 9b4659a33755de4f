import Analysis
import DebriefCore
import Testing

/// What the experts together say.
@Suite struct ReferenceTests {
  @Test func `one expert alone is not a reference`() {
    #expect(Reference(of: [yes], on: .binary) == .singleExpert(yes))
    #expect(Reference(of: [yes], on: .binary).value == nil)
    #expect(Reference(of: [], on: .binary) == .missing)
  }

  @Test func `a strict majority decides, a tie does not`() {
    #expect(Reference(of: [yes, no, yes], on: .binary) == .consensus(yes, experts: 3))
    #expect(Reference(of: [yes, no], on: .binary) == .unresolved(experts: 2))
    let scale = Scale.nominal(options: ["n", "a", "b", "c"].map { Option(id: $0, name: $0) }, none: "n")
    let votes = ["a", "a", "b", "c"].map { CodeValue.option($0) }
    #expect(Reference(of: votes, on: scale) == .unresolved(experts: 4))
    #expect(Reference(of: votes + [.option("a")], on: scale) == .consensus(.option("a"), experts: 5))
  }

  @Test func `of levels it is the median, unresolved when the two middle ones differ`() {
    let scale = StudyMaker.levels(5)
    #expect(Reference(of: [.level(5), .level(1), .level(2)], on: scale).value == .level(2))
    #expect(Reference(of: [.level(4), .level(1), .level(2), .level(2)], on: scale).value == .level(2))
    #expect(Reference(of: [.level(1), .level(2)], on: scale) == .unresolved(experts: 2))
  }

  @Test func `of numbers it is the median, with the mean of the middle two`() {
    let scale = Scale.interval(minimum: 0, maximum: 10)
    #expect(Reference(of: [.number(1), .number(9), .number(4)], on: scale).value == .number(4))
    #expect(Reference(of: [.number(1), .number(4)], on: scale).value == .number(2.5))
  }

  @Test func `of sets each option is put to the vote`() {
    let scale = Scale.set(options: ["a", "b"].map { Option(id: $0, name: $0) })
    let votes: [CodeValue] = [.options(["a"]), .options(["a", "b"]), .options([])]
    #expect(Reference(of: votes, on: scale).value == .options(["a"]))
    #expect(Reference(of: [.options(["a"]), .options([])], on: scale) == .unresolved(experts: 2))
    #expect(Reference(of: [.options([]), .options([])], on: scale).value == .options([]))
  }

  @Test func `severity is the median of those who gave one`() {
    #expect(SeverityReference(of: []) == .none)
    #expect(SeverityReference(of: [3, 1, 2]) == .level(2))
    #expect(SeverityReference(of: [1, 3]) == .between(1, 3))
  }
}

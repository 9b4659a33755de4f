import Agreement
import DebriefCore
import Testing

@testable import Review

/// What differs between codings: never more than does, never less.
@Suite struct CodingDifferenceTests {
  private static let scheme = Scheme(
    id: "all", version: "1", title: "All scales", language: "en",
    codes: [
      Code(
        id: "cue", name: "Cue", definition: "d",
        severities: [Level(value: 1, name: "low"), Level(value: 3, name: "high")], key: "c"),
      Code(
        id: "tone", name: "Tone", definition: "d",
        scale: .nominal(
          options: [Option(id: "none", name: "None"), Option(id: "warm", name: "Warm")], none: "none"),
        key: "t"),
      Code(
        id: "fit", name: "Fit", definition: "d",
        scale: .ordinal(levels: (1...3).map { Level(value: $0, name: "\($0)") }), key: "f"),
      Code(
        id: "topics", name: "Topics", definition: "d",
        scale: .set(options: [Option(id: "x", name: "X"), Option(id: "y", name: "Y")]), key: "o"),
      Code(id: "overall", name: "Overall", definition: "d", unit: .session, key: "v"),
    ])

  private static let rules = SheetRules(scheme: scheme, transcript: Sample.transcript, kind: .expert)

  /// A coding drawn by lot: some units unanswered, some with nothing, some codes unset.
  private func drawn(_ coder: String, _ lots: inout SplitMix64) -> SessionCoding {
    var coding = SessionCoding(coder: coder, kind: .expert, session: "s", scheme: "h")
    for unit in Self.rules.units {
      switch lots.next(below: 4) {
      case 0: continue
      case 1: coding.units[unit] = UnitCoding(nothing: true)
      default:
        for code in Self.rules.codes(for: unit) where lots.next(below: 2) == 0 {
          coding.units[unit, default: UnitCoding()].codings[code.id] = Coding(
            value: value(of: code, &lots), severity: lots.next(below: 2) == 0 ? 1 : 3)
        }
      }
      if lots.next(below: 5) == 0 { coding.absent[unit] = ["cue"] }
    }
    return coding
  }

  private func value(of code: Code, _ lots: inout SplitMix64) -> CodeValue {
    switch code.id {
    case "tone": .option(lots.next(below: 2) == 0 ? "none" : "warm")
    case "fit": .level(1 + lots.next(below: 3))
    case "topics": .options(Set(["x", "y"].filter { _ in lots.next(below: 2) == 0 }))
    default: .binary(lots.next(below: 2) == 0)
    }
  }

  @Test func `a unit and code is listed exactly when two coders have values that are not equal`() {
    var lots = SplitMix64(seed: 5)
    var (empty, full) = (0, 0)
    for round in 0..<600 {
      var codings = (0..<(2 + round % 3)).map { drawn("c\($0)", &lots) }
      // Every fifth time all say the same, though in other words.
      if round % 5 == 0 {
        codings = codings.map { coding in
          var same = codings[0]
          same.coder = coding.coder
          for unit in same.units.keys { same.units[unit]?.codings["cue"]?.comment = coding.coder }
          return same
        }
      }
      let listed = Set(
        CodingDifference.list(in: codings.map { ($0.coder, $0) }, rules: Self.rules)
          .map { "\($0.unit.text) \($0.code.id)" })
      var expected: Set<String> = []
      for unit in Self.rules.units {
        for code in Self.rules.codes(for: unit) {
          for (place, one) in codings.enumerated() {
            for other in codings[..<place] {
              let values = (one.value(of: code, on: unit), other.value(of: code, on: unit))
              if let left = values.0, let right = values.1, left != right {
                expected.insert("\(unit.text) \(code.id)")
              }
            }
          }
        }
      }
      #expect(listed == expected)
      if round % 5 == 0 { #expect(listed.isEmpty) }
      if listed.isEmpty { empty += 1 } else { full += 1 }
    }
    #expect(empty > 50 && full > 50)
  }

  @Test func `differences in severity are listed when asked for, and only among those who set the code`() {
    func coding(_ value: Bool, _ severity: Int?) -> SessionCoding {
      SessionCoding(
        coder: "c", kind: .expert, session: "s", scheme: "h",
        units: [
          .turn(2): UnitCoding(codings: ["cue": Coding(value: .binary(value), severity: severity)])
        ])
    }
    func count(_ codings: [SessionCoding], _ aspects: Set<CodingDifference.Aspect>) -> Int {
      CodingDifference.list(
        in: codings.enumerated().map { ("\($0)", $1) }, rules: Self.rules, aspects: aspects
      ).count { $0.code.id == "cue" }
    }
    #expect(count([coding(true, 1), coding(true, 3)], [.value]) == 0)
    #expect(count([coding(true, 1), coding(true, 3)], [.severity]) == 1)
    #expect(count([coding(true, 1), coding(false, nil)], [.severity]) == 0)
    #expect(count([coding(true, 1), coding(false, nil)], [.value, .severity]) == 1)
  }

  @Test func `turns come in order, the codes as in the scheme, the session last`() {
    let yes = Coding(value: .binary(true))
    let first = SessionCoding(
      coder: "a", kind: .expert, session: "s", scheme: "h",
      units: [
        .session: UnitCoding(codings: ["overall": yes]),
        .turn(4): UnitCoding(codings: ["cue": yes, "tone": Coding(value: .option("warm"))]),
        .turn(2): UnitCoding(codings: ["cue": yes]),
      ])
    let second = SessionCoding(
      coder: "b", kind: .expert, session: "s", scheme: "h",
      units: [
        .session: UnitCoding(nothing: true), .turn(4): UnitCoding(nothing: true),
        .turn(2): UnitCoding(nothing: true),
      ])
    let list = CodingDifference.list(
      in: [("A", first), ("B", second)], rules: Self.rules, flags: ["B": [.turn(4)]])
    #expect(list.map { "\($0.unit.text) \($0.code.id)" } == ["2 cue", "4 cue", "4 tone", "session overall"])
    #expect(list[0].side("A")?.value == .binary(true))
    #expect(list[0].side("B")?.value == .binary(false))
    #expect(list[0].side("B")?.coding == nil)
    #expect(list.map { $0.side("B")?.isFlagged } == [false, true, true, false])
  }
}

import DebriefCore
import Review
import Testing

/// What is missing before a coding can be submitted.
@Suite struct MissingTests {
  private let rules = Sample.rules

  private func parts(_ said: UnitCoding, on unit: CodingUnit = .turn(2)) -> [String] {
    rules.missing(on: unit, in: said).map { "\($0.code ?? "-") \($0.part)" }
  }

  @Test func `an empty coding lacks an answer on every unit`() {
    let empty = SessionCoding(coder: "e1", kind: .expert, session: "p01-exam-1", scheme: Sample.hash)
    #expect(
      rules.missing(in: empty) == [
        Missing(unit: .turn(2), part: .answer), Missing(unit: .turn(4), part: .answer),
        Missing(unit: .session, part: .answer),
      ])
  }

  @Test func `on an answered unit only codes without a natural "no" are missing`() {
    #expect(parts(UnitCoding(nothing: true)) == ["fit value"])
    #expect(parts(UnitCoding(codings: ["advice": Coding(value: .binary(true))])) == ["fit value"])
    #expect(parts(UnitCoding(codings: ["fit": Coding(value: .level(1))])).isEmpty)
    #expect(parts(UnitCoding(nothing: true), on: .session).isEmpty)
  }

  @Test func `where nothing is to be coded, a missing value is listed but not required`() {
    let nothing = rules.missing(on: .turn(2), in: UnitCoding(nothing: true))
    #expect(nothing.map(\.isRequired) == [false])
    let coded = UnitCoding(codings: ["advice": Coding(value: .binary(true))])
    #expect(rules.missing(on: .turn(2), in: coded).map(\.isRequired) == [true])
  }

  @Test func `a code that applies needs its severity, its attribute and its evidence`() {
    var coding = Coding(value: .binary(true))
    func said() -> UnitCoding {
      UnitCoding(codings: ["missed_cue": coding, "fit": Coding(value: .level(1))])
    }
    #expect(parts(said()) == ["missed_cue severity", "missed_cue attribute", "missed_cue evidence"])
    coding.severity = 1
    #expect(parts(said()) == ["missed_cue attribute", "missed_cue evidence"])
    coding.attribute = "omission"
    #expect(parts(said()) == ["missed_cue evidence"])
    coding.evidence = [EvidenceSpan(turn: 2, start: 0, end: 1)]
    #expect(parts(said()).isEmpty)
  }

  @Test func `a code that does not apply needs nothing more`() {
    let said = UnitCoding(
      codings: ["missed_cue": Coding(value: .binary(false)), "fit": Coding(value: .level(2))])
    #expect(parts(said).isEmpty)
  }

  @Test func `every finding can be read`() {
    for part in Missing.Part.allCases {
      let message = Missing(unit: .turn(4), code: "missed_cue", codeName: "Missed cue", part: part).message
      #expect(message.hasPrefix("Turn 4: "))
      #expect(part == .answer || message.contains("Missed cue"))
    }
    let lacking = rules.missing(
      on: .turn(2), in: UnitCoding(codings: ["missed_cue": Coding(value: .binary(true), severity: 1)]))
    #expect(lacking.contains { $0.message.hasPrefix("Turn 2: choose the manner of ") })
    #expect(Missing(unit: .session, part: .answer).message.hasPrefix("The session: "))
  }
}

import DebriefCore
import Review
import Store
import Testing

/// What may be said of a unit.
@Suite struct CheckingTests {
  private let rules = Sample.rules

  private func kept(_ code: String, on unit: CodingUnit, _ coding: Coding) throws -> Coding {
    let change = try rules.check(Sample.set(code, on: unit, coding)).change
    guard case .set(_, let kept) = change.act else { throw ReviewError.unitNotCoded(unit) }
    return kept
  }

  @Test func `what fits the scheme is kept as it is`() throws {
    let coding = Coding(
      value: .binary(true), severity: 2, attribute: "omission",
      evidence: [EvidenceSpan(turn: 1, start: 2, end: 3), EvidenceSpan(turn: 2, start: 0, end: 4)],
      comment: "She said it.", alternative: "What is it like?")
    #expect(try kept("missed_cue", on: .turn(2), coding) == coding)
    #expect(try kept("fit", on: .turn(4), Coding(value: .level(1))) == Coding(value: .level(1)))
  }

  @Test func `what does not fit is refused and says why`() {
    let yes = Coding(value: .binary(true))
    func span(_ turn: Int, _ start: Int, _ end: Int) -> Coding {
      Coding(value: .binary(true), evidence: [EvidenceSpan(turn: turn, start: start, end: end)])
    }
    let wrong: [(String, CodingUnit, Coding, ReviewError)] = [
      ("missed_cue", .turn(9), yes, .unitNotCoded(.turn(9))),
      ("missed_cue", .turn(1), yes, .unitNotCoded(.turn(1))),
      (
        "overall", .turn(2), yes,
        .codeNotUsed("overall", unit: .turn(2), known: ["missed_cue", "advice", "fit"])
      ),
      (
        "advise", .turn(2), yes,
        .codeNotUsed("advise", unit: .turn(2), known: ["missed_cue", "advice", "fit"])
      ),
      ("advice", .turn(2), Coding(value: .level(1)), .valueOffScale(code: "advice", expected: "yes or no")),
      ("fit", .turn(2), Coding(value: .level(3)), .valueOffScale(code: "fit", expected: "one of 1, 2")),
      (
        "missed_cue", .turn(2), Coding(value: .binary(true), severity: 3),
        .unknownSeverity(3, code: "missed_cue", known: [1, 2])
      ),
      (
        "advice", .turn(2), Coding(value: .binary(true), severity: 1),
        .unknownSeverity(1, code: "advice", known: [])
      ),
      (
        "missed_cue", .turn(2), Coding(value: .binary(true), attribute: "both"),
        .unknownAttribute(code: "missed_cue", known: ["omission", "commission"])
      ),
      ("advice", .turn(2), span(2, 0, 1), .evidenceNotAsked(code: "advice")),
      ("missed_cue", .turn(2), span(7, 0, 1), .evidenceInUnknownTurn(7)),
      ("missed_cue", .turn(2), span(3, 0, 1), .evidenceAfterTurn(3, coded: 2)),
      (
        "missed_cue", .turn(2), span(2, 0, 5),
        .evidenceOutsideText(EvidenceSpan(turn: 2, start: 0, end: 5), length: 4)
      ),
      (
        "missed_cue", .turn(2), span(1, -1, 2),
        .evidenceOutsideText(EvidenceSpan(turn: 1, start: -1, end: 2), length: 9)
      ),
      (
        "missed_cue", .turn(2), span(2, 2, 2),
        .evidenceOutsideText(EvidenceSpan(turn: 2, start: 2, end: 2), length: 4)
      ),
    ]
    for (code, unit, coding, error) in wrong {
      #expect(throws: error) { try rules.check(Sample.set(code, on: unit, coding)) }
      #expect(!error.message.isEmpty)
    }
    let many = Coding(
      value: .binary(true), evidence: (0..<21).map { _ in EvidenceSpan(turn: 2, start: 0, end: 1) })
    #expect(throws: ReviewError.tooManySpans(code: "missed_cue", limit: 20)) {
      try rules.check(Sample.set("missed_cue", on: .turn(2), many))
    }
    #expect(throws: ReviewError.unitNotCoded(.turn(3))) { try rules.check(Sample.nothing(on: .turn(3))) }
    #expect(throws: ReviewError.self) {
      try rules.check(CodingChange(id: "1", unit: .turn(2), act: .clear(code: "overall")))
    }
  }

  @Test func `evidence of the session may lie anywhere`() throws {
    let coding = Coding(value: .binary(true), evidence: [EvidenceSpan(turn: 4, start: 0, end: 3)])
    #expect(try kept("overall", on: .session, coding) == coding)
  }

  @Test func `severity and attribute go away when the code does not apply`() throws {
    let no = Coding(value: .binary(false), severity: 2, attribute: "omission", comment: "Not here.")
    #expect(try kept("missed_cue", on: .turn(2), no) == Coding(value: .binary(false), comment: "Not here."))
  }

  @Test func `texts become safe, and blank ones none`() throws {
    let change = Sample.set(
      "advice", on: .turn(2),
      Coding(value: .binary(true), comment: "a\0\u{1}b", alternative: " \n"))
    let checked = try rules.check(change)
    #expect(checked.replacedCharacters == 2)
    #expect(
      checked.change.act == .set(code: "advice", Coding(value: .binary(true), comment: "a\u{FFFD}\u{FFFD}b")))
  }

  @Test func `a text has at most ten thousand characters`() throws {
    let longest = String(repeating: "🙂", count: 10_000)
    #expect(
      try kept("advice", on: .turn(2), Coding(value: .binary(true), comment: longest)).comment == longest)
    #expect(throws: ReviewError.tooLong(field: "suggested alternative", length: 10_001, limit: 10_000)) {
      try kept("advice", on: .turn(2), Coding(value: .binary(true), alternative: longest + "x"))
    }
  }

  @Test func `a peer judges by the peers' codes alone`() throws {
    let peer = SheetRules(scheme: Sample.scheme, transcript: Sample.transcript, kind: .peer)
    #expect(peer.codes.map(\.id) == ["missed_cue"])
    #expect(peer.units == [.turn(2), .turn(4)])
    #expect(throws: ReviewError.codeNotUsed("advice", unit: .turn(2), known: ["missed_cue"])) {
      try peer.check(Sample.set("advice", on: .turn(2), Coding(value: .binary(true))))
    }
    #expect(throws: ReviewError.unitNotCoded(.session)) { try peer.check(Sample.nothing(on: .session)) }
  }

  @Test func `the units are those that codes judge, the session last`() {
    #expect(rules.units == [.turn(2), .turn(4), .session])
    #expect(rules.codes(for: .turn(4)).map(\.id) == ["missed_cue", "advice", "fit"])
    #expect(rules.codes(for: .turn(1)).isEmpty)
  }
}

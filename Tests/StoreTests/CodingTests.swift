import DebriefCore
import Store
import Testing

@Suite struct CodingTests {
  @Test func `what is set comes back with everything beside it`() throws {
    let (study, assignment) = try Sample.study()
    let coding = Coding(
      value: .binary(true), severity: 2, attribute: "omission",
      evidence: [EvidenceSpan(turn: 2, start: 0, end: 3)], comment: "Too early.", alternative: "Ask first.")
    _ = try study.save(Sample.set(id: "1", coding), in: assignment.id, by: "e1", at: Sample.noon)
    let kept = try study.coding(of: assignment.id)
    #expect(kept.units == [.turn(2): UnitCoding(codings: ["advice": coding])])
    #expect(kept.coder == "e1")
    #expect(kept.kind == .expert)
    #expect(kept.revision == 1)
  }

  @Test func `every scale's values come back`() throws {
    let (study, assignment) = try Sample.study()
    let values: [(String, CodingUnit, CodeValue)] = [
      ("advice", .turn(4), .binary(false)), ("tone", .turn(2), .option("warm")),
      ("overall", .session, .level(2)), ("ease", .turn(2), .number(0.1)),
      ("topics", .turn(2), .options(["work", "home"])), ("topics", .turn(4), .options([])),
      ("opening", .turn(1), .binary(true)),
    ]
    for (index, (code, unit, value)) in values.enumerated() {
      let change = Sample.set(code, on: unit, id: "\(index)", Coding(value: value))
      _ = try study.save(change, in: assignment.id, by: "e1", at: Sample.noon)
    }
    let kept = try study.coding(of: assignment.id)
    for (code, unit, value) in values {
      #expect(kept.units[unit]?.codings[code]?.value == value)
    }
  }

  @Test func `the same change sent twice is kept once`() throws {
    let (study, assignment) = try Sample.study()
    let change = Sample.set(id: "x")
    let first = try study.save(change, in: assignment.id, by: "e1", at: Sample.noon)
    let second = try study.save(change, in: assignment.id, by: "e1", at: Sample.noon.adding(seconds: 9))
    #expect(first == second)
    #expect(try study.history(of: assignment.id).count == 1)
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.save(change, in: assignment.id, by: "e1", at: Sample.noon) == first)
  }

  @Test func `a change's name cannot stand for two changes`() throws {
    let (study, assignment) = try Sample.study()
    _ = try study.save(Sample.set(id: "x"), in: assignment.id, by: "e1", at: Sample.noon)
    #expect(throws: StoreError.changeReused(id: "x")) {
      try study.save(Sample.set(on: .turn(4), id: "x"), in: assignment.id, by: "e1", at: Sample.noon)
    }
    #expect(throws: StoreError.changeReused(id: "x")) {
      let clear = CodingChange(id: "x", unit: .turn(2), act: .clear(code: "advice"))
      _ = try study.save(clear, in: assignment.id, by: "e1", at: Sample.noon)
    }
  }

  @Test func `setting a code takes "nothing to code here" back`() throws {
    let (study, assignment) = try Sample.study()
    let nothing = CodingChange(id: "1", unit: .turn(2), act: .nothing(true))
    _ = try study.save(nothing, in: assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.coding(of: assignment.id).units == [.turn(2): UnitCoding(nothing: true)])
    let line = try study.save(Sample.set(id: "2"), in: assignment.id, by: "e1", at: Sample.noon)
    #expect(
      try study.coding(of: assignment.id).units == [
        .turn(2): UnitCoding(codings: ["advice": Coding(value: .binary(true))])
      ])
    #expect(try study.save(Sample.set(id: "2"), in: assignment.id, by: "e1", at: Sample.noon) == line)
    #expect(try study.history(of: assignment.id).count == 3)
  }

  @Test func `"nothing to code here" is refused while a code is set, and keeps the code`() throws {
    let (study, assignment) = try Sample.study()
    _ = try study.save(Sample.set(id: "1"), in: assignment.id, by: "e1", at: Sample.noon)
    let nothing = CodingChange(id: "2", unit: .turn(2), act: .nothing(true))
    #expect(throws: StoreError.codesAreSet(.turn(2))) {
      try study.save(nothing, in: assignment.id, by: "e1", at: Sample.noon)
    }
    #expect(try study.coding(of: assignment.id).units[.turn(2)]?.codings.count == 1)
    let clear = CodingChange(id: "3", unit: .turn(2), act: .clear(code: "advice"))
    _ = try study.save(clear, in: assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.coding(of: assignment.id).units.isEmpty)
    _ = try study.save(nothing, in: assignment.id, by: "e1", at: Sample.noon)
    let undo = CodingChange(id: "4", unit: .turn(2), act: .nothing(false))
    _ = try study.save(undo, in: assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.coding(of: assignment.id).units.isEmpty)
  }

  @Test func `what the scheme or the session does not have is refused`() throws {
    let (study, assignment) = try Sample.study()
    let wrong: [(CodingChange, StoreError)] = [
      (
        Sample.set("advise", id: "1"),
        .unknownCode("advise", known: ["advice", "tone", "overall", "ease", "topics", "opening"])
      ),
      (Sample.set(on: .turn(1), id: "2"), .wrongUnit(.turn(1), code: "advice", session: "p01-exam-1")),
      (Sample.set(on: .turn(6), id: "3"), .wrongUnit(.turn(6), code: "advice", session: "p01-exam-1")),
      (Sample.set(on: .session, id: "4"), .wrongUnit(.session, code: "advice", session: "p01-exam-1")),
      (
        Sample.set("ease", id: "5", Coding(value: .number(11))), .valueOffScale(code: "ease", unit: .turn(2))
      ),
      (
        Sample.set("ease", id: "6", Coding(value: .number(.nan))),
        .valueOffScale(code: "ease", unit: .turn(2))
      ),
    ]
    for (change, error) in wrong {
      #expect(throws: error) { try study.save(change, in: assignment.id, by: "e1", at: Sample.noon) }
    }
    #expect(try study.history(of: assignment.id).isEmpty)
  }

  @Test func `only the coder changes a coding`() throws {
    let (study, assignment) = try Sample.study()
    #expect(throws: StoreError.notTheCoder("e2", assignment: assignment.id)) {
      try study.save(Sample.set(id: "1"), in: assignment.id, by: "e2", at: Sample.noon)
    }
    #expect(throws: StoreError.notTheCoder("e2", assignment: assignment.id)) {
      try study.submit(assignment.id, by: "e2", at: Sample.noon)
    }
    #expect(throws: StoreError.unknownAssignment(99)) {
      try study.save(Sample.set(id: "1"), in: 99, by: "e1", at: Sample.noon)
    }
  }

  @Test func `a submitted coding is final`() throws {
    let (study, assignment) = try Sample.study()
    _ = try study.save(Sample.set(id: "1"), in: assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.submittedCodings(scheme: assignment.scheme).isEmpty)
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    let submitted = try study.assignment(assignment.id)
    #expect(submitted.state == .submitted)
    #expect(submitted.submittedAt == Sample.noon)
    #expect(throws: StoreError.alreadySubmitted(assignment: assignment.id)) {
      try study.save(Sample.set(id: "2"), in: assignment.id, by: "e1", at: Sample.noon)
    }
    try study.submit(assignment.id, by: "e1", at: Sample.noon.adding(seconds: 60))
    #expect(try study.assignment(assignment.id).submittedAt == Sample.noon)
    #expect(try study.submittedCodings(scheme: assignment.scheme) == [try study.coding(of: assignment.id)])
  }
}

import DebriefCore
import Testing

@testable import Store

@Suite struct AssignmentTests {
  @Test func `an expert codes as an expert, a trainee as the peer of their own session`() throws {
    let (study, first) = try Sample.study()
    #expect(first.kind == .expert)
    #expect(first.state == .open)
    let own = try study.assign(session: "p01-exam-1", to: "p01", scheme: first.scheme, at: Sample.noon)
    #expect(own.kind == .peer)
    #expect(try study.assignments() == [first, own])
    #expect(try study.assignments(of: "p01") == [own])
    #expect(try study.assignments(of: "e2").isEmpty)
    #expect(try study.assignment(first.id) == first)
  }

  @Test func `what cannot be given is refused`() throws {
    let (study, first) = try Sample.study()
    try study.add(Person(name: "p02", role: .trainee))
    try study.add(Person(name: "boss", role: .lead))
    func give(_ session: String = "p01-exam-1", to coder: String, pass: Int = 1) throws {
      _ = try study.assign(session: session, to: coder, scheme: first.scheme, pass: pass, at: Sample.noon)
    }
    #expect(throws: StoreError.assignmentExists(session: "p01-exam-1", coder: "e1", pass: 1)) {
      try give(to: "e1")
    }
    try give(to: "e1", pass: 2)
    #expect(throws: StoreError.badPass(0)) { try give(to: "e1", pass: 0) }
    #expect(throws: StoreError.notOwnSession(coder: "p02", session: "p01-exam-1")) { try give(to: "p02") }
    #expect(throws: StoreError.wrongRole("boss", is: .lead, needed: "an expert or a trainee")) {
      try give(to: "boss")
    }
    #expect(throws: StoreError.self) { try give(to: "nobody") }
    #expect(throws: StoreError.self) { try give("nowhere", to: "e2") }
    #expect(throws: StoreError.unknownSnapshot(sha256: "none")) {
      try study.assign(session: "p01-exam-1", to: "e2", scheme: "none", at: Sample.noon)
    }
    #expect(throws: StoreError.self) { try study.assignments(of: "nobody") }
  }
}

@Suite struct CodingImportTests {
  private func coding(
    _ coder: String, _ kind: CoderKind, _ scheme: String, session: String = "p01-exam-1",
    units: [CodingUnit: UnitCoding] = [
      .turn(2): UnitCoding(codings: ["advice": Coding(value: .binary(true))]),
      .turn(4): UnitCoding(nothing: true),
    ],
    absent: [CodingUnit: Set<String>] = [:]
  ) -> SessionCoding {
    SessionCoding(
      coder: coder, kind: kind, session: session, scheme: scheme, units: units, absent: absent)
  }

  @Test func `imported codings are submitted ones, and their coders are added`() throws {
    let (study, open) = try Sample.study()
    let codings = [
      coding("e3", .expert, open.scheme, absent: [.turn(2): ["tone", "topics"]]),
      coding("gpt", .model, open.scheme), coding("p01", .peer, open.scheme),
    ]
    try study.importCodings(codings, scheme: open.scheme, at: Sample.noon)
    #expect(try study.submittedCodings(scheme: open.scheme) == codings)
    #expect(try study.people().map(\.name) == ["e1", "e2", "e3", "p01"])
    let imported = try #require(try study.assignments(of: "e3").first)
    #expect(imported.state == .submitted)
    #expect(try study.history(of: imported.id).count == 3)
    #expect(throws: StoreError.alreadySubmitted(assignment: imported.id)) {
      try study.save(Sample.set(id: "1"), in: imported.id, by: "e3", at: Sample.noon)
    }
  }

  @Test func `a model is never anybody else`() throws {
    let (study, open) = try Sample.study()
    #expect(throws: StoreError.nameTaken("e1")) {
      try study.importCodings([coding("e1", .model, open.scheme)], scheme: open.scheme, at: Sample.noon)
    }
    try study.importCodings([coding("gpt", .model, open.scheme)], scheme: open.scheme, at: Sample.noon)
    #expect(throws: StoreError.nameTaken("gpt")) { try study.add(Person(name: "gpt", role: .expert)) }
    #expect(throws: StoreError.modelCannotSignIn("gpt")) {
      try study.invite("gpt", validForSeconds: 60, now: Sample.noon)
    }
    #expect(throws: StoreError.nameTaken("gpt")) {
      try study.importCodings([coding("gpt", .expert, open.scheme)], scheme: open.scheme, at: Sample.noon)
    }
  }

  @Test func `a coding is not imported into an assignment that was taken back`() throws {
    let (study, open) = try Sample.study()
    _ = try study.save(Sample.set(id: "1"), in: open.id, by: "e1", at: Sample.noon)
    try study.withdraw(open.id, reason: "ill", at: Sample.noon)
    #expect(throws: StoreError.assignmentExists(session: "p01-exam-1", coder: "e1", pass: 1)) {
      try study.importCodings([coding("e1", .expert, open.scheme)], scheme: open.scheme, at: Sample.noon)
    }
    #expect(try study.assignment(open.id).state == .withdrawn)
  }

  @Test func `of codings that are imported together all come in or none`() throws {
    let (study, open) = try Sample.study()
    let good = coding("e3", .expert, open.scheme)
    let bad: [(SessionCoding, StoreError)] = [
      (good, .assignmentExists(session: "p01-exam-1", coder: "e3", pass: 1)),
      (
        coding("e1", .expert, open.scheme), .assignmentExists(session: "p01-exam-1", coder: "e1", pass: 1)
      ),
      (coding("e1", .peer, open.scheme), .wrongRole("e1", is: .expert, needed: "a trainee")),
      (coding("p02", .peer, open.scheme), .notOwnSession(coder: "p02", session: "p01-exam-1")),
      (coding("e4", .expert, "other"), .schemeDiffers(session: "p01-exam-1", coder: "e4")),
      (
        coding("e4", .expert, open.scheme, session: "x"), .unknownSession("x", known: ["p01-exam-1"])
      ),
      (
        coding(
          "e4", .expert, open.scheme, units: [.turn(1): UnitCoding(nothing: true, codings: [:])],
          absent: [.turn(3): ["advice"]]),
        .wrongUnit(.turn(3), code: "advice", session: "p01-exam-1")
      ),
      (
        coding(
          "e4", .expert, open.scheme,
          units: [
            .turn(2): UnitCoding(nothing: true, codings: ["advice": Coding(value: .binary(true))])
          ]),
        .codesAreSet(.turn(2))
      ),
      (
        coding(
          "e4", .expert, open.scheme,
          units: [
            .turn(2): UnitCoding(codings: ["advice": Coding(value: .level(1))])
          ]),
        .valueOffScale(code: "advice", unit: .turn(2))
      ),
    ]
    for (wrong, error) in bad {
      #expect(throws: error) {
        try study.importCodings([good, wrong], scheme: open.scheme, at: Sample.noon)
      }
      #expect(try study.submittedCodings(scheme: open.scheme).isEmpty)
      #expect(try study.people().map(\.name) == ["e1", "e2", "p01"])
    }
  }

  @Test func `a value that is absent is missing, also on an answered unit`() throws {
    let (study, open) = try Sample.study()
    let given = coding("e3", .expert, open.scheme, absent: [.turn(2): ["tone"]])
    try study.importCodings([given], scheme: open.scheme, at: Sample.noon)
    let kept = try #require(try study.submittedCodings(scheme: open.scheme).first)
    let tone = try #require(Sample.scheme.code("tone"))
    let topics = try #require(Sample.scheme.code("topics"))
    #expect(kept.value(of: tone, on: .turn(2)) == nil)
    #expect(kept.value(of: topics, on: .turn(2)) == .options([]))
    #expect(kept.value(of: tone, on: .turn(4)) == .option("none"))
  }

  @Test func `a due date is set, changed and taken away: for all that is open, or for none`() throws {
    let (study, first) = try Sample.study()
    let second = try study.assign(session: "p01-exam-1", to: "e2", scheme: first.scheme, at: Sample.noon)
    let (soon, later) = (Sample.noon.adding(seconds: 60), Sample.noon.adding(seconds: 90_000))
    func dates() throws -> [Timestamp?] { try study.assignments().map(\.dueAt) }
    try study.setDue(soon, of: [first.id, second.id])
    #expect(try dates() == [soon, soon])
    #expect(try study.assignment(first.id).isOverdue(at: later))
    try study.setDue(nil, of: [second.id])
    try study.setDue(later, of: [first.id])
    #expect(try dates() == [later, nil])
    try study.submit(first.id, by: "e1", at: Sample.noon)
    #expect(throws: StoreError.alreadySubmitted(assignment: first.id)) {
      try study.setDue(soon, of: [second.id, first.id])
    }
    try study.withdraw(second.id, reason: "", at: Sample.noon)
    #expect(throws: StoreError.withdrawn(assignment: second.id)) { try study.setDue(soon, of: [second.id]) }
    #expect(throws: StoreError.unknownAssignment(99)) { try study.setDue(soon, of: [99]) }
    #expect(try dates() == [later, nil])
  }
}

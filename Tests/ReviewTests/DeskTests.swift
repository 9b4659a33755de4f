import DebriefCore
import Store
import Testing

@testable import Review

/// The work at the desk, from giving a session to a final coding.
@Suite struct DeskTests {
  @Test func `a coder codes, submits, and finds it final`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    #expect(throws: ReviewError.self) { try desk.submit(id, by: Sample.expert, at: Sample.noon) }
    try Sample.complete(desk, id, by: Sample.expert)
    #expect(try desk.sheet(id, for: Sample.expert).missing.isEmpty)
    #expect(try !desk.sheet(id, for: Sample.expert).isFinal)
    try desk.submit(id, by: Sample.expert, at: Sample.noon)
    try desk.submit(id, by: Sample.expert, at: Sample.noon.adding(seconds: 1))
    #expect(try desk.sheet(id, for: Sample.expert).isFinal)
    #expect(throws: StoreError.alreadySubmitted(assignment: id)) {
      try desk.save(
        Sample.set("advice", on: .turn(2), Coding(value: .binary(true))), in: id, by: Sample.expert,
        at: Sample.noon)
    }
  }

  @Test func `an incomplete coding stays open and says all that is missing`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    let change = Sample.set("missed_cue", on: .turn(2), Coding(value: .binary(true), severity: 1))
    _ = try desk.save(change, in: id, by: Sample.expert, at: Sample.noon)
    let error = #expect(throws: ReviewError.self) {
      try desk.submit(id, by: Sample.expert, at: Sample.noon)
    }
    guard case .incomplete(let missing) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(missing.map(\.part) == [.attribute, .evidence, .value, .answer, .answer])
    #expect(try desk.study.assignment(id).state == .open)
  }

  @Test func `a coding with nothing to code anywhere can be submitted`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    for unit in [CodingUnit.turn(2), .turn(4), .session] {
      _ = try desk.save(Sample.nothing(on: unit), in: id, by: Sample.expert, at: Sample.noon)
    }
    #expect(try !desk.sheet(id, for: Sample.expert).missing.isEmpty)
    try desk.submit(id, by: Sample.expert, at: Sample.noon)
    #expect(try desk.study.assignment(id).state == .submitted)
  }

  @Test func `a save is answered with its line, twice the same`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    let change = Sample.set("advice", on: .turn(2), Coding(value: .binary(true), comment: "a\0"))
    let first = try desk.save(change, in: id, by: Sample.expert, at: Sample.noon)
    let second = try desk.save(change, in: id, by: Sample.expert, at: Sample.noon)
    #expect(first == second)
    #expect(first.replacedCharacters == 1)
    #expect(try desk.study.history(of: id).map(\.id) == [first.line])
  }

  @Test func `setting a code takes "nothing to code here" back, not the other way round`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    _ = try desk.save(Sample.nothing(on: .turn(2)), in: id, by: Sample.expert, at: Sample.noon)
    let change = Sample.set("advice", on: .turn(2), Coding(value: .binary(true)))
    _ = try desk.save(change, in: id, by: Sample.expert, at: Sample.noon)
    let said = try desk.sheet(id, for: Sample.expert).unit(.turn(2))?.said
    #expect(said == UnitCoding(codings: ["advice": Coding(value: .binary(true))]))
    let again = CodingChange(id: "again", unit: .turn(2), act: .nothing(true))
    #expect(throws: StoreError.codesAreSet(.turn(2))) {
      try desk.save(again, in: id, by: Sample.expert, at: Sample.noon)
    }
  }

  @Test func `nobody opens, changes or submits another's assignment`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    for person in [Sample.lead, Sample.otherExpert, Sample.trainee, Sample.otherTrainee] {
      #expect(throws: ReviewError.notYours(assignment: id)) { try desk.sheet(id, for: person) }
      #expect(throws: ReviewError.notYours(assignment: id)) {
        try desk.save(Sample.nothing(on: .turn(2)), in: id, by: person, at: Sample.noon)
      }
      #expect(throws: ReviewError.notYours(assignment: id)) {
        try desk.submit(id, by: person, at: Sample.noon)
      }
    }
  }

  @Test func `the sheet of a blind coder tells nothing of who practised, when and how`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    let other = try Sample.give(desk, to: Sample.otherExpert)
    let hidden = Sample.set(
      "advice", on: .turn(2), Coding(value: .binary(true), comment: "another expert's words"))
    _ = try desk.save(hidden, in: other, by: Sample.otherExpert, at: Sample.noon)
    var page = ""
    dump(try desk.sheet(id, for: Sample.expert), to: &page)
    dump(try desk.queue(of: Sample.expert), to: &page)
    for secret in ["p01", "-exam", "\"pre\"", "another expert", "1700000000", "ondition"] {
      #expect(!page.contains(secret), "\(secret)")
    }
    #expect(page.contains("Try to sleep."))
    #expect(try desk.sheet(id, for: Sample.expert).title == "Conversation \(id)")
  }

  @Test func `a trainee's sheet has the peers' codes and their own session's name`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.trainee)
    let sheet = try desk.sheet(id, for: Sample.trainee)
    #expect(sheet.title == "p01-exam-1")
    #expect(sheet.kind == .peer)
    #expect(sheet.codes.map(\.id) == ["missed_cue"])
    #expect(sheet.units.map(\.unit) == [.turn(2), .turn(4)])
    try Sample.complete(desk, id, by: Sample.trainee)
    #expect(try desk.sheet(id, for: Sample.trainee).answered == 2)
    try desk.submit(id, by: Sample.trainee, at: Sample.noon)
  }
}

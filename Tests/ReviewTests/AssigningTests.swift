import DebriefCore
import Store
import Testing

@testable import Review

/// Who is given what, and in what order.
@Suite struct AssigningTests {
  @Test func `a lead gives work to anybody, a trainee takes up their own session, others do not`() throws {
    let desk = try Sample.desk()
    func give(to coder: Person, askedBy asker: Person) throws {
      _ = try desk.assign(
        session: "p01-exam-1", to: coder.name, scheme: Sample.hash, askedBy: asker, at: Sample.noon)
    }
    try give(to: Sample.expert, askedBy: Sample.lead)
    try give(to: Sample.trainee, askedBy: Sample.trainee)
    #expect(throws: ReviewError.notAllowed("give work to coders")) {
      try give(to: Sample.otherExpert, askedBy: Sample.otherExpert)
    }
    #expect(throws: ReviewError.notAllowed("give work to coders")) {
      try give(to: Sample.otherExpert, askedBy: Sample.trainee)
    }
    #expect(throws: StoreError.notOwnSession(coder: "p02", session: "p01-exam-1")) {
      try give(to: Sample.otherTrainee, askedBy: Sample.otherTrainee)
    }
    #expect(throws: StoreError.assignmentExists(session: "p01-exam-1", coder: "e1", pass: 1)) {
      try give(to: Sample.expert, askedBy: Sample.lead)
    }
    #expect(throws: StoreError.wrongRole("boss", is: .lead, needed: "an expert or a trainee")) {
      try give(to: Sample.lead, askedBy: Sample.lead)
    }
  }

  @Test func `a session or a scheme without work is refused`() throws {
    let desk = try Sample.desk()
    var silent = Sample.record("silent", trainee: "p01")
    silent.turns = [silent.turns[0]]
    try desk.study.importSessions([silent])
    var scheme = Sample.scheme
    scheme.id = "experts"
    scheme.codes = [scheme.codes[1]]
    let hash = String(repeating: "cd", count: 32)
    try desk.study.keep(Sample.snapshot(of: scheme, sha256: hash))
    #expect(throws: ReviewError.nothingToCode(session: "silent")) {
      try desk.assign(session: "silent", to: "e1", scheme: hash, at: Sample.noon)
    }
    #expect(throws: ReviewError.noCodesForPeers(scheme: "experts")) {
      try desk.assign(session: "p01-exam-1", to: "p01", scheme: hash, at: Sample.noon)
    }
    #expect(try desk.study.assignments().isEmpty)
  }

  @Test func `progress counts answered units`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    _ = try desk.save(Sample.nothing(on: .turn(2)), in: id, by: Sample.expert, at: Sample.noon)
    let progress = try #require(try desk.progress().first)
    #expect(progress.assignment.id == id)
    #expect(progress.progress.answered == 1)
    #expect(progress.progress.all == 3)
    #expect(try desk.queue(of: Sample.expert).map(\.progress) == [progress.progress])
  }

  @Test func `each coder's order is their own, and stays`() {
    func order(_ coder: String, _ sessions: Range<Int>) -> [String] {
      QueueOrder.sorted(
        sessions.map { number in
          Assignment(
            id: Int64(number), session: "p01-exam-\(number)", coder: coder, kind: .expert, scheme: "h",
            pass: 1,
            state: .open, assignedAt: Sample.noon)
        }
      ).map(\.session)
    }
    let first = order("e1", 0..<20)
    #expect(first == order("e1", 0..<20))
    #expect(first != order("e2", 0..<20))
    #expect(first != (0..<20).map { "p01-exam-\($0)" })
    // More work does not change the order of what was there.
    let grown = order("e1", 0..<30)
    #expect(grown.filter(first.contains) == first)
    // Over many coders no session comes first too often: 400 coders, 4 sessions, 100 expected each.
    var starts: [String: Int] = [:]
    for coder in 0..<400 { starts[order("coder\(coder)", 0..<4)[0], default: 0] += 1 }
    #expect(starts.count == 4)
    #expect(starts.values.allSatisfy { (60...140).contains($0) })
  }

  @Test func `submitted work comes last`() throws {
    for session in ["p01-exam-1", "p02-exam-1"] {
      let desk = try Sample.desk()
      let done = try Sample.give(desk, session, to: Sample.expert)
      try Sample.complete(desk, done, by: Sample.expert)
      try desk.submit(done, by: Sample.expert, at: Sample.noon)
      let open = try Sample.give(
        desk, session == "p01-exam-1" ? "p02-exam-1" : "p01-exam-1", to: Sample.expert)
      #expect(try desk.queue(of: Sample.expert).map(\.id) == [open, done])
    }
  }
}

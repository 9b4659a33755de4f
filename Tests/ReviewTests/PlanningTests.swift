import DebriefCore
import Store
import Testing

@testable import Review

/// What a lead's wish comes to: who gets what, what will enter the excess, and what a second look is.
@Suite struct PlanningTests {
  /// Ten sessions of p01, and experts e1, e2 and e3.
  private func desk(sessions: Int = 10) throws -> Desk {
    let study = try Study.inMemory()
    for person in [Sample.lead, Sample.expert, Sample.otherExpert, Person(name: "e3", role: .expert)] {
      try study.add(person)
    }
    try study.add(Sample.trainee)
    try study.keep(try Sample.snapshot(of: Sample.scheme, sha256: Sample.hash))
    try study.importSessions((0..<sessions).map { Sample.record("s\($0)", trainee: "p01") })
    return Desk(study)
  }

  private func plan(_ desk: Desk, _ wish: AssigningWish, scheme: Scheme = Sample.scheme) throws
    -> AssigningPlan
  {
    try desk.plan(wish, scheme: scheme, sha256: Sample.hash, at: Sample.noon)
  }

  @Test func `a study that reports misalignment has every session coded by two experts`() throws {
    let desk = try desk()
    let plan = try plan(desk, AssigningWish(coders: ["e1", "e2", "e3", "p01"]))
    #expect(plan.overlap == .every(2))
    #expect(plan.gifts.count == 30)
    #expect(plan.gifts.count { $0.coder == "p01" } == 10)
    #expect(plan.forecast.entering.count == 10)
    #expect(try desk.study.assignments().isEmpty)
    let given = try desk.carryOut(plan, at: Sample.noon)
    #expect(given.count == 30)
    // The same wish again gives nothing more.
    #expect(try self.plan(desk, AssigningWish(coders: ["e1", "e2", "e3"])).gifts.isEmpty)
  }

  @Test func `where peers are not asked, a fifth is coded twice`() throws {
    let desk = try desk()
    var scheme = Sample.scheme
    for place in scheme.codes.indices { scheme.codes[place].codedByPeers = false }
    let plan = try plan(desk, AssigningWish(coders: ["e1", "e2", "e3"]), scheme: scheme)
    #expect(plan.overlap == .share(0.2))
    #expect(plan.gifts.count == 12)
    #expect(!plan.forecast.isAsked)
  }

  @Test func `the forecast tells what enters the excess and what keeps the others out`() throws {
    let desk = try desk(sessions: 4)
    for (session, coder) in [
      ("s0", "e1"), ("s0", "e2"), ("s0", "p01"), ("s1", "e1"), ("s1", "e2"), ("s2", "e1"), ("s2", "p01"),
    ] {
      _ = try desk.study.assign(session: session, to: coder, scheme: Sample.hash, at: Sample.noon)
    }
    func forecast(_ gifts: [(Gift, CoderKind)] = []) throws -> ExcessForecast {
      ExcessForecast(
        scheme: Sample.scheme, sessions: try desk.study.sessions().map(\.header),
        assignments: try desk.study.assignments(), further: gifts)
    }
    #expect(try forecast().entering == ["s0"])
    #expect(try forecast().lackingOwnCoding == ["s1"])
    #expect(try forecast().lackingExperts == ["s2", "s3"])
    #expect(try forecast([(Gift(session: "s2", coder: "e3"), .expert)]).entering == ["s0", "s2"])
    // A coding that is not blind does not make a second expert.
    try desk.study.unblind("e2", session: "s0", cause: .adjudicator, at: Sample.noon)
    let plan = try plan(desk, AssigningWish(coders: ["e1"]))
    #expect(plan.forecast.lackingExperts == ["s0", "s2", "s3"])
    // Nor does one that is given although it cannot be blind.
    try desk.study.unblind("e3", session: "s2", cause: .adjudicator, at: Sample.noon)
    let seen = try self.plan(desk, AssigningWish(sessions: ["s2"], coders: ["e1", "e3"], includesSeen: true))
    #expect(seen.gifts == [Gift(session: "s2", coder: "e3")])
    #expect(seen.forecast.entering.isEmpty)
  }

  @Test func `a plan is carried out whole or not at all`() throws {
    let desk = try desk(sessions: 2)
    let plan = try plan(desk, AssigningWish(coders: ["e1", "e2"]))
    #expect(plan.gifts.count == 4)
    _ = try Sample.give(desk, "s1", to: Sample.otherExpert)
    #expect(throws: StoreError.assignmentExists(session: "s1", coder: "e2", pass: 1)) {
      try desk.carryOut(plan, at: Sample.noon)
    }
    #expect(try desk.study.assignments().count == 1)
  }

  @Test func `who has seen what others said of a session does not get it, unless that is wanted`() throws {
    let desk = try desk(sessions: 2)
    try desk.study.unblind("e1", session: "s0", cause: .meeting, at: Sample.noon)
    let plan = try plan(desk, AssigningWish(coders: ["e1", "e2", "e3"], overlap: .every(2)))
    #expect(plan.seen == [Gift(session: "s0", coder: "e1")])
    #expect(plan.gifts.filter { $0.session == "s0" }.map(\.coder) == ["e2", "e3"])
    let wish = AssigningWish(coders: ["e1"], includesSeen: true)
    #expect(try self.plan(desk, wish).gifts.map(\.session) == ["s0", "s1"])
  }

  @Test func `a second look is a share of what a coder submitted long enough ago, and blind to it`() throws {
    let desk = try desk()
    func look(after days: Int64, share: Double = 0.2) throws -> AssigningPlan {
      try desk.planSecondLook(
        coders: ["e1"], share: share, afterDays: 28, scheme: Sample.scheme, sha256: Sample.hash,
        at: Sample.noon.adding(seconds: days * 86_400))
    }
    #expect(throws: ReviewError.nothingToLookAtAgain(coders: ["e1"], days: 28)) { try look(after: 30) }
    for session in 0..<6 {
      let id = try Sample.give(desk, "s\(session)", to: Sample.expert)
      try Sample.complete(desk, id, by: Sample.expert)
      try desk.submit(id, by: Sample.expert, at: Sample.noon)
    }
    #expect(throws: ReviewError.self) { try look(after: 27) }
    let plan = try look(after: 28)
    #expect(plan.pass == 2)
    #expect(plan.gifts.count == 2)  // a fifth of six, the next whole number up
    let given = try desk.carryOut(plan, at: Sample.noon)
    #expect(given.allSatisfy { $0.isBlind && $0.pass == 2 })
    #expect(try look(after: 28).gifts.isEmpty)

    // The first look is neither listed nor shown while the second is open.
    let again = try #require(given.first)
    let first = try #require(
      try desk.study.assignments(of: "e1").first { $0.session == again.session && $0.pass == 1 })
    let queue = try desk.queue(of: Sample.expert).map(\.id)
    #expect(queue.contains(again.id))
    #expect(!queue.contains(first.id))
    #expect(throws: ReviewError.self) { try desk.sheet(first.id, for: Sample.expert) }
    #expect(throws: ReviewError.self) {
      try desk.correct(first.id, reason: "why", by: Sample.expert, at: Sample.noon)
    }
    try Sample.complete(desk, again.id, by: Sample.expert)
    try desk.submit(again.id, by: Sample.expert, at: Sample.noon)
    #expect(try desk.sheet(first.id, for: Sample.expert).isFinal)
    #expect(try desk.queue(of: Sample.expert).map(\.id).contains(first.id))
  }

  @Test func `taking back and moving are the lead's, and the new coder starts anew`() throws {
    let desk = try desk(sessions: 1)
    let id = try Sample.give(desk, "s0", to: Sample.expert)
    _ = try desk.save(Sample.nothing(on: .turn(2)), in: id, by: Sample.expert, at: Sample.noon)
    #expect(throws: ReviewError.notAllowed("take work back")) {
      try desk.withdraw(id, reason: "", askedBy: Sample.otherExpert, at: Sample.noon)
    }
    let moved = try desk.reassign(id, to: "e2", reason: "ill", askedBy: Sample.lead, at: Sample.noon)
    #expect(try desk.study.coding(of: moved.id).units.isEmpty)
    #expect(try desk.study.coding(of: id).units.count == 1)
    #expect(try desk.queue(of: Sample.expert).isEmpty)
    #expect(throws: ReviewError.notYours(assignment: id)) { try desk.sheet(id, for: Sample.expert) }
    #expect(try desk.standing(of: Sample.expert, on: "s0") == .otherExpert)
    #expect(throws: StoreError.assignmentExists(session: "s0", coder: "e2", pass: 1)) {
      try desk.reassign(moved.id, to: "e2", reason: "", at: Sample.noon)
    }
    // Nobody starts anew who has seen what others said, and nothing is taken back for it.
    try desk.study.unblind("e3", session: "s0", cause: .adjudicator, at: Sample.noon)
    #expect(throws: ReviewError.hasSeenOthers("e3", session: "s0")) {
      try desk.reassign(moved.id, to: "e3", reason: "", at: Sample.noon)
    }
    #expect(try desk.study.assignment(moved.id).state == .open)
  }

  @Test func `a trainee who said nothing is not asked to code it`() throws {
    let desk = try desk(sessions: 1)
    var silent = Sample.record("silent", trainee: "p01")
    silent.turns = Array(silent.turns.prefix(1))
    try desk.study.importSessions([silent])
    #expect(try desk.ownCodings(of: Sample.trainee).map(\.session) == ["s0"])
  }

  @Test func `a trainee does not take up again what the lead took back`() throws {
    let desk = try desk(sessions: 2)
    let id = try Sample.give(desk, "s0", to: Sample.trainee)
    #expect(try desk.ownCodings(of: Sample.trainee).map(\.session) == ["s0", "s1"])
    try desk.withdraw(id, reason: "by mistake", askedBy: Sample.lead, at: Sample.noon)
    #expect(try desk.ownCodings(of: Sample.trainee).map(\.session) == ["s1"])
    #expect(throws: ReviewError.notAllowed("take up again what was taken back")) {
      try desk.assign(
        session: "s0", to: "p01", scheme: Sample.hash, askedBy: Sample.trainee, at: Sample.noon)
    }
    let again = try desk.assign(
      session: "s0", to: "p01", scheme: Sample.hash, askedBy: Sample.lead, at: Sample.noon)
    #expect(again.id == id)
  }

  @Test func `a trainee who submits may read the report, and a later correction is not blind`() throws {
    let desk = try desk(sessions: 1)
    let id = try Sample.give(desk, "s0", to: Sample.trainee)
    try Sample.complete(desk, id, by: Sample.trainee)
    try desk.submit(id, by: Sample.trainee, at: Sample.noon)
    #expect(try desk.study.unblinding(of: "p01", session: "s0")?.cause == .report)
    #expect(try desk.correct(id, reason: "slip", by: Sample.trainee, at: Sample.noon) == 2)
    #expect(try !desk.study.assignment(id).isBlind)
    // The report stays readable while the correction is open.
    #expect(try desk.standing(of: Sample.trainee, on: "s0") == .finishedTrainee)
  }

  @Test func `an expert corrects blind as long as nothing was shown; others cannot`() throws {
    let desk = try desk(sessions: 1)
    let id = try Sample.give(desk, "s0", to: Sample.expert)
    try Sample.complete(desk, id, by: Sample.expert)
    try desk.submit(id, by: Sample.expert, at: Sample.noon)
    #expect(throws: ReviewError.notYours(assignment: id)) {
      try desk.correct(id, reason: "why", by: Sample.otherExpert, at: Sample.noon)
    }
    #expect(try desk.correct(id, reason: "sent back", by: Sample.lead, at: Sample.noon) == 2)
    #expect(try desk.study.assignment(id).isBlind)
    #expect(try desk.queue(of: Sample.expert).map(\.isCorrection) == [true])
    #expect(try desk.study.revisions(of: id).last?.correction?.who == "boss")
  }
}

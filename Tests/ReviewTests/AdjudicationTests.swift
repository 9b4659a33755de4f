import Analysis
import DebriefCore
import Store
import Testing

@testable import Review

/// Bringing the experts' codings together: who may, who sees what, what it comes to.
@Suite struct AdjudicationTests {
  private static let third = Person(name: "e3", role: .expert)
  private static let session = "p01-exam-1"

  /// e1 and e2 have submitted: they differ on "advice" in turn 4 and on "fit" in turn 2.
  private func desk() throws -> Desk {
    let desk = try Sample.desk()
    try desk.study.add(Self.third)
    for coder in [Sample.expert, Sample.otherExpert] {
      let id = try Sample.give(desk, to: coder)
      try Sample.complete(desk, id, by: coder)
      let isFirst = coder == Sample.expert
      _ = try desk.save(
        Sample.set(
          "advice", on: .turn(4),
          Coding(value: .binary(isFirst), comment: isFirst ? "tells her to rest" : nil)),
        in: id, by: coder, at: Sample.noon)
      let fit = CodingChange(
        id: "fit", unit: .turn(2), act: .set(code: "fit", Coding(value: .level(isFirst ? 2 : 1))))
      _ = try desk.save(fit, in: id, by: coder, at: Sample.noon)
      try desk.setFlag(true, on: .turn(2), in: id, by: coder, at: Sample.noon)
      try desk.submit(id, by: coder, at: Sample.noon)
    }
    return desk
  }

  private func open(
    _ desk: Desk, by adjudicator: String = "e3", mode: Adjudication.Mode = .alone, attending: [String] = []
  ) throws -> Adjudication {
    try desk.openAdjudication(
      of: Self.session, scheme: Sample.hash, by: adjudicator, mode: mode, attending: attending,
      askedBy: Sample.lead, at: Sample.noon)
  }

  private func ruling(_ unit: CodingUnit, _ code: String, _ coding: Coding?) -> Ruling {
    Ruling(unit: unit, code: code, coding: coding, reason: .slip, words: "looked twice")
  }

  @Test func `the sheet holds what differs and nobody's name`() throws {
    let desk = try desk()
    let offer = try #require(try desk.adjudicationOffers(scheme: Sample.hash).first)
    #expect([offer.experts, offer.differences, offer.decided] == [2, 2, 0])
    let adjudication = try open(desk)
    let sheet = try desk.adjudicationSheet(adjudication.id, for: Self.third)
    #expect(
      sheet.items.map { "\($0.difference.unit.text) \($0.difference.code.id)" } == ["2 fit", "4 advice"])
    #expect(sheet.letters == ["A", "B"])
    #expect(sheet.flagged.map(\.unit) == [.turn(2)] && sheet.flagged[0].letters == ["A", "B"])
    #expect(sheet.flagged[0].places.map(\.code.id) == ["fit"])
    let comments = sheet.items[1].difference.sides.compactMap { $0.coding?.comment }
    #expect(comments == ["tells her to rest"])
    var words = ""
    dump(sheet, to: &words)
    for name in ["e1", "e2", "p01", "boss"] { #expect(!words.contains("\"\(name)")) }
  }

  @Test func `only who was named decides, and never a coder alone`() throws {
    let desk = try desk()
    #expect(throws: ReviewError.adjudicatorIsCoder("e1", session: Self.session)) { try open(desk, by: "e1") }
    #expect(throws: StoreError.wrongRole("p01", is: .trainee, needed: "an expert or a lead")) {
      try open(desk, by: "p01")
    }
    #expect(throws: ReviewError.notAllowed("open an adjudication")) {
      try desk.openAdjudication(
        of: Self.session, scheme: Sample.hash, by: "e3", askedBy: Self.third, at: Sample.noon)
    }
    #expect(throws: ReviewError.noMeeting) { try open(desk, attending: ["e1"]) }
    #expect(throws: ReviewError.tooFewToAdjudicate(session: "p02-exam-1", experts: 0)) {
      try desk.openAdjudication(of: "p02-exam-1", scheme: Sample.hash, by: "e3", at: Sample.noon)
    }
    let id = try open(desk).id
    #expect(throws: StoreError.adjudicationExists(session: Self.session)) { try open(desk) }
    for person in [Sample.expert, Sample.otherExpert, Sample.trainee, Sample.otherTrainee] {
      #expect(throws: ReviewError.notAllowed("see this adjudication")) {
        try desk.adjudicationSheet(id, for: person)
      }
      #expect(throws: ReviewError.self) {
        try desk.rule([.own(ruling(.turn(4), "advice", nil))], in: id, by: person, at: Sample.noon)
      }
    }
    // A lead sees it, but does not decide in another's place.
    _ = try desk.adjudicationSheet(id, for: Sample.lead)
    #expect(throws: ReviewError.notAllowed("decide this adjudication")) {
      try desk.rule([.own(ruling(.turn(4), "advice", nil))], in: id, by: Sample.lead, at: Sample.noon)
    }
  }

  @Test func `who still codes the session cannot see the others'`() throws {
    let desk = try desk()
    let id = try Sample.give(desk, to: Self.third)
    #expect(throws: ReviewError.stillCoding("e3", session: Self.session)) { try open(desk) }
    _ = try Sample.give(desk, to: Sample.expert, pass: 2)
    #expect(throws: ReviewError.stillCoding("e1", session: Self.session)) {
      try open(desk, by: "boss", mode: .meeting, attending: ["e1"])
    }
    try desk.withdraw(id, reason: "", at: Sample.noon)
    _ = try open(desk)
    #expect(try desk.study.unblinding(of: "e3", session: Self.session)?.cause == .adjudicator)
    // From now on what e3 codes there is not blind.
    #expect(
      try !desk.study.assign(session: Self.session, to: "e3", scheme: Sample.hash, at: Sample.noon).isBlind)
  }

  @Test func `the last decision is taken back, a whole side in one, and what stood before stands again`()
    throws
  {
    let desk = try desk()
    let id = try open(desk).id
    func noon(_ seconds: Int64) -> Timestamp { Sample.noon.adding(seconds: seconds) }
    func standing() throws -> [String] { try desk.study.rulings(of: id).map(\.ruling.code).sorted() }
    func takeBack(_ person: Person = Self.third) throws -> String {
      try desk.takeBackRuling(in: id, by: person, at: noon(9)).code
    }
    #expect(throws: ReviewError.nothingDecided) { try takeBack() }
    let whole = try desk.takeSide("A", reason: .slip, in: id, by: Self.third, at: noon(1))
    let all = try standing()
    #expect(all.count == whole && whole > 1)
    try desk.rule([.own(ruling(.turn(4), "advice", nil))], in: id, by: Self.third, at: noon(2))
    let replaced = try desk.study.rulings(of: id).first { $0.ruling.code == "advice" }
    #expect(replaced?.side == nil)
    #expect(throws: ReviewError.notAllowed("decide this adjudication")) { try takeBack(Sample.lead) }
    #expect(try takeBack() == "advice")
    #expect(try standing() == all)
    #expect(try desk.study.rulings(of: id).allSatisfy { $0.side == "A" })
    _ = try takeBack()
    #expect(try standing().isEmpty)
    #expect(throws: ReviewError.nothingDecided) { try takeBack() }
    #expect(try desk.study.rulings(of: id, history: true).count == whole + 1)
    #expect(try desk.study.trail(of: "e3").count { $0.act == "took back" } == whole + 1)
    _ = try desk.takeSide("B", reason: .slip, in: id, by: Self.third, at: noon(3))
    // Whoever closes it closes what they saw.
    let seen = try desk.study.rulings(of: id)
    _ = try takeBack()
    #expect(throws: StoreError.rulingsChanged(id)) {
      try desk.study.closeAdjudication(id, with: seen, at: noon(4))
    }
    _ = try desk.takeSide("B", reason: .slip, in: id, by: Self.third, at: noon(5))
    try desk.closeAdjudication(id, by: Self.third, at: noon(6))
    #expect(throws: StoreError.adjudicationClosed(id)) { try takeBack() }
  }

  @Test func `rulings fit the scheme and the difference, and the last one stands`() throws {
    let desk = try desk()
    let id = try open(desk).id
    func rule(_ unit: CodingUnit, _ code: String, _ coding: Coding?) throws {
      try desk.rule([.own(ruling(unit, code, coding))], in: id, by: Self.third, at: Sample.noon)
    }
    #expect(throws: ReviewError.nothingDiffers(.turn(2), code: "advice")) {
      try rule(.turn(2), "advice", Coding(value: .binary(true)))
    }
    #expect(throws: ReviewError.self) { try rule(.turn(4), "advice", Coding(value: .level(1))) }
    #expect(throws: ReviewError.self) { try rule(.turn(2), "fit", Coding(value: .level(9))) }
    #expect(try desk.study.rulings(of: id).isEmpty)
    try rule(.turn(4), "advice", nil)
    try rule(.turn(4), "advice", Coding(value: .binary(true)))
    #expect(try desk.study.rulings(of: id).map(\.ruling.coding) == [Coding(value: .binary(true))])
    #expect(try desk.study.rulings(of: id, history: true).count == 2)
    #expect(throws: ReviewError.undecided(1)) {
      try desk.closeAdjudication(id, by: Self.third, at: Sample.noon)
    }
    try rule(.turn(2), "fit", nil)
    // What is not closed is not in the reference.
    #expect(try desk.study.rulings(scheme: Sample.hash).isEmpty)
    try desk.closeAdjudication(id, by: Self.third, at: Sample.noon)
    try desk.closeAdjudication(id, by: Self.third, at: Sample.noon)
    #expect(try desk.study.rulings(scheme: Sample.hash)[Self.session]?.count == 2)
    #expect(throws: StoreError.adjudicationClosed(id)) {
      try rule(.turn(2), "fit", Coding(value: .level(1)))
    }
    let counts = try desk.reasonCounts(scheme: Sample.hash)
    #expect(counts.map(\.total) == [0, 1, 1, 0])
    #expect(counts[1].reasons == [.slip: 1])
    #expect(counts.map(\.unresolved) == [0, 0, 1, 0])
  }

  @Test func `one side is taken whole, on what is not decided`() throws {
    let desk = try desk()
    let id = try open(desk).id
    let sheet = try desk.adjudicationSheet(id, for: Self.third)
    let said = try #require(sheet.items[1].difference.side("A")?.value)
    try desk.rule([.own(ruling(.turn(2), "fit", nil))], in: id, by: Self.third, at: Sample.noon)
    #expect(throws: ReviewError.unknownSide("C", known: ["A", "B"])) {
      try desk.takeSide("C", reason: .slip, in: id, by: Self.third, at: Sample.noon)
    }
    let taken = try desk.takeSide("A", reason: .realDifference, in: id, by: Self.third, at: Sample.noon)
    #expect(taken == 1)
    let kept = try #require(try desk.study.rulings(of: id).last)
    #expect(kept.side == "A")
    #expect(kept.ruling.coding?.value == said)
    #expect(try desk.adjudicationSheet(id, for: Self.third).undecided.isEmpty)
  }

  @Test func `afterwards each coder sees own, reference and reason, and nothing later is blind`() throws {
    let desk = try desk()
    let own = try #require(try desk.study.assignments(of: "e1").first)
    let adjudication = try open(desk)
    #expect(throws: ReviewError.notAllowed("see the outcome yet")) {
      try desk.outcome(of: own.id, for: Sample.expert)
    }
    let yes = Coding(value: .binary(true))
    try desk.rule(
      [.own(ruling(.turn(4), "advice", yes)), .own(ruling(.turn(2), "fit", nil))], in: adjudication.id,
      by: Self.third, at: Sample.noon)
    // e1 has a blind correction open: it goes on, but is not blind any more.
    #expect(try desk.correct(own.id, reason: "slip", by: Sample.expert, at: Sample.noon) == 2)
    #expect(try desk.study.assignment(own.id).isBlind)
    try desk.closeAdjudication(adjudication.id, by: Self.third, at: Sample.noon)
    #expect(try !desk.study.assignment(own.id).isBlind)
    #expect(try desk.study.unblinding(of: "e1", session: Self.session)?.cause == .outcome)
    #expect(try desk.study.blindRevision(of: own.id) == 1)

    let outcome = try desk.outcome(of: own.id, for: Sample.expert)
    #expect(outcome.rows.map { "\($0.unit.text) \($0.code.id)" } == ["2 fit", "4 advice", "4 fit"])
    #expect(
      outcome.rows.map(\.reference) == [
        .unresolved(experts: 2), .adjudicated(.binary(true), experts: 2), .consensus(.level(2), experts: 2),
      ])
    #expect(outcome.rows.map(\.agrees) == [false, true, true])
    #expect(outcome.rows.map { $0.ruling?.reason } == [.slip, .slip, nil])
    var words = ""
    dump(outcome, to: &words)
    for name in ["e2", "e3", "p01"] { #expect(!words.contains("\"\(name)")) }
    // Another look at the session waits for its own blindness; and others have nothing to see.
    #expect(throws: ReviewError.notYours(assignment: own.id)) {
      try desk.outcome(of: own.id, for: Sample.otherExpert)
    }
    _ = try desk.study.assign(session: Self.session, to: "e1", scheme: Sample.hash, pass: 2, at: Sample.noon)
    #expect(throws: ReviewError.notAllowed("see the outcome yet")) {
      try desk.outcome(of: own.id, for: Sample.expert)
    }
  }

  @Test func `a coder who submits after it was closed codes blind, and then sees the outcome`() throws {
    let desk = try desk()
    let late = try Sample.give(desk, to: Self.third)
    let id = try open(desk, by: "boss").id
    _ = try desk.takeSide("A", reason: .slip, in: id, by: Sample.lead, at: Sample.noon)
    try desk.closeAdjudication(id, by: Sample.lead, at: Sample.noon)
    #expect(throws: ReviewError.self) { try desk.outcome(of: late, for: Self.third) }
    try Sample.complete(desk, late, by: Self.third)
    try desk.submit(late, by: Self.third, at: Sample.noon)
    #expect(try desk.study.blindRevision(of: late) == 1)
    #expect(try !desk.outcome(of: late, for: Self.third).rows.isEmpty)
  }

  @Test func `who votes after somebody ruled has not voted blind, also when the ruling was taken back`()
    throws
  {
    let desk = try desk()
    let id = try open(desk, by: "boss", mode: .meeting, attending: ["e1", "e2"]).id
    let noon = Sample.noon
    try desk.rule([.own(ruling(.turn(4), "advice", nil))], in: id, by: Sample.lead, at: noon)
    _ = try desk.takeBackRuling(in: id, by: Sample.lead, at: noon)
    let yes = Coding(value: .binary(true))
    #expect(try !desk.vote(yes, on: .turn(4), code: "advice", in: id, by: Sample.expert, at: noon))
    #expect(
      try desk.vote(Coding(value: .level(1)), on: .turn(2), code: "fit", in: id, by: Sample.expert, at: noon))
  }

  @Test func `a meeting votes blind first, and keeps changed votes beside the first ones`() throws {
    let desk = try desk()
    let id = try open(desk, by: "boss", mode: .meeting, attending: ["e1", "e2"]).id
    let (yes, no) = (Coding(value: .binary(true)), Coding(value: .binary(false)))
    func vote(_ coding: Coding, _ voter: Person) throws -> Bool {
      try desk.vote(coding, on: .turn(4), code: "advice", in: id, by: voter, at: Sample.noon)
    }
    func ballot() throws -> Ballot {
      try desk.ballot(on: .turn(4), code: "advice", in: id, for: Sample.expert)
    }
    #expect(throws: ReviewError.notAllowed("vote in this meeting")) { try vote(yes, Self.third) }
    #expect(throws: ReviewError.nothingDiffers(.turn(4), code: "fit")) {
      try desk.vote(
        Coding(value: .level(1)), on: .turn(4), code: "fit", in: id, by: Sample.expert, at: Sample.noon)
    }
    #expect(try vote(yes, Sample.expert))
    #expect(throws: StoreError.hasVoted("e1")) { try vote(no, Sample.expert) }
    #expect(try vote(no, Sample.otherExpert))
    #expect(try ballot().votes == nil)
    #expect(try ballot().voters == ["A", "B", "boss"])
    #expect(try ballot().voted == ["A", "B"])
    #expect(throws: ReviewError.notAllowed("open the votes")) {
      try desk.openVotes(on: .turn(4), code: "advice", in: id, by: Sample.expert, at: Sample.noon)
    }
    try desk.openVotes(on: .turn(4), code: "advice", in: id, by: Sample.lead, at: Sample.noon)
    #expect(try ballot().votes?.count == 2)
    #expect(try ballot().changed.isEmpty)
    #expect(try !vote(yes, Sample.otherExpert))
    let after = try ballot()
    #expect(after.votes?.map(\.isBlind) == [true, true, false])
    #expect(after.standing.map(\.coding.value) == [.binary(true), .binary(true)])
    #expect(after.changed.count == 1)
    // Votes decide nothing by themselves, and what the coders submitted stays as it is.
    #expect(try desk.study.rulings(of: id).isEmpty)
    #expect(try desk.study.submittedCodings(scheme: Sample.hash).map(\.revision) == [1, 1])
    #expect(try desk.study.unblinding(of: "e1", session: Self.session)?.cause == .meeting)
  }
}

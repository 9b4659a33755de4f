import Analysis
import DebriefCore
import Store
import Testing

@testable import Review

/// New coders against gold: blind, judged by a mark set before, on other sessions the second time.
@Suite struct CalibrationTests {
  private let mark = PassMark(figure: .percent, least: 0.8, fewestUnits: 4, fewestUses: 0, validDays: 10)
  private let why = "Advice came before anybody asked."

  /// Sessions g0, g1 and g2 that e1 has coded and that are gold.
  private func desk(withMark: Bool = true) throws -> Desk {
    let study = try Study.inMemory()
    for person in [Sample.lead, Sample.expert, Sample.otherExpert, Sample.trainee] { try study.add(person) }
    try study.keep(try Sample.snapshot(of: Sample.scheme, sha256: Sample.hash))
    try study.importSessions((0..<3).map { Sample.record("g\($0)", trainee: "p01") })
    let desk = Desk(study)
    for session in 0..<3 {
      let id = try Sample.give(desk, "g\(session)", to: Sample.expert)
      try code(desk, id, by: Sample.expert, advice: true)
      _ = try desk.markGold(
        "g\(session)", scheme: Sample.hash, from: .coder("e1"), askedBy: Sample.lead, at: Sample.noon)
    }
    if withMark { try study.setPassMark(mark, scheme: Sample.hash, at: Sample.noon) }
    return desk
  }

  private func code(_ desk: Desk, _ id: Int64, by coder: Person, advice: Bool) throws {
    try Sample.complete(desk, id, by: coder)
    for turn in [2, 4] {
      _ = try desk.save(
        Sample.set("advice", on: .turn(turn), Coding(value: .binary(advice), comment: why)), in: id,
        by: coder,
        at: Sample.noon)
    }
    try desk.submit(id, by: coder, at: Sample.noon)
  }

  private func start(_ desk: Desk, sessions: Int = 2) throws -> Calibration {
    try desk.startCalibration(
      of: "e2", scheme: Sample.hash, sessions: sessions, askedBy: Sample.lead, at: Sample.noon)
  }

  @Test func `a try is coded blind, judged at its end, and then shown with the reasons`() throws {
    let desk = try desk()
    let calibration = try start(desk)
    #expect(calibration.number == 1)
    #expect(calibration.mark == mark)
    let works = calibration.parts.map(\.assignment)
    #expect(try desk.queue(of: Sample.otherExpert).map(\.purpose) == [.calibration, .calibration])
    try code(desk, works[0], by: Sample.otherExpert, advice: true)
    #expect(throws: ReviewError.notAllowed("see the gold coding yet")) {
      try desk.calibrationReport(calibration.id, for: Sample.otherExpert)
    }
    #expect(try desk.study.unblindings().isEmpty)
    try code(desk, works[1], by: Sample.otherExpert, advice: true)

    let report = try desk.calibrationReport(calibration.id, for: Sample.otherExpert)
    #expect(report.calibration.result == .passed)
    let advice = try #require(report.comparison.codes.first { $0.code.id == "advice" })
    #expect(advice.units == 4)
    #expect(report.sessions.count == 2)
    #expect(report.sessions[0].rows.filter { !$0.agrees }.isEmpty)
    #expect(report.sessions[0].rows.first { $0.code.id == "advice" }?.goldCoding?.comment == why)
    #expect(throws: ReviewError.notAllowed("see this calibration")) {
      try desk.calibrationReport(calibration.id, for: Sample.expert)
    }
    // It is no coding of the study, and the coder has seen gold now.
    #expect(try Set(desk.study.submittedCodings(scheme: Sample.hash).map(\.coder)) == ["e1"])
    #expect(try desk.study.unblindings().map(\.cause) == [.gold, .gold])
    let certificate = try #require(try desk.study.certificates(scheme: Sample.hash).first)
    #expect(certificate.endsAt == Sample.noon.adding(seconds: 10 * 86_400))
  }

  @Test func `who fails tries again on other sessions, as long as there are any`() throws {
    let desk = try desk()
    let first = try start(desk)
    #expect(throws: ReviewError.stillCalibrating("e2")) { try start(desk) }
    for part in first.parts { try code(desk, part.assignment, by: Sample.otherExpert, advice: false) }
    #expect(try desk.study.calibration(first.id).result == .failed)
    #expect(try desk.study.certificates(scheme: Sample.hash).isEmpty)
    #expect(throws: ReviewError.tooFewGold(wanted: 2, left: 1)) { try start(desk) }
    let second = try start(desk, sessions: 1)
    #expect(second.number == 2)
    #expect(Set(second.parts.map(\.gold)).isDisjoint(with: first.parts.map(\.gold)))
    // Two units are not enough for a verdict by this mark.
    try code(desk, second.parts[0].assignment, by: Sample.otherExpert, advice: true)
    #expect(try desk.study.calibration(second.id).result == Calibration.Result.none)
    #expect(try desk.study.certificates(scheme: Sample.hash).isEmpty)
  }

  @Test func `a try is its coder's own: it is not drawn again, not moved, and given up when taken back`()
    throws
  {
    let desk = try desk()
    let first = try start(desk)
    let sessions = try first.parts.map { try desk.study.gold($0.gold).session }
    let plan = try desk.plan(
      AssigningWish(coders: ["e2"], overlap: .all), scheme: Sample.scheme, sha256: Sample.hash,
      at: Sample.noon)
    #expect(Set(plan.gifts.map(\.session)).isDisjoint(with: sessions))
    #expect(plan.gifts.count == 1)
    let part = try #require(first.parts.first).assignment
    #expect(throws: ReviewError.notAllowed("give a calibration to somebody else")) {
      try desk.reassign(part, to: "e1", reason: "", at: Sample.noon)
    }
    try desk.withdraw(part, reason: "ill", askedBy: Sample.lead, at: Sample.noon)
    #expect(try start(desk, sessions: 1).number == 2)
  }

  @Test func `the mark has to be set before, and a later one does not touch a try`() throws {
    let desk = try desk(withMark: false)
    #expect(throws: StoreError.noPassMark) { try start(desk) }
    #expect(try desk.study.assignments(of: "e2").isEmpty)
    try desk.study.setPassMark(mark, scheme: Sample.hash, at: Sample.noon)
    let calibration = try start(desk)
    var harder = mark
    harder.least = 1.1
    try desk.study.setPassMark(harder, scheme: Sample.hash, at: Sample.noon)
    for part in calibration.parts { try code(desk, part.assignment, by: Sample.otherExpert, advice: true) }
    #expect(try desk.study.calibration(calibration.id).result == .passed)
    #expect(throws: StoreError.self) {
      try desk.study.setPassMark(PassMark(codes: ["none"]), scheme: Sample.hash, at: Sample.noon)
    }
  }

  @Test func `only a lead starts one, only for an expert, and never on what they know`() throws {
    let desk = try desk()
    #expect(throws: ReviewError.notAllowed("start a calibration")) {
      try desk.startCalibration(
        of: "e2", scheme: Sample.hash, sessions: 1, askedBy: Sample.otherExpert, at: Sample.noon)
    }
    #expect(throws: StoreError.wrongRole("p01", is: .trainee, needed: "an expert")) {
      try desk.startCalibration(of: "p01", scheme: Sample.hash, sessions: 1, at: Sample.noon)
    }
    // e1 coded all of them.
    #expect(throws: ReviewError.tooFewGold(wanted: 1, left: 0)) {
      try desk.startCalibration(of: "e1", scheme: Sample.hash, sessions: 1, at: Sample.noon)
    }
    let gold = try desk.study.golds(scheme: Sample.hash)
    try desk.study.retireGold(gold[0].id, at: Sample.noon)
    try desk.study.unblind("e2", session: gold[1].session, cause: .adjudicator, at: Sample.noon)
    #expect(throws: ReviewError.tooFewGold(wanted: 2, left: 1)) { try start(desk) }
  }

  @Test func `a certificate ends, is for one version, and reminds by date and count`() throws {
    let desk = try desk()
    var counting = mark
    counting.remindAfterSessions = 1
    try desk.study.setPassMark(counting, scheme: Sample.hash, at: Sample.noon)
    func standing(_ days: Int64, _ scheme: String = Sample.hash) throws -> Certification {
      try #require(
        try desk.certifications(scheme: scheme, at: Sample.noon.adding(seconds: days * 86_400)).first {
          $0.coder == "e2"
        })
    }
    #expect(try standing(0).reminders == ["No certificate yet."])
    #expect(try desk.uncertified(among: ["e2", "p01"], scheme: Sample.hash, at: Sample.noon) == ["e2"])
    for part in try start(desk).parts {
      try code(desk, part.assignment, by: Sample.otherExpert, advice: true)
    }
    let now = Sample.noon.adding(seconds: 1)
    #expect(try desk.uncertified(among: ["e2"], scheme: Sample.hash, at: now).isEmpty)
    #expect(try standing(1).isCertified)
    // Ten days hold; fourteen before the end it is said already.
    #expect(try standing(1).reminders.count == 1)
    #expect(try !standing(10).isCertified)

    var other = Sample.scheme
    other.version = "1.1"
    let hash = String(repeating: "cd", count: 32)
    try desk.study.keep(Sample.snapshot(of: other, sha256: hash))
    #expect(try !standing(1, hash).isCertified)
    try desk.study.revokeCertificates(of: "e2", scheme: Sample.hash, at: now)
    #expect(try !standing(1).isCertified)
    #expect(try standing(1).reminders == ["The certificate was taken away."])
  }

  @Test func `gold from the reference holds what experts agree on and what was adjudicated`() throws {
    let desk = try desk()
    #expect(throws: ReviewError.noReference(session: "g0")) {
      try desk.markGold("g0", scheme: Sample.hash, from: .reference, at: Sample.noon)
    }
    #expect(throws: ReviewError.nothingSubmitted(coder: "e2", session: "g0")) {
      try desk.markGold("g0", scheme: Sample.hash, from: .coder("e2"), at: Sample.noon)
    }
    let id = try Sample.give(desk, "g0", to: Sample.otherExpert)
    try code(desk, id, by: Sample.otherExpert, advice: false)
    let adjudication = try desk.openAdjudication(
      of: "g0", scheme: Sample.hash, by: "boss", at: Sample.noon)
    let yes = Coding(value: .binary(true))
    try desk.rule(
      [
        .own(Ruling(unit: .turn(2), code: "advice", coding: yes, reason: .slip, words: "see the manual")),
        .own(Ruling(unit: .turn(4), code: "advice", coding: nil, reason: .ambiguousText)),
      ], in: adjudication.id, by: Sample.lead, at: Sample.noon)
    try desk.closeAdjudication(adjudication.id, by: Sample.lead, at: Sample.noon)
    let gold = try desk.markGold("g0", scheme: Sample.hash, from: .reference, at: Sample.noon).coding
    #expect(gold.units[.turn(2)]?.codings["advice"]?.value == .binary(true))
    #expect(gold.units[.turn(2)]?.codings["advice"]?.comment == "see the manual\n\(why)")
    #expect(gold.units[.turn(4)]?.codings["advice"] == nil)
    #expect(gold.units[.turn(4)]?.codings["fit"]?.value == .level(2))
    #expect(gold.units[.session]?.nothing == true)
    // The earlier gold coding of the session is retired.
    #expect(
      try desk.study.golds(scheme: Sample.hash).filter { $0.session == "g0" }.map { $0.retiredAt == nil } == [
        false, true,
      ])
  }

  @Test func `drift is measured blind, session by session, against gold and against the others`() throws {
    let desk = try desk()
    for session in 0..<3 {
      let id = try Sample.give(desk, "g\(session)", to: Sample.otherExpert)
      try code(desk, id, by: Sample.otherExpert, advice: session == 0)
    }
    // Two turns with three codes and the session with one: seven judgements, two of them other than e1's.
    let panel = try desk.drift(of: "e2", scheme: Sample.hash, against: .panel)
    #expect(panel.places.map(\.point.judgements) == [7, 7, 7])
    #expect(panel.places.map(\.point.closeness) == [1, 5.0 / 7, 5.0 / 7])
    #expect(try desk.drift(of: "e2", scheme: Sample.hash, against: .gold).places.count == 3)
    let advice = try desk.drift(of: "e2", scheme: Sample.hash, against: .panel, codes: ["advice"])
    #expect(advice.places.map(\.point.closeness) == [1, 0, 0])
    #expect(throws: StoreError.self) {
      try desk.drift(of: "e2", scheme: Sample.hash, against: .panel, codes: ["none"])
    }
  }

  @Test func `memos are kept, and those on a session wait until their reader may see`() throws {
    let desk = try desk()
    let subject = Memo.Subject.code("advice", scheme: "small")
    _ = try desk.add(
      memo: "Tips dressed as questions count.", on: subject, by: Sample.expert, at: Sample.noon)
    _ = try desk.add(memo: "See turn 4.", on: .session("g0"), by: Sample.expert, at: Sample.noon)
    #expect(try desk.memos(for: Sample.otherExpert).map(\.text) == ["Tips dressed as questions count."])
    #expect(try desk.memos(for: Sample.expert).count == 2)
    #expect(try desk.memos(for: Sample.lead).count == 2)
    #expect(try desk.memos(for: Sample.trainee).isEmpty)
    #expect(throws: ReviewError.notAllowed("read this conversation")) {
      try desk.add(memo: "x", on: .session("g0"), by: Sample.otherExpert, at: Sample.noon)
    }
    #expect(throws: StoreError.unknownCode("nope", known: Sample.scheme.codes.map(\.id))) {
      try desk.study.add(memo: "x", on: .code("nope", scheme: "small"), by: "e1", at: Sample.noon)
    }
    #expect(throws: StoreError.noText) {
      try desk.study.add(memo: " ", on: subject, by: "e1", at: Sample.noon)
    }
    try desk.study.unblind("e2", session: "g0", cause: .outcome, at: Sample.noon)
    #expect(try desk.memos(on: .session("g0"), for: Sample.otherExpert).map(\.text) == ["See turn 4."])
  }
}

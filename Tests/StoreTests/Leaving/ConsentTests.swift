import DebriefCore
import GRDB
import Guidance
import Testing

@testable import Store

/// What people allow, and what follows from it.
@Suite struct ConsentTests {
  private static let later = Sample.noon.adding(seconds: 60)

  /// A study in which e1, e2 and the peer p01 have submitted a coding of p01's session, and e1 one of p02's.
  private func coded() throws -> (Study, scheme: String) {
    let study = try Study.inMemory()
    let scheme = try Sample.furnish(study).scheme
    try study.importSessions([Sample.session("p02-exam-1", trainee: "p02")])
    for (session, coder) in [("p01-exam-1", "e2"), ("p01-exam-1", "p01"), ("p02-exam-1", "e1")] {
      _ = try study.assign(session: session, to: coder, scheme: scheme, at: Sample.noon)
    }
    for given in try study.assignments() {
      try study.submit(given.id, by: given.coder, at: Sample.noon)
    }
    return (study, scheme)
  }

  @Test func `the last answer stands, and each use by itself`() throws {
    let (study, _) = try coded()
    #expect(try study.consent(of: "p01") == ConsentRecord(person: "p01"))
    try study.record(consent: [.analysis: true, .sharing: false], of: "p01", note: "form 1", at: Sample.noon)
    try study.record(consent: [.analysis: false], of: "p01", at: Self.later)
    let record = try study.consent(of: "p01")
    #expect(record.answers[.analysis] == .init(isGiven: false, at: Self.later))
    #expect(record.answers[.sharing] == .init(isGiven: false, at: Sample.noon, note: "form 1"))
    #expect(record.answers[.coding] == nil && record.allows(.coding) && !record.allows(.analysis))
    #expect(try study.consents().map(\.person) == ["e1", "e2", "p01", "p02"])
    #expect(throws: StoreError.unknownPerson("p9", known: ["e1", "e2", "p01", "p02"])) {
      try study.record(consent: [.analysis: true], of: "p9", at: Sample.noon)
    }
  }

  @Test func `passing data on needs a yes, the rest a missing no`() {
    let unasked = ConsentRecord(person: "p01")
    #expect(DataUse.allCases.filter(unasked.allows) == [.practice, .coding, .analysis])
    var record = ConsentRecord(person: "p01", answers: [.sharing: .init(isGiven: true, at: Sample.noon)])
    #expect(record.allows(.sharing))
    record.answers[.analysis] = .init(isGiven: false, at: Sample.noon)
    #expect(!record.allows(.sharing))
  }

  @Test func `a trainee who withdraws is in no figure, and what is left out is counted`() throws {
    let (study, scheme) = try coded()
    #expect(try study.submittedCodings(scheme: scheme).count == 4)
    #expect(try study.leftOut(scheme: scheme).isNothing)
    try study.withdraw("p01", at: Self.later)
    #expect(try study.submittedCodings(scheme: scheme).map(\.session) == ["p02-exam-1"])
    #expect(try study.leftOut(scheme: scheme) == LeftOut(people: 1, sessions: 1, codings: 3))
    #expect(try study.sessionsLeftOut(of: .analysis) == ["p01-exam-1"])
    #expect(try study.submittedCodings(scheme: scheme, for: nil).count == 4)
  }

  @Test func `an expert who withdraws takes what they coded along`() throws {
    let (study, scheme) = try coded()
    try study.withdraw("e1", at: Self.later)
    #expect(try study.submittedCodings(scheme: scheme).map(\.coder) == ["e2", "p01"])
    #expect(try study.leftOut(scheme: scheme) == LeftOut(people: 1, sessions: 0, codings: 2))
  }

  @Test func `a withdrawal can be taken back`() throws {
    let (study, scheme) = try coded()
    try study.withdraw("p01", at: Sample.noon)
    #expect(try study.consent(of: "p01").withdrewAt == Sample.noon)
    try study.takeBackWithdrawal(of: "p01", at: Self.later)
    #expect(try study.consent(of: "p01").withdrewAt == nil)
    #expect(try study.submittedCodings(scheme: scheme).count == 4)
  }

  @Test func `whoever has left can neither sign in nor be given work nor practise`() throws {
    let (study, scheme) = try coded()
    let link = try study.invite("e1", validForSeconds: 60, now: Sample.noon)
    let signIn = try study.redeem(invitation: link, now: Sample.noon)
    let unused = try study.invite("e1", validForSeconds: 600, now: Sample.noon)
    try study.withdraw("e1", at: Sample.noon)
    try study.withdraw("p02", at: Sample.noon)
    #expect(try study.signIn(token: signIn.token, now: Sample.noon) == nil)
    #expect(throws: StoreError.invitationUsedUpOrExpired) {
      try study.redeem(invitation: unused, now: Sample.noon)
    }
    #expect(throws: StoreError.hasLeft("e1")) {
      try study.invite("e1", validForSeconds: 60, now: Sample.noon)
    }
    #expect(throws: StoreError.hasLeft("e1")) {
      try study.assign(session: "p01-exam-1", to: "e1", scheme: scheme, pass: 2, at: Sample.noon)
    }
    #expect(throws: StoreError.hasLeft("p02")) {
      try study.assign(session: "p02-exam-1", to: "e2", scheme: scheme, at: Sample.noon)
    }
    #expect(throws: StoreError.hasLeft("p02")) { try begin("p02", in: study) }
    #expect(throws: StoreError.hasLeft("p02")) {
      try study.importSessions([Sample.session("p02-exam-2", trainee: "p02")])
    }
  }

  @Test func `practice that may not be kept does not begin, and no expert is given what they may not code`()
    throws
  {
    let (study, scheme) = try coded()
    try study.record(consent: [.practice: false, .coding: false], of: "p02", at: Sample.noon)
    #expect(throws: StoreError.consentRefused("p02", .practice)) { try begin("p02", in: study) }
    #expect(throws: StoreError.consentRefused("p02", .coding)) {
      try study.assign(session: "p02-exam-1", to: "e2", scheme: scheme, at: Sample.noon)
    }
    _ = try study.assign(session: "p02-exam-1", to: "p02", scheme: scheme, at: Sample.noon)
    #expect(StoreError.consentRefused("p02", .coding).exitStatus == .notAllowed)
  }

  @Test func `what was recorded stays as it is`() throws {
    let (study, _) = try coded()
    try study.withdraw("p01", note: "by e-mail", at: Sample.noon)
    for change in ["DELETE FROM consent", "UPDATE consent SET act = 'returned'", "DELETE FROM study_key"] {
      #expect(throws: StoreError.self) { try study.write { try $0.execute(sql: change) } }
    }
  }

  private func begin(_ trainee: String, in study: Study) throws {
    try study.begin(
      SessionHeader(
        name: "\(trainee)-exam-7", trainee: trainee, scenario: "exam", scenarioHash: Sample.scenario.sha256,
        voice: .scripted),
      scenario: Sample.scenario)
  }
}

import DebriefCore
import Store
import Testing

@testable import Review

/// Sessions whose trainees do not allow any more that others code them.
@Suite struct TakenBackTests {
  private func desk() throws -> (Desk, expert: Assignment, peer: Assignment) {
    let desk = try Sample.desk()
    let session = "p01-exam-1"
    let expert = try desk.assign(session: session, to: "e1", scheme: Sample.hash, at: Sample.noon)
    let peer = try desk.assign(session: session, to: "p01", scheme: Sample.hash, at: Sample.noon)
    return (desk, expert, peer)
  }

  @Test func `an expert does not see them any more, and cannot go on`() throws {
    let (desk, expert, _) = try desk()
    #expect(try desk.queue(of: Sample.expert).map(\.id) == [expert.id])
    try desk.study.withdraw("p01", at: Sample.noon)
    #expect(try desk.queue(of: Sample.expert).isEmpty)
    let refused = ReviewError.takenBack
    #expect(throws: refused) { try desk.sheet(expert.id, for: Sample.expert) }
    #expect(throws: refused) { try desk.submit(expert.id, by: Sample.expert, at: Sample.noon) }
    let change = CodingChange(id: "1", unit: .turn(2), act: .nothing(true))
    #expect(throws: refused) {
      try desk.save(change, in: expert.id, by: Sample.expert, at: Sample.noon)
    }
    #expect(throws: ReviewError.notYours(assignment: expert.id)) {
      try desk.sheet(expert.id, for: Sample.otherExpert)
    }
  }

  @Test func `what nobody can work on any more is not counted as left, and a plan names the session`() throws
  {
    let (desk, _, _) = try desk()
    #expect(try desk.studyProgress(at: Sample.noon).coders.map(\.given) == [1, 1])
    try desk.study.record(consent: [.coding: false], of: "p01", at: Sample.noon)
    #expect(try desk.studyProgress(at: Sample.noon).coders.map(\.coder) == ["p01"])
    let plan = try desk.plan(
      AssigningWish(coders: ["e2"]), scheme: Sample.scheme, sha256: Sample.hash, at: Sample.noon)
    #expect(plan.gifts.map(\.session) == ["p02-exam-1"])
    #expect(plan.closed == ["p01-exam-1"])
    try desk.study.withdraw("p01", at: Sample.noon)
    #expect(try desk.studyProgress(at: Sample.noon).coders.isEmpty)
  }

  @Test func `a trainee who only refuses coding by others still codes their own`() throws {
    let (desk, _, peer) = try desk()
    try desk.study.record(consent: [.coding: false], of: "p01", at: Sample.noon)
    #expect(try desk.queue(of: Sample.expert).isEmpty)
    #expect(try desk.queue(of: Sample.trainee).map(\.id) == [peer.id])
    #expect(try desk.sheet(peer.id, for: Sample.trainee).id == peer.id)
    try desk.study.record(consent: [.coding: true], of: "p01", at: Sample.noon)
    #expect(try desk.queue(of: Sample.expert).count == 1)
  }

  @Test func `nobody is given them, in no draw and no adjudication`() throws {
    let (desk, expert, _) = try desk()
    let other = try desk.assign(session: "p01-exam-1", to: "e2", scheme: Sample.hash, at: Sample.noon)
    for (id, person) in [(expert.id, "e1"), (other.id, "e2")] {
      try desk.study.submit(id, by: person, at: Sample.noon)
    }
    #expect(try desk.adjudicationOffers(scheme: Sample.hash).map(\.session) == ["p01-exam-1"])
    let opened = try desk.openAdjudication(
      of: "p01-exam-1", scheme: Sample.hash, by: "boss", at: Sample.noon)
    try desk.study.record(consent: [.coding: false], of: "p01", at: Sample.noon)
    #expect(try desk.adjudicationOffers(scheme: Sample.hash).isEmpty)
    #expect(throws: ReviewError.takenBack) { try desk.adjudicationSheet(opened.id, for: nil) }
    let wish = AssigningWish(sessions: ["p01-exam-1"], coders: ["e2"])
    #expect(throws: StoreError.consentRefused("p01", .coding)) {
      try desk.checkAssigning(session: "p01-exam-1", to: "e2", scheme: Sample.hash)
    }
    #expect(throws: StoreError.consentRefused("p01", .coding)) {
      try desk.plan(wish, scheme: Sample.scheme, sha256: Sample.hash, at: Sample.noon)
    }
    try desk.study.withdraw("e2", at: Sample.noon)
    #expect(throws: StoreError.hasLeft("e2")) {
      try desk.checkAssigning(session: "p01-exam-1", to: "e2", scheme: Sample.hash)
    }
    #expect(throws: StoreError.hasLeft("e2")) {
      try desk.plan(wish, scheme: Sample.scheme, sha256: Sample.hash, at: Sample.noon)
    }
  }

  @Test func `they count in nobody's burden and progress any more`() throws {
    let (desk, expert, peer) = try desk()
    #expect(try desk.progress().map(\.assignment.id) == [expert.id, peer.id])
    try desk.study.record(consent: [.coding: false], of: "p01", at: Sample.noon)
    #expect(try desk.progress().map(\.assignment.id) == [peer.id])
    #expect(try desk.studyProgress(at: Sample.noon).coders.map(\.coder) == ["p01"])
  }
}

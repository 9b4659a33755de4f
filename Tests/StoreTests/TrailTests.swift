import DebriefCore
import GRDB
import Testing

@testable import Store

/// Who saw and changed what.
@Suite struct TrailTests {
  @Test func `what was seen, coded, submitted and signed in stands in order, without words`() throws {
    let (study, given) = try Sample.study()
    let signIn = try study.redeem(
      invitation: study.invite("e1", validForSeconds: 60, now: Sample.noon), now: Sample.noon)
    let moments = (1...4).map { Sample.noon.adding(seconds: $0) }
    try study.note(
      Access(who: "e1", act: .saw, assignment: given.id, place: "/coding/{assignment}", at: moments[0]))
    let coding = Coding(value: .binary(true), comment: "secret words")
    _ = try study.save(Sample.set(id: "1", coding), in: given.id, by: "e1", at: moments[1])
    try study.submit(given.id, by: "e1", at: moments[2])
    try study.signOut(token: signIn.token, now: moments[3])
    let trail = try study.trail(of: "e1")
    #expect(trail.map(\.act) == ["signed in", "saw", "coded", "submitted", "signed out"])
    #expect(trail.map(\.what) == ["by link", "/coding/{assignment}", "2 advice", "", ""])
    #expect(try study.trail(on: "p01-exam-1").map(\.act) == ["saw", "coded", "submitted"])
    #expect(try study.trail(of: "e2").isEmpty)
    #expect(throws: StoreError.self) { try study.trail(of: "nobody") }
    #expect(throws: StoreError.self) { try study.write { try $0.execute(sql: "DELETE FROM access") } }
  }

  @Test func `a page of a session that is not there is kept without it`() throws {
    let (study, _) = try Sample.study()
    for session in ["p01-exam-1", "made-up"] {
      try study.note(
        Access(who: "e1", act: .saw, session: session, place: "/sessions/{session}", at: Sample.noon))
    }
    #expect(try study.trail().map(\.session) == ["p01-exam-1", nil])
  }
}

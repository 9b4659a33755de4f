import DebriefCore
import GRDB
import Testing

@testable import Store

/// What the practice page keeps: names of messages, and what trainees say after a session.
@Suite struct PracticePageTests {
  private static let session = "p01-exam-1"

  private func study() throws -> (Study, MessageRecorder) {
    let study = try Study.inMemory()
    let recorder = MessageRecorder(study)
    try recorder.begin(
      SessionHeader(
        name: Self.session, trainee: "p01", scenario: "exam", scenarioHash: Sample.scenario.sha256,
        voice: .scripted),
      scenario: Sample.scenario)
    try recorder.record(turn(1, .client), in: Self.session)
    return (study, recorder)
  }

  private func turn(_ number: Int, _ speaker: Speaker) -> RecordedTurn {
    RecordedTurn(turn: Turn(number: number, speaker: speaker, text: "Hello."))
  }

  @Test func `a message is known once its turn is kept, and only then`() throws {
    let (study, recorder) = try study()
    recorder.expect("m1")
    #expect(try !study.hasKept(message: "m1", in: Self.session))
    #expect(throws: StoreError.turnOutOfOrder(session: Self.session, found: 7, expected: 2)) {
      try recorder.record(turn(7, .peer), in: Self.session)
    }
    #expect(try !study.hasKept(message: "m1", in: Self.session))
    recorder.expect("m1")
    try recorder.record(turn(2, .peer), in: Self.session)
    #expect(try study.hasKept(message: "m1", in: Self.session))
    #expect(try !study.hasKept(message: "m1", in: "p02-exam-1"))
  }

  @Test func `a client's turn takes no name, and a name is used once`() throws {
    let (study, recorder) = try study()
    recorder.expect("m1")
    try recorder.record(turn(2, .client), in: Self.session)
    #expect(try !study.hasKept(message: "m1", in: Self.session))
    try recorder.record(turn(3, .peer), in: Self.session)
    try recorder.record(turn(4, .peer), in: Self.session)
    #expect(try study.hasKept(message: "m1", in: Self.session))
    recorder.expect("m1")
    #expect(throws: StoreError.self) { try recorder.record(turn(5, .peer), in: Self.session) }
    #expect(try study.transcript(of: Self.session).turns.count == 4)
  }

  @Test func `a mark has a name too`() throws {
    let (study, recorder) = try study()
    recorder.expect("m1")
    try study.record(CueMark(turn: 1, at: Sample.noon), in: Self.session, message: "m2")
    #expect(try !study.hasKept(message: "m1", in: Self.session))
    #expect(try study.hasKept(message: "m2", in: Self.session))
    #expect(try study.session(named: Self.session).marks.count == 1)
  }

  @Test func `a self-check stays, and a later one stands after it`() throws {
    let (study, _) = try study()
    #expect(try study.selfChecks(of: Self.session).isEmpty)
    let first = SelfCheck(noticed: "The joke.\0", hard: "", at: Sample.noon)
    let second = SelfCheck(noticed: "The joke.", hard: "Not to advise.", at: Sample.noon.adding(seconds: 5))
    try study.keep(first, of: Self.session)
    try study.keep(second, of: Self.session)
    let kept = try study.selfChecks(of: Self.session)
    #expect(kept.map(\.noticed) == ["The joke.\u{FFFD}", "The joke."] && kept.last == second)
    #expect(throws: StoreError.unknownSession("x", known: [Self.session])) {
      try study.keep(first, of: "x")
    }
    #expect(throws: StoreError.self) {
      try study.write { try $0.execute(sql: "DELETE FROM self_check") }
    }
    #expect(first.isEmpty == false && SelfCheck(noticed: " ", hard: "\n", at: Sample.noon).isEmpty)
  }

  @Test func `a study that was made before the practice page gets its tables`() throws {
    let queue = try DatabaseQueue(configuration: StudyFile.configuration())
    try StudySchema.migrator.migrate(queue, upTo: "1")
    #expect(try queue.read { try !$0.tableExists("self_check") })
    try StudySchema.update(queue, path: ":memory:")
    #expect(try queue.read { try $0.tableExists("self_check") && $0.tableExists("sent_message") })
  }
}

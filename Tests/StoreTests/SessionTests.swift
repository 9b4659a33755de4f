import DebriefCore
import Testing

@testable import Store

@Suite struct SessionTests {
  @Test func `an imported session comes back as it was, and its trainee is added`() throws {
    let study = try Study.inMemory()
    var session = Sample.session()
    session.marks = [CueMark(turn: 3, note: "sad", at: Sample.noon), CueMark(turn: 1, at: Sample.noon)]
    session.endedAt = Sample.noon
    session.header.condition = Condition(suggestions: true, emotionDisplay: false)
    session.header.occasion = "pre"
    session.header.seed = .max
    session.header.startedAt = Timestamp(milliseconds: 5)
    try study.importSessions([session])
    #expect(try study.session(named: "p01-exam-1") == session)
    #expect(try study.transcript(of: "p01-exam-1") == session.transcript)
    #expect(
      try study.sessions() == [
        SessionSummary(header: session.header, turnCount: 4, endedAt: Sample.noon)
      ])
    #expect(try study.people() == [Person(name: "p01", role: .trainee)])
  }

  @Test func `of sessions that are imported together all come in or none`() throws {
    let study = try Study.inMemory()
    try study.importSessions([Sample.session("b")])
    #expect(throws: StoreError.sessionExists("b")) {
      try study.importSessions([Sample.session("a", trainee: "p02"), Sample.session("b")])
    }
    #expect(try study.sessions().map(\.header.name) == ["b"])
    #expect(try study.people().map(\.name) == ["p01"])
  }

  @Test func `turns are counted from one without a gap`() throws {
    let study = try Study.inMemory()
    var session = Sample.session()
    session.turns.remove(at: 1)
    #expect(throws: StoreError.turnOutOfOrder(session: "p01-exam-1", found: 3, expected: 2)) {
      try study.importSessions([session])
    }
  }

  @Test func `an unknown session is answered with the closest known one`() throws {
    let study = try Study.inMemory()
    try study.importSessions([Sample.session()])
    let error = #expect(throws: StoreError.self) { try study.transcript(of: "p01-exam-2") }
    #expect(error?.hint == "Did you mean p01-exam-1?")
    #expect(throws: StoreError.unknownSession("x", known: ["p01-exam-1"])) { try study.session(named: "x") }
  }

  @Test func `hostile text stays text`() throws {
    let million = String(repeating: "é🙂<&]]>'\"\\", count: 100_000)
    let texts = [
      "<script>alert(1)</script>", "]]>", "'); DROP TABLE turn; --", "\u{202E}right\u{2066}left", "👩‍👩‍👧 🙂",
      "a\tb\nc", "{{name}}", "", million,
    ]
    let study = try Study.inMemory()
    for (index, text) in texts.enumerated() {
      try study.importSessions([Sample.session("s\(index)", trainee: nil, words: text)])
      #expect(try study.transcript(of: "s\(index)").turns[1].text == text)
    }
    try study.importSessions([Sample.session("nul", words: "a\0b\u{1B}c\r\nd")])
    #expect(try study.transcript(of: "nul").turns[1].text == "a\u{FFFD}b\u{FFFD}c\nd")
  }

  @Test func `a comment is kept as safe text`() throws {
    let (study, assignment) = try Sample.study()
    let coding = Coding(value: .binary(true), comment: "a\0<b>", alternative: "\u{202E}🙂\r\n")
    _ = try study.save(Sample.set(id: "1", coding), in: assignment.id, by: "e1", at: Sample.noon)
    let kept = try study.coding(of: assignment.id).units[.turn(2)]?.codings["advice"]
    #expect(kept?.comment == "a\u{FFFD}<b>")
    #expect(kept?.alternative == "\u{202E}🙂\n")
  }

  @Test func `a health check counts what is there`() throws {
    let (study, assignment) = try Sample.study()
    _ = try study.save(Sample.set(id: "1"), in: assignment.id, by: "e1", at: Sample.noon)
    let health = try study.health()
    #expect(health.problems.isEmpty)
    #expect(health.counts.map(\.number) == [3, 1, 4, 1, 0, 1, 1])
    #expect(health.snapshots == [try Sample.snapshot()])
  }
}

@Suite struct RecordingTests {
  private let header = SessionHeader(
    name: "p01-exam-1", trainee: "p01", scenario: "exam", scenarioHash: Sample.scenario.sha256,
    condition: Condition(suggestions: true, emotionDisplay: true), seed: 7, voice: .scripted,
    startedAt: Sample.noon)
  private let detail = ClientDetail(
    decision: Decision(
      phase: "opening", moves: [MoveReading(move: .openQuestion, words: "how")], trust: 0.3,
      affect: Affect(valence: -0.5, arousal: 0.2),
      cues: [Cue(id: "sleep", kind: .distress, severity: 2, isSubtle: true, meaning: "does not sleep")],
      disclosure: "sleep", reasons: ["asked openly"]),
    estimate: EmotionEstimate(
      affect: Affect(valence: -0.4, arousal: 0.1), scores: [.sadness: 0.7, .neutral: 0.3], confidence: 0.8,
      words: ["tired"],
      provenance: Provenance(engine: "lexicon", model: "1", seed: .max, latencyMilliseconds: 1.5)),
    suggestions: [
      Suggestion(
        kind: .empathetic, text: "That sounds hard.", provenance: Provenance(engine: "scripted", model: "1"))
    ],
    provenance: Provenance(engine: "scripted", model: "1"))

  @Test func `a session is kept turn by turn with all that stands beside it`() throws {
    let study = try Study.inMemory()
    let recorder: any SessionRecorder = study
    try recorder.begin(header, scenario: Sample.scenario)
    let turns = [
      RecordedTurn(
        turn: Turn(number: 1, speaker: .client, text: "I am tired."), at: Sample.noon, detail: .client(detail)
      ),
      RecordedTurn(
        turn: Turn(number: 2, speaker: .peer, text: "How so?"), at: Sample.noon,
        detail: .peer(.edited(.support, distance: 4))),
    ]
    for turn in turns { try recorder.record(turn, in: header.name) }
    let mark = CueMark(turn: 1, note: nil, at: Sample.noon)
    try recorder.record(mark, in: header.name)
    #expect(try study.session(named: header.name).endedAt == nil)
    try recorder.end(header.name, at: Sample.noon.adding(seconds: 5))
    #expect(
      try study.session(named: header.name)
        == SessionRecord(header: header, turns: turns, marks: [mark], endedAt: Sample.noon.adding(seconds: 5))
    )
    #expect(try study.snapshots(.scenario) == [Sample.scenario])
    #expect(throws: StoreError.sessionEnded(header.name)) { try recorder.record(turns[0], in: header.name) }
    #expect(throws: StoreError.sessionEnded(header.name)) { try recorder.record(mark, in: header.name) }
  }

  @Test func `what came to a client turn later is read with it, in order`() throws {
    let study = try Study.inMemory()
    try study.begin(header, scenario: Sample.scenario)
    let client = RecordedTurn(
      turn: Turn(number: 1, speaker: .client, text: "I am tired."), detail: .client(detail))
    try study.record(client, in: header.name)
    var later = detail
    later.estimate.words = ["so", "tired"]
    let suggestion = Suggestion(
      kind: .support, text: "Rest.", provenance: Provenance(engine: "scripted", model: "1"),
      offeredAt: Sample.noon)
    try study.record(.estimate(later.estimate), to: 1, in: header.name)
    try study.record(.suggestion(suggestion), to: 1, in: header.name)
    later.suggestions.append(suggestion)
    #expect(try study.session(named: header.name).turns.map(\.client) == [later])
    #expect(throws: StoreError.unknownTurn(2, session: header.name)) {
      try study.record(.suggestion(suggestion), to: 2, in: header.name)
    }
    try study.end(header.name, at: Sample.noon)
    #expect(throws: StoreError.sessionEnded(header.name)) {
      try study.record(.suggestion(suggestion), to: 1, in: header.name)
    }
  }

  @Test func `names count up`() throws {
    let study = try Study.inMemory()
    #expect(try study.nextSessionName(trainee: "p01", scenario: "exam") == "p01-exam-1")
    try study.begin(header, scenario: Sample.scenario)
    #expect(try study.nextSessionName(trainee: "p01", scenario: "exam") == "p01-exam-2")
    #expect(try study.nextSessionName(trainee: "p1", scenario: "exam") == "p1-exam-1")
    try study.importSessions([Sample.session("p01-exam-9"), Sample.session("p01-exam-x")])
    #expect(try study.nextSessionName(trainee: "p01", scenario: "exam") == "p01-exam-10")
  }

  @Test func `what does not follow is refused`() throws {
    let study = try Study.inMemory()
    let second = RecordedTurn(turn: Turn(number: 2, speaker: .peer, text: "x"))
    #expect(throws: StoreError.unknownSession("p01-exam-1", known: [])) {
      try study.record(second, in: "p01-exam-1")
    }
    try study.begin(header, scenario: Sample.scenario)
    #expect(throws: StoreError.turnOutOfOrder(session: "p01-exam-1", found: 2, expected: 1)) {
      try study.record(second, in: "p01-exam-1")
    }
    #expect(throws: StoreError.unknownTurn(1, session: "p01-exam-1")) {
      try study.record(CueMark(turn: 1, at: Sample.noon), in: "p01-exam-1")
    }
    #expect(throws: StoreError.sessionExists("p01-exam-1")) {
      try study.begin(header, scenario: Sample.scenario)
    }
  }

  @Test func `only a trainee practises`() throws {
    let study = try Study.inMemory()
    try study.add(Person(name: "p01", role: .expert))
    #expect(throws: StoreError.wrongRole("p01", is: .expert, needed: "a trainee")) {
      try study.begin(header, scenario: Sample.scenario)
    }
  }
}

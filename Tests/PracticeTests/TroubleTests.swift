import DebriefCore
import Practice
import Testing

/// What happens when the client's voice fails, and how a session goes on.
@Suite(.timeLimit(.minutes(5))) struct TroubleTests {
  @Test func `a failed answer leaves the trainee's turn kept, and a retry makes it`() async throws {
    let stage = try Stage(voice: FailingVoice(times: 1))
    try await stage.session.begin()
    #expect(stage.events.map(\.name) == ["begins", "trouble: retry, scriptedVoice"])
    #expect(await stage.session.standing == .clientsTurn)
    await #expect(throws: PracticeError.answerOwed("p01-exam-stress-1")) {
      try await stage.session.send(.own("Hello?"))
    }
    try await stage.session.retryAnswer()
    #expect(await stage.session.standing == .peersTurn)
    #expect(try stage.record().turns.count == 1)
    await #expect(throws: PracticeError.noAnswerOwed("p01-exam-stress-1")) {
      try await stage.session.retryAnswer()
    }
  }

  @Test func `trouble says what happened and what to do`() async throws {
    let stage = try Stage(voice: FailingVoice())
    try await stage.session.begin()
    #expect(
      stage.events.last
        == .trouble(
          Trouble(message: "The service is silent.", hint: "Wait.", waysOn: [.retry, .scriptedVoice])))
  }

  @Test func `the scripted voice takes over with the director's decision unchanged`() async throws {
    let broken = try Stage(voice: FailingVoice())
    let whole = try Stage()
    try await broken.session.begin()
    try await broken.session.switchToScriptedVoice()
    try await whole.session.begin()
    for stage in [broken, whole] {
      try await stage.session.send(.own("That sounds hard. What is it like?"))
      await stage.session.settle()
    }
    #expect(try broken.record().turns == whole.record().turns)
    #expect(try broken.record().header.voice == .llm)
  }

  @Test func `a voice that says nothing is stopped by the switch`() async throws {
    let stage = try Stage(voice: SilentVoice())
    let beginning = Task { try await stage.session.begin() }
    while stage.events.isEmpty { await Task.yield() }
    try await stage.session.switchToScriptedVoice()
    try await beginning.value
    #expect(stage.events.filter { $0.name.hasPrefix("trouble") }.isEmpty)
    #expect(await stage.session.standing == .peersTurn)
  }

  @Test func `a session can be ended while the client is silent`() async throws {
    let stage = try Stage(voice: SilentVoice())
    let beginning = Task { try await stage.session.begin() }
    while stage.events.isEmpty { await Task.yield() }
    try await stage.session.end()
    try await beginning.value
    #expect(try stage.record().endedAt != nil)
    #expect(stage.events.map(\.name) == ["begins", "ended"])
  }

  @Test func `what an answer that is cut short brings with it does not come after the end`() async throws {
    let estimator = WaitingEstimator()
    let stage = try Stage(voice: HesitantVoice(), estimator: estimator)
    let beginning = Task { try await stage.session.begin() }
    while stage.events.last?.name != "text" { await Task.yield() }
    try await stage.session.end()
    estimator.goOn()
    try await beginning.value
    await stage.session.settle()
    #expect(stage.events.map(\.name) == ["begins", "text", "client", "ended"])
    #expect(try stage.record().turns.count == 1)
  }

  @Test func `suggestions that cannot be kept do not stop the conversation`() async throws {
    // Beginning, the opening, and one suggestion.
    let stage = try Stage(callsBeforeRefusal: 3)
    try await stage.session.begin()
    await stage.session.settle()
    #expect(stage.events.suffix(2).map(\.name) == ["suggestion 1", "trouble: "])
    #expect(await stage.session.standing == .peersTurn)
  }
}

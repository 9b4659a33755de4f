import DebriefCore
import Practice
import Synchronization
import Testing

/// A session goes on after the program stopped, without a lost or doubled turn.
@Suite struct ResumeTests {
  private static let messages = [
    "That sounds hard. What is it like at night?", "You should sleep more.", "What worries you most?",
    "It sounds like you feel alone with it. Who knows about it?", "How long has it been so?",
  ]

  @Test(arguments: 0...5)
  func `a resumed session goes on as if it had never stopped`(stoppedAfter count: Int) async throws {
    let whole = try Stage()
    let first = try Stage()
    for stage in [whole, first] { try await stage.session.begin() }
    for message in Self.messages {
      await whole.session.settle()
      try await whole.session.send(.own(message))
    }
    for message in Self.messages.prefix(count) {
      await first.session.settle()
      try await first.session.send(.own(message))
    }
    await first.session.settle()

    let second = try Stage(resuming: first)
    #expect(await second.session.transcript == first.session.transcript)
    #expect(await second.session.latest == first.session.latest)
    try await second.session.goOn()
    for message in Self.messages.dropFirst(count) {
      await second.session.settle()
      try await second.session.send(.own(message))
    }
    for stage in [whole, second] { await stage.session.settle() }
    #expect(try second.record() == whole.record())
  }

  @Test func `an answer that was owed is made when the session goes on`() async throws {
    let first = try Stage(voice: FailingVoice())
    try await first.session.begin()
    try await first.session.switchToScriptedVoice()
    let broken = try Stage(resuming: first, voice: FailingVoice())
    await first.session.settle()
    try await broken.session.send(.own("What is it like?"))
    #expect(try broken.record().turns.count == 2)

    let second = try Stage(resuming: broken)
    #expect(await second.session.standing == .clientsTurn)
    try await second.session.goOn()
    #expect(try second.record().turns.map(\.turn.speaker) == [.client, .peer, .client])
    try await second.session.goOn()
    #expect(try second.record().turns.count == 3)
  }

  @Test func `an ended session is not gone on with`() async throws {
    let stage = try Stage()
    try await stage.session.begin()
    try await stage.session.end()
    #expect(throws: PracticeError.cannotResume("p01-exam-stress-1", reason: .ended)) {
      try Stage(resuming: stage)
    }
  }

  @Test func `a session whose client would decide otherwise today is refused`() async throws {
    let stage = try Stage()
    try await stage.session.begin()
    stage.recorder.state.withLock { state in
      guard case .client(var detail) = state.records[stage.session.name]?.turns[0].detail else { return }
      detail.decision.trust += 0.1
      state.records[stage.session.name]?.turns[0].detail = .client(detail)
    }
    #expect(throws: PracticeError.cannotResume("p01-exam-stress-1", reason: .otherDirector)) {
      try Stage(resuming: stage)
    }
  }
}

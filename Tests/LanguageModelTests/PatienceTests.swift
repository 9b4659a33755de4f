import FaultyServer
import LanguageModel
import Testing

/// Waiting, on a clock that the test moves: 60 s for the first word, 20 s for the next, 120 s for a whole answer.
@Suite(.timeLimit(.minutes(5))) struct PatienceTests {
  private let clock = ManualClock()

  @Test func `a service that says nothing is left`() async throws {
    try await FaultyServer.run(.silence) { server in
      let model = try server.model(clock: clock)
      async let outcome = outcome(of: model.stream(question))
      await server.requestHasArrived()
      await clock.somebodySleeps(for: .seconds(60))
      clock.advance(by: .seconds(60))
      let error = try await outcome.error
      #expect(error == .silent(endpoint: server.name, waitingFor: .firstToken, after: .seconds(60)))
      await server.clientHasLeft()
    }
  }

  @Test func `signs of life without words are no first word`() async throws {
    let role = Answer.Step.event(#"{"choices":[{"delta":{"role":"assistant","content":""}}]}"#)
    try await FaultyServer.run(.stream(.text(": processing\n\n"), role, .stall)) { server in
      let model = try server.model(clock: clock)
      async let outcome = outcome(of: model.stream(question))
      await clock.somebodySleeps(for: .seconds(60))
      clock.advance(by: .seconds(60))
      let error = try await outcome.error
      #expect(error == .silent(endpoint: server.name, waitingFor: .firstToken, after: .seconds(60)))
    }
  }

  @Test func `a service that stops in the middle is left, and its words are kept`() async throws {
    try await FaultyServer.run(.stream(.delta("I feel"), .stall)) { server in
      let model = try server.model(clock: clock)
      async let outcome = outcome(of: model.stream(question))
      await clock.somebodySleeps(for: .seconds(20))
      clock.advance(by: .seconds(20))
      let result = try await outcome
      #expect(result.deltas == ["I feel"])
      #expect(result.error == .silent(endpoint: server.name, waitingFor: .idle, after: .seconds(20)))
      await server.clientHasLeft()
    }
  }

  @Test func `thinking aloud is a sign of life, and not shown`() async throws {
    let thought = Answer.Step.event(#"{"choices":[{"delta":{"reasoning_content":"hm"}}]}"#)
    try await FaultyServer.run(.stream(thought, .stall)) { server in
      let model = try server.model(clock: clock)
      async let outcome = outcome(of: model.stream(question))
      await clock.somebodySleeps(for: .seconds(20))
      clock.advance(by: .seconds(20))
      let result = try await outcome
      #expect(result.deltas.isEmpty)
      #expect(result.error == .silent(endpoint: server.name, waitingFor: .idle, after: .seconds(20)))
    }
  }

  @Test func `an answer that should come whole is waited for longer`() async throws {
    try await FaultyServer.run(.silence) { server in
      let model = try server.model(clock: clock)
      async let error = failure { try await model.answer(question) }
      await clock.somebodySleeps(for: .seconds(120))
      clock.advance(by: .seconds(120))
      #expect(try await error == .silent(endpoint: server.name, waitingFor: .whole, after: .seconds(120)))
    }
  }

  @Test func `after its last word a service need not close the connection`() async throws {
    try await FaultyServer.run(.stream(.delta("Hi", ending: "stop"), .done, .stall)) { server in
      let model = try server.model(clock: clock)
      async let outcome = outcome(of: model.stream(question))
      await clock.somebodySleeps(for: .seconds(1))
      clock.advance(by: .seconds(1))
      #expect(try await outcome.answer?.text == "Hi")
      await server.clientHasLeft()
    }
  }

  @Test func `a task that is cancelled stops the transfer`() async throws {
    try await FaultyServer.run(.stream(.delta("I feel"), .stall)) { server in
      let model = try server.model(clock: clock)
      let task = Task { try await outcome(of: model.stream(question)) }
      await clock.somebodySleeps(for: .seconds(20))
      task.cancel()
      await server.clientHasLeft()
      #expect(try await task.value.answer == nil)
    }
  }

  @Test func `a reader who stops reading stops the transfer`() async throws {
    try await FaultyServer.run(.stream(.delta("I feel"), .stall)) { server in
      let model = try server.model(clock: clock)
      func readOne() async throws -> ChatEvent? {
        for try await event in model.stream(question) { return event }
        return nil
      }
      #expect(try await readOne() == .delta("I feel"))
      await server.clientHasLeft()
    }
  }

  @Test func `a whole answer that nobody waits for any more is stopped`() async throws {
    try await FaultyServer.run(.silence) { server in
      let model = try server.model(clock: clock)
      let task = Task { try await model.answer(question) }
      await server.requestHasArrived()
      await clock.somebodySleeps(for: .seconds(120))
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      await server.clientHasLeft()
    }
  }
}

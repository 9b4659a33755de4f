import FaultyServer
import LanguageModel
import Testing

@Suite(.timeLimit(.minutes(5))) struct StreamTests {
  @Test func `an answer comes word by word, then whole`() async throws {
    try await FaultyServer.run(
      .stream(
        .event(#"{"choices":[{"index":0,"delta":{"role":"assistant"}}]}"#), .delta("Hello"), .delta(" there"),
        .event(#"{"model":"tiny-2","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#),
        .event(#"{"choices":[],"usage":{"completion_tokens":2}}"#), .done)
    ) { server in
      let outcome = try await outcome(of: server.model().stream(question))
      #expect(outcome.error == nil)
      #expect(outcome.deltas == ["Hello", " there"])
      let answer = try #require(outcome.answer)
      #expect(answer.text == "Hello there")
      #expect(answer.ending == .complete)
      #expect(answer.model == "tiny-2")
      #expect(answer.tokens == 2)
      #expect(answer.pieces == 2)
      #expect(answer.tries == 1)
      #expect(answer.firstTokenAfter.map { $0 <= answer.took } == true)
    }
  }

  @Test func `a request is written as the services know it`() async throws {
    try await FaultyServer.run(.stream(.delta("Hi", ending: "stop"), .done)) { server in
      var asked = question
      asked.temperature = 0.5
      asked.maxTokens = 40
      asked.seed = 7
      _ = try await outcome(of: server.model().stream(asked))
      let request = try #require(server.requests.first)
      #expect(request.head.first == "POST /v1/chat/completions HTTP/1.1")
      #expect(request.head.contains("Content-Type: application/json"))
      #expect(
        request.body
          == #"{"max_tokens":40,"messages":[{"content":"Be brief.","role":"system"},"#
          + #"{"content":"How was your day?","role":"user"}],"model":"tiny","seed":7,"#
          + #""stream":true,"stream_options":{"include_usage":true},"temperature":0.5}"#)
    }
  }

  @Test func `a chunk that is split inside a character is put together`() async throws {
    let bytes = Array(#"data: {"choices":[{"delta":{"content":"größe 🫂"},"finish_reason":"stop"}]}"#.utf8)
    let splits = bytes.map { Answer.Step.send([$0]) }
    try await FaultyServer.run(
      Answer([.head("200 OK", ["Content-Type: text/event-stream"])] + splits + [.text("\n\n"), .done])
    ) { server async throws in
      #expect(try await outcome(of: server.model().stream(question)).deltas == ["größe 🫂"])
    }
  }

  @Test func `what a page or a report cannot carry is replaced`() async throws {
    try await FaultyServer.run(.stream(.delta(#"a\u0000b\u001bc"#, ending: "stop"), .done)) { server in
      let outcome = try await outcome(of: server.model().stream(question))
      #expect(outcome.deltas == ["a\u{FFFD}b\u{FFFD}c"])
      #expect(outcome.answer?.text == "a\u{FFFD}b\u{FFFD}c")
    }
  }

  @Test func `an answer is over where its service says so, marked or not`() async throws {
    try await FaultyServer.run(.stream(.delta("Hi", ending: "length")), .stream(.delta("Hi"), .done)) {
      server async throws in
      #expect(try await outcome(of: server.model().stream(question)).answer?.ending == .cutOff)
      #expect(try await outcome(of: server.model().stream(question)).answer?.ending == .complete)
    }
  }

  @Test func `a service that does not stream is understood`() async throws {
    let body = #"{"model":"m","choices":[{"message":{"content":"Fine."},"finish_reason":"stop"}]}"#
    try await FaultyServer.run(.status("200 OK", body: body)) { server in
      let outcome = try await outcome(of: server.model().stream(question))
      #expect(outcome.deltas == ["Fine."])
      #expect(outcome.answer?.text == "Fine.")
    }
  }

  @Test func `an answer can be waited for whole`() async throws {
    let body =
      #"{"choices":[{"message":{"content":"Fine."},"finish_reason":"stop"}],"usage":{"completion_tokens":3}}"#
    try await FaultyServer.run(.status("200 OK", body: body)) { server in
      let answer = try await server.model().answer(question)
      #expect(answer.text == "Fine.")
      #expect(answer.tokens == 3)
      #expect(answer.pieces == 1)
      #expect(server.requests.first?.body.contains(#""stream":false"#) == true)
    }
  }
}

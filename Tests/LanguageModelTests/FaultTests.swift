import FaultyServer
import Guidance
import LanguageModel
import Testing
import Transport

/// What services do wrong, and what a person reads of it. Words that were said before a fault are kept.
@Suite(.timeLimit(.minutes(5))) struct FaultTests {
  @Test func `an event that is cut off is an answer that broke off`() async throws {
    try await FaultyServer.run(.stream(.delta("I feel"), .text(#"data: {"choices":[{"del"#))) { server in
      let outcome = try await outcome(of: server.model().stream(question))
      #expect(outcome.deltas == ["I feel"])
      #expect(outcome.error == .brokenOff(endpoint: server.name))
      #expect(outcome.answer == nil)
    }
  }

  @Test func `a stream that ends without a word about it broke off`() async throws {
    try await FaultyServer.run(.stream(.delta("I feel"))) { server async throws in
      #expect(
        try await outcome(of: server.model().stream(question)).error == .brokenOff(endpoint: server.name))
    }
  }

  @Test func `a socket that is closed in the middle is a connection that failed`() async throws {
    try await FaultyServer.run(
      Answer([
        .head("200 OK", ["Content-Type: text/event-stream", "Content-Length: 5000"]), .delta("I feel"),
      ])
    ) { server in
      let outcome = try await outcome(of: server.model().stream(question))
      #expect(outcome.deltas == ["I feel"])
      #expect(outcome.error == .transport(.closedEarly(server: "127.0.0.1:\(server.port)")))
    }
  }

  @Test func `an event that is not JSON is unreadable`() async throws {
    try await FaultyServer.run(.stream(.event("{choices: oops}"), .delta("x"), .done)) {
      server async throws in
      #expect(
        try await outcome(of: server.model().stream(question)).error == .unreadable(endpoint: server.name))
    }
  }

  @Test(arguments: ["", "oops", "[]", "{}", #"{"choices":3}"#, #"{"choices":[{"message":{"content":7}}]}"#])
  func `a whole answer that is not chat JSON is unreadable`(body: String) async throws {
    try await FaultyServer.run(.status("200 OK", body: body)) { server async throws in
      #expect(
        try await failure { try await server.model().answer(question) } == .unreadable(endpoint: server.name))
    }
  }

  @Test func `a page instead of an answer is the wrong type`() async throws {
    try await FaultyServer.run(
      Answer([.head("200 OK", ["Content-Type: text/html; charset=utf-8"]), .text("<h1>Welcome</h1>")])
    ) { server in
      let error = try await outcome(of: server.model().stream(question)).error
      #expect(error == .wrongType(endpoint: server.name, found: "text/html"))
    }
  }

  @Test(arguments: [401, 403])
  func `a key that is missing or wrong is asked for`(status: Int) async throws {
    try await FaultyServer.run(.status("\(status) No", body: #"{"error":{"message":"Bad key hush-1234"}}"#)) {
      server in
      let error = try await outcome(of: server.model().stream(question)).error
      #expect(error == .keyRefused(endpoint: server.name, hadKey: false))
      #expect(error?.exitStatus == .notAllowed)
    }
  }

  @Test func `an address or a model that is not there is named`() async throws {
    try await FaultyServer.run(.status("404 Not Found")) { server in
      let error = try await failure { try await server.model().answer(question) }
      #expect(error == .notFound(endpoint: server.name, model: "tiny"))
    }
  }

  @Test func `a redirection is not followed`() async throws {
    try await FaultyServer.run(.status("307 Temporary Redirect", headers: ["Location: /v2"])) {
      server async throws in
      #expect(
        try await failure { try await server.model().answer(question) }
          == .redirected(endpoint: server.name, status: 307))
    }
  }

  @Test func `a service that fails says so in its own status`() async throws {
    try await FaultyServer.run(.status("500 Internal Server Error")) { server async throws in
      #expect(
        try await failure { try await server.model().answer(question) }
          == .serviceFailed(endpoint: server.name, status: 500))
    }
  }

  @Test func `a fault in the middle of a stream is told by its code, not by its words`() async throws {
    let event = #"{"error":{"message":"after: how was your day","code":"context_overflow"}}"#
    try await FaultyServer.run(.stream(.delta("I"), .event(event))) { server in
      let outcome = try await outcome(of: server.model().stream(question))
      #expect(outcome.error == .modelFailed(endpoint: server.name, code: "context_overflow"))
    }
  }

  @Test func `a refused request is told by its code, not by its words`() async throws {
    let body =
      #"{"error":{"message":"too long: how was your day","type":"how was your day","code":"too_long"}}"#
    try await FaultyServer.run(.status("400 Bad Request", body: body)) { server in
      let error = try await failure { try await server.model().answer(question) }
      #expect(error?.message == "\(server.name) does not take the request (too_long).")
    }
  }

  @Test(arguments: [
    ("stop", ChatAnswer.Ending.complete), ("length", .cutOff), ("content_filter", .filtered),
  ])
  func `an answer without words is none`(reason: String, ending: ChatAnswer.Ending) async throws {
    try await FaultyServer.run(.stream(.delta(" ", ending: reason), .done)) { server in
      let error = try await outcome(of: server.model().stream(question)).error
      #expect(error == .empty(endpoint: server.name, ending: ending))
    }
  }

  @Test(arguments: ["text/event-stream", "application/json", "text/html"])
  func `200 MB are not taken`(type: String) async throws {
    try await FaultyServer.run(Answer([.head("200 OK", ["Content-Type: \(type)"]), .pour(200_000_000)])) {
      server async throws in
      #expect(try await outcome(of: server.model().stream(question)).error != nil)
      await server.clientHasLeft()
    }
  }

  @Test func `a closed socket, an empty port and a wrong address say what to check`() async throws {
    try await FaultyServer.run(.nothing) { server in
      let error = try await outcome(of: server.model().stream(question)).error
      #expect(error == .transport(.closedEarly(server: "127.0.0.1:\(server.port)")))
      #expect(error?.hint?.contains("log of the model's server") == true)
    }
    let port = try FreePort.number()
    let model = ChatModel(try Endpoint("http://127.0.0.1:\(port)/v1", model: "tiny"), retry: .never)
    let error = try await failure { try await model.answer(question) }
    #expect(error?.message == "Nothing answers at 127.0.0.1:\(port).")
    #expect(error?.hint?.contains("running") == true)
  }
}

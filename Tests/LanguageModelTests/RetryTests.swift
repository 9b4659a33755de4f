import FaultyServer
import Guidance
import LanguageModel
import Testing

@Suite(.timeLimit(.minutes(5))) struct RetryTests {
  private let pauses = Pauses()
  private let good = Answer.stream(.delta("Hi", ending: "stop"), .done)

  @Test(arguments: ["500 Oops", "502 Bad Gateway", "503 Busy", "429 Too Many Requests"])
  func `a fault that may pass is tried again, after a wait that doubles`(status: String) async throws {
    try await FaultyServer.run(.status(status), .status(status), good) { server in
      let outcome = try await outcome(of: server.model(retry: pauses.policy()).stream(question))
      #expect(outcome.answer?.tries == 3)
      #expect(pauses.all == [.milliseconds(250), .milliseconds(500)])
    }
  }

  @Test func `a closed connection is tried again`() async throws {
    try await FaultyServer.run(.nothing, good) { server async throws in
      #expect(try await outcome(of: server.model(retry: pauses.policy()).stream(question)).answer?.tries == 2)
    }
  }

  @Test func `the last fault is told when every try fails`() async throws {
    try await FaultyServer.run(.status("500 Oops"), .status("503 Busy")) { server in
      let error = try await outcome(of: server.model(retry: pauses.policy(tries: 4)).stream(question)).error
      #expect(error == .serviceFailed(endpoint: server.name, status: 503))
      #expect(server.requests.count == 4)
    }
  }

  @Test(arguments: ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "302 Found"])
  func `a fault that stays is not tried again`(status: String) async throws {
    try await FaultyServer.run(.status(status)) { server in
      _ = try await outcome(of: server.model(retry: pauses.policy()).stream(question))
      #expect(server.requests.count == 1)
      #expect(pauses.all.isEmpty)
    }
  }

  @Test func `nothing is tried again once a word was shown`() async throws {
    try await FaultyServer.run(
      Answer([.head("200 OK", ["Content-Type: text/event-stream", "Content-Length: 5000"]), .delta("I")]),
      good
    ) { server in
      let outcome = try await outcome(of: server.model(retry: pauses.policy()).stream(question))
      #expect(outcome.deltas == ["I"])
      #expect(outcome.error?.isPassing == true)
      #expect(server.requests.count == 1)
    }
  }

  @Test func `a service that asks for rest gets it`() async throws {
    try await FaultyServer.run(.status("429 Slow down", headers: ["Retry-After: 3"]), good) {
      server async throws in
      #expect(try await outcome(of: server.model(retry: pauses.policy()).stream(question)).answer != nil)
      #expect(pauses.all == [.milliseconds(3250)])
    }
  }

  @Test func `a service that asks for more rest than anyone waits is told at once`() async throws {
    try await FaultyServer.run(.status("429 Slow down", headers: ["Retry-After: 3600"]), good) { server in
      let error = try await outcome(of: server.model(retry: pauses.policy()).stream(question)).error
      #expect(error == .tooManyRequests(endpoint: server.name, retryAfter: .seconds(3600)))
      #expect(error?.message.contains("wants 3600 seconds of rest") == true)
      #expect(pauses.all.isEmpty)
    }
  }

  @Test func `waits stay below the longest`() async throws {
    try await FaultyServer.run(.status("503 Busy")) { server in
      _ = try await outcome(of: server.model(retry: pauses.policy(tries: 8, chance: 1)).stream(question))
      #expect(pauses.all == [0.5, 1, 2, 4, 8, 8, 8].map { .seconds($0) })
    }
  }

  @Test func `a setting that a service refuses is left out, and not tried again`() async throws {
    let unsupported = #"{"error":{"message":"Use 'max_completion_tokens' instead.","param":"max_tokens"}}"#
    let forbidden = #"{"detail":[{"type":"extra_forbidden","loc":["body","seed"],"input":"temperature"}]}"#
    try await FaultyServer.run(
      .status("400 Bad Request", body: unsupported), .status("422 Unprocessable", body: forbidden), good
    ) { server in
      var asked = question
      asked.maxTokens = 40
      asked.seed = 7
      asked.temperature = 1
      let model = try server.model()
      #expect(try await outcome(of: model.stream(asked)).answer?.leftOut == ["max_tokens", "seed"])
      #expect(try await outcome(of: model.stream(asked)).answer?.tries == 1)
      let last = try #require(server.requests.last?.body)
      #expect(last.contains(#""max_completion_tokens":40"#))
      #expect(last.contains(#""temperature":1"#))
      #expect(!last.contains("seed") && !last.contains("max_tokens\""))
    }
  }
}

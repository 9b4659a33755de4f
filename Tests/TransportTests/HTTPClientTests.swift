import FaultyServer
import Testing
import Transport

@Suite(.timeLimit(.minutes(5))) struct HTTPClientTests {
  @Test func `an answer comes with its status, its type and its body`() async throws {
    try await FaultyServer.run(
      Answer([
        .text("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"),
        .head("200 OK", ["Content-Type: Text/Plain; charset=utf-8"]), .text("gr"), .text("üß"),
      ])
    ) { server in
      let response = try await response(from: server)
      #expect(response.head == HTTPHead(status: 200, contentType: "text/plain"))
      #expect(String(decoding: response.body, as: UTF8.self) == "grüß")
    }
  }

  @Test func `a request carries its body, its fields and its key`() async throws {
    try await FaultyServer.run(.status("200 OK")) { server in
      _ = try await response(from: server, body: "Wie geht’s?")
      let request = try #require(server.requests.first)
      #expect(request.head.first == "POST /v1 HTTP/1.1")
      #expect(request.head.contains("Accept: text/plain"))
      #expect(request.head.contains("Authorization: Bearer hush-1234"))
      #expect(!request.head.contains { $0.lowercased().hasPrefix("expect") })
      #expect(request.body == "Wie geht’s?")
    }
  }

  @Test func `a request without a body is a GET`() async throws {
    try await FaultyServer.run(.status("200 OK")) { server in
      _ = try await response(from: server)
      #expect(server.requests.first?.head.first == "GET /v1 HTTP/1.1")
    }
  }

  @Test func `a redirection is an answer and not followed`() async throws {
    try await FaultyServer.run(.status("302 Found", headers: ["Location: /elsewhere"])) {
      server async throws in
      #expect(try await response(from: server).head.status == 302)
      #expect(server.requests.count == 1)
    }
  }

  @Test func `the rest that a server wants is read`() async throws {
    try await FaultyServer.run(
      .status("429 Too Many Requests", headers: ["Retry-After: 7"]), .status("429 Too Many Requests")
    ) { server async throws in
      #expect(try await response(from: server).head.retryAfter == .seconds(7))
      #expect(try await response(from: server).head.retryAfter == nil)
    }
  }

  @Test func `many requests run at a time`() async throws {
    let client = HTTPClient()
    try await FaultyServer.run(.status("200 OK", body: "ok")) { server in
      let bodies = try await withThrowingTaskGroup { group in
        for _ in 0..<20 { group.addTask { try await response(from: server, client: client).body } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(bodies.count == 20)
      #expect(Set(bodies) == [Array("ok".utf8)])
    }
  }

  @Test func `a client works again after it had nothing to do`() async throws {
    let client = HTTPClient()
    try await FaultyServer.run(.status("200 OK")) { server async throws in
      for _ in 0..<50 { #expect(try await response(from: server, client: client).head.status == 200) }
    }
  }

  @Test func `a secret is shown nowhere`() throws {
    let request = HTTPRequest(try HTTPAddress("https://example.org"), bearer: Secret("hush-1234"))
    var dumped = ""
    dump(request, to: &dumped)
    for text in [dumped, "\(request)", String(reflecting: request), "\(Secret("hush-1234"))"] {
      #expect(!text.contains("hush"))
    }
  }
}

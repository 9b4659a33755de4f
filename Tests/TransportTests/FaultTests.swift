import FaultyServer
import Guidance
import Testing
import Transport

/// What goes wrong on the way, and what a person reads of it.
@Suite(.timeLimit(.minutes(5))) struct FaultTests {
  @Test func `a body without end is left after the limit`() async throws {
    try await FaultyServer.run(Answer([.head("200 OK"), .pour(200_000_000)])) { server in
      let error = await failure { try await response(from: server) }
      #expect(error == .tooLarge(server: "127.0.0.1:\(server.port)", limit: 1 << 20))
      await server.clientHasLeft()
    }
  }

  @Test func `a body that is announced as too long is not taken at all`() async throws {
    try await FaultyServer.run(Answer([.head("200 OK", ["Content-Length: 200000000"]), .stall])) { server in
      let error = await failure { try await response(from: server) }
      #expect(error == .tooLarge(server: "127.0.0.1:\(server.port)", limit: 1 << 20))
      await server.clientHasLeft()
    }
  }

  @Test func `a head without end is left after the limit`() async throws {
    let line = "X-Long: " + String(repeating: "x", count: 50_000) + "\r\n"
    let steps = [Answer.Step.text("HTTP/1.1 200 OK\r\n")] + Array(repeating: .text(line), count: 400)
    try await FaultyServer.run(Answer(steps)) { server async throws in
      #expect(await failure { try await response(from: server) } != nil)
      await server.clientHasLeft()
    }
  }

  @Test func `a connection that is closed without a word is said to be`() async throws {
    try await FaultyServer.run(.nothing) { server in
      let error = await failure { try await response(from: server) }
      #expect(error == .closedEarly(server: "127.0.0.1:\(server.port)"))
      #expect(error?.isPassing == true)
    }
  }

  @Test func `a body that is shorter than announced was closed early`() async throws {
    try await FaultyServer.run(Answer([.head("200 OK", ["Content-Length: 100"]), .text("short")])) { server in
      let error = await failure { try await response(from: server) }
      #expect(error == .closedEarly(server: "127.0.0.1:\(server.port)"))
    }
  }

  @Test func `a server that does not speak HTTP is said not to`() async throws {
    try await FaultyServer.run(Answer([.text("SSH-2.0-OpenSSH_9.2\r\n"), .stall])) { server in
      let error = await failure { try await response(from: server) }
      #expect(error == .notHTTP(server: "127.0.0.1:\(server.port)"))
    }
  }

  @Test func `a server that answers TLS with something else is not trusted`() async throws {
    try await FaultyServer.run(.status("400 Bad Request")) { server in
      let address = try HTTPAddress("https://127.0.0.1:\(server.port)")
      let error = await failure { try await HTTPClient().start(HTTPRequest(address)).response() }
      guard case .notTrusted(address.server, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test func `a connection that does not come about is given up`() async throws {
    try await FaultyServer.run(.silence) { server in
      let address = try HTTPAddress("https://127.0.0.1:\(server.port)")
      let error = await failure {
        try await HTTPClient().start(HTTPRequest(address, connectTimeout: .milliseconds(50))).response()
      }
      #expect(error == .connectTimedOut(server: address.server, after: .milliseconds(50)))
    }
  }

  @Test func `a port where nothing listens is said to be empty`() async throws {
    let port = try FreePort.number()
    let address = try HTTPAddress("http://127.0.0.1:\(port)")
    let error = await failure { try await HTTPClient().start(HTTPRequest(address)).response() }
    #expect(error == .refused(server: "127.0.0.1:\(port)"))
    #expect(error?.isPassing == true)
    #expect(error?.exitStatus == .unavailable)
  }

  @Test func `the connection is closed when the waiting task is cancelled`() async throws {
    try await FaultyServer.run(Answer([.head("200 OK"), .text("first"), .stall])) { server in
      let transfer = HTTPClient().start(try request(to: server))
      let (arrived, arrival) = AsyncStream<Void>.makeStream()
      let task = Task {
        for try await event in transfer.events where event == .bytes(Array("first".utf8)) { arrival.finish() }
        try Task.checkCancellation()
      }
      for await _ in arrived {}
      task.cancel()
      await server.clientHasLeft()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  @Test func `the connection is closed when nobody reads on`() async throws {
    try await FaultyServer.run(Answer([.head("200 OK"), .text("first"), .stall])) { server in
      func readHead() async throws {
        for try await _ in HTTPClient().start(try request(to: server)).events { return }
      }
      try await readHead()
      await server.clientHasLeft()
    }
  }

  @Test func `whoever stops a transfer says why`() async throws {
    try await FaultyServer.run(.silence) { server in
      let transfer = HTTPClient().start(try request(to: server))
      transfer.stop(throwing: TransportError.noMemory)
      #expect(await failure { try await transfer.response() } == .noMemory)
    }
  }
}

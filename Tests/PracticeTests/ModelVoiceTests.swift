import DebriefCore
import FaultyServer
import LanguageModel
import Practice
import Testing

/// Words that keep to the sense of every opening of “After the breakup”.
private let hello = "Girlfriend moved out, seven weeks now, got dumped, old story."

/// A language model speaks for the client, well or badly.
@Suite(.timeLimit(.minutes(5))) struct ModelVoiceTests {
  private func stage(_ server: FaultyServer) throws -> Stage {
    try Stage("after-the-breakup", voice: ModelVoice(server.model))
  }

  @Test func `words that will do are shown sentence by sentence, and kept with what made them`() async throws
  {
    let answer = ServerAnswer.stream(
      .delta("Girlfriend moved out, "), .delta("seven weeks now, got dumped, old story. Can't"),
      .delta(" sleep. Anyway", ending: "stop"), .done)
    try await FaultyServer.run(answer) { server in
      let stage = try stage(server)
      try await stage.session.begin()
      #expect(stage.texts == [hello, " Can't sleep.", " Anyway"])
      let turn = try stage.record().turns[0]
      #expect(turn.turn.text == hello + " Can't sleep. Anyway")
      let provenance = try #require(turn.client?.provenance)
      #expect(provenance.engine == "llm")
      #expect(provenance.model == "tiny")
      #expect(provenance.prompt == "client-voice@2")
      #expect(provenance.promptHash == (try Prompt.named("client-voice").sha256))
      #expect(provenance.seed != nil)
      #expect(provenance.tokens != nil)
      #expect(provenance.latencyMilliseconds != nil)
      #expect(provenance.parameters["act"] == "open")
      #expect(provenance.parameters["tries"] == "1")
      #expect(provenance.parameters["first_token_ms"] != nil)
      #expect(provenance.parameters["guard"] == nil)
    }
  }

  @Test func `an answer that will not do is asked for again with what was wrong`() async throws {
    try await FaultyServer.run(
      .stream(.delta("As an AI I cannot feel.", ending: "stop"), .done),
      .stream(.delta("Hi. " + hello, ending: "stop"), .done)
    ) { server in
      let stage = try stage(server)
      try await stage.session.begin()
      #expect(stage.texts == ["Hi. " + hello])
      #expect(server.requests[1].body.contains("That cannot be used: Leon is the one who needs help"))
      let parameters = try stage.record().turns[0].client?.provenance.parameters
      #expect(parameters?["guard"] == "character")
      #expect(parameters?["tries"] == "2")
    }
  }

  @Test func `after two answers that will not do the scenario's line is said, and the provenance tells`()
    async throws
  {
    let scripted = try Stage("after-the-breakup")
    try await scripted.session.begin()
    try await FaultyServer.run(
      .stream(.delta("*sighs* hello", ending: "stop"), .done),
      .stream(.delta("I'm here to help.", ending: "stop"), .done)
    ) { server in
      let stage = try stage(server)
      try await stage.session.begin()
      #expect(await stage.session.transcript == scripted.session.transcript)
      #expect(stage.texts == (await scripted.session.transcript.turns.map(\.text)))
      let provenance = try #require(try stage.record().turns[0].client?.provenance)
      #expect(provenance.engine == "scripted")
      #expect(provenance.model.hasPrefix("after-the-breakup@"))
      #expect(provenance.prompt == "client-voice@2")
      #expect(provenance.parameters["asked"] == "tiny")
      #expect(provenance.parameters["guard"] == "staging character")
    }
  }

  @Test func `a sentence that will not do after others ends the turn there`() async throws {
    try await FaultyServer.run(
      .stream(.delta(hello + " How can I help you today? Bye. "), .delta("More", ending: "stop"), .done)
    ) { server in
      let stage = try stage(server)
      try await stage.session.begin()
      #expect(await stage.session.transcript.turns.map(\.text) == [hello])
      #expect(server.requests.count == 1)
      let parameters = try stage.record().turns[0].client?.provenance.parameters
      #expect(parameters?["guard"] == "character")
    }
  }

  @Test func `words that were shown before the connection broke stand as the turn`() async throws {
    try await FaultyServer.run(.stream(.delta(hello + " I was thin"))) { server in
      let stage = try stage(server)
      try await stage.session.begin()
      #expect(await stage.session.transcript.turns.map(\.text) == [hello])
      #expect(stage.events.allSatisfy { !$0.name.hasPrefix("trouble") })
    }
  }

  @Test func `the model is told what to say, never what the director keeps`() async throws {
    let answer = ServerAnswer.stream(.delta(hello, ending: "stop"), .done)
    try await FaultyServer.run(answer) { server in
      let stage = try stage(server)
      try await stage.session.begin()
      try await stage.session.send(.own("You should get over it."))
      let body = server.requests[1].body
      #expect(body.contains("You should get over it."))
      #expect(body.contains("Leon"))
      #expect(!body.contains("cannot-bear-quiet"))
      #expect(!body.contains("distress"))
    }
  }
}

/// What services do wrong ends in a kept session, a sentence, and a way on.
@Suite(.timeLimit(.minutes(5))) struct VoiceFaultTests {
  static let faults: [(name: String, answer: ServerAnswer)] = [
    ("an event that is cut off", .stream(.text(#"data: {"choices":[{"del"#))),
    ("JSON that is none", .stream(.event("{choices: oops}"), .done)),
    ("401", .status("401 Unauthorized")), ("404", .status("404 Not Found")),
    ("429", .status("429 Too Many Requests", headers: ["Retry-After: 3600"])),
    ("500", .status("500 Internal Server Error")),
    ("200 MB", ServerAnswer([.head("200 OK", ["Content-Type: text/event-stream"]), .pour(200_000_000)])),
    ("a closed socket", .nothing),
    ("a page", ServerAnswer([.head("200 OK", ["Content-Type: text/html"]), .text("<h1>Hello</h1>")])),
    ("no words", .stream(.delta(" ", ending: "stop"), .done)),
  ]

  @Test(arguments: VoiceFaultTests.faults.indices)
  func `a fault keeps the session, says a sentence and leaves two ways on`(index: Int) async throws {
    let fine = ServerAnswer.stream(.delta(hello, ending: "stop"), .done)
    try await FaultyServer.run(fine, Self.faults[index].answer, fine) { server in
      let stage = try Stage("after-the-breakup", voice: ModelVoice(server.model))
      try await stage.session.begin()
      try await stage.session.send(.own("What keeps you awake?"))
      #expect(try stage.record().turns.map(\.turn.speaker) == [.client, .peer])
      guard case .trouble(let trouble)? = stage.events.last(where: { $0.name.hasPrefix("trouble") }) else {
        Issue.record("no trouble was told")
        return
      }
      #expect(trouble.message.hasSuffix("."))
      #expect(trouble.hint != nil)
      #expect(!trouble.message.contains("awake"))
      #expect(trouble.waysOn == [.retry, .scriptedVoice])
      try await stage.session.switchToScriptedVoice()
      #expect(try stage.record().turns.map(\.turn.speaker) == [.client, .peer, .client])
      #expect(try stage.record().turns[2].client?.provenance.engine == "scripted")
    }
  }

  @Test func `a service that says nothing at first, or stops in the middle, is given up in time`()
    async throws
  {
    for answer in [
      ServerAnswer.silence, ServerAnswer.stream(.stall), ServerAnswer.stream(.delta("Hm"), .stall),
    ] {
      let clock = ManualClock()
      try await FaultyServer.run(answer) { server in
        let model = ChatModel(try Endpoint(server.url, model: "tiny"), retry: .never, clock: clock)
        let stage = try Stage("after-the-breakup", voice: ModelVoice(model))
        let beginning = Task { try await stage.session.begin() }
        await server.requestHasArrived()
        while !stage.events.contains(where: { $0.name.hasPrefix("trouble") }) {
          clock.advance(by: .seconds(61))
          await Task.yield()
        }
        try await beginning.value
        #expect(await stage.session.standing == .clientsTurn)
      }
    }
  }

  @Test func `words that come byte by byte are whole words`() async throws {
    let bytes = Array(
      ServerAnswer.Step.bytes(of: .delta(hello + " Can't sleep… 😴 you know.", ending: "stop")))
    let pieces = bytes.map { ServerAnswer.Step.send([$0]) }
    let head = ServerAnswer.stream().steps
    try await FaultyServer.run(ServerAnswer(head + pieces + [.done])) { server in
      let stage = try Stage("after-the-breakup", voice: ModelVoice(server.model))
      try await stage.session.begin()
      #expect(await stage.session.transcript.turns.map(\.text) == [hello + " Can't sleep… 😴 you know."])
    }
  }
}

extension FaultyServer {
  /// A model at this server that tries once.
  fileprivate var model: ChatModel {
    get throws { ChatModel(try Endpoint(url, model: "tiny"), retry: .never) }
  }
}

extension ServerAnswer.Step {
  fileprivate static func bytes(of step: ServerAnswer.Step) -> [UInt8] {
    if case .send(let bytes) = step { bytes } else { [] }
  }
}

extension Stage {
  /// The client's words as they were shown.
  fileprivate var texts: [String] {
    events.compactMap { event in
      if case .clientText(let text, _) = event { text } else { nil }
    }
  }
}

import DebriefCore
import FaultyServer
import LanguageModel
import Practice
import Testing

/// Replies that a language model suggests, and what becomes of those that must not be offered.
@Suite(.timeLimit(.minutes(5))) struct ModelSuggesterTests {
  private func conversation(_ last: String = "The nights are worst. I lie awake until four.") -> Transcript {
    Transcript(
      session: "s",
      turns: [
        Turn(number: 1, speaker: .client, text: "Hello."),
        Turn(number: 2, speaker: .peer, text: "How are you?"),
        Turn(number: 3, speaker: .client, text: last),
      ])
  }

  private static let good = [
    "You lie awake for hours. What goes through your mind then?", "That sounds lonely, awake at four.",
    "Thank you for telling me about the nights. Sleep often goes first when there is too much.",
  ]

  private static func body(_ replies: [String]) -> String {
    let content =
      "{\\\"motivational\\\":\\\"\(replies[0])\\\",\\\"empathetic\\\":\\\"\(replies[1])\\\","
      + "\\\"support\\\":\\\"\(replies[2])\\\"}"
    return
      "{\"model\":\"tiny\",\"choices\":[{\"message\":{\"content\":\"\(content)\"},\"finish_reason\":\"stop\"}]}"
  }

  private func suggest(
    _ body: String, for conversation: Transcript, before: [Suggestion] = []
  ) async throws -> (offered: [Suggestion], blocked: [BlockedSuggestion], requests: [String]) {
    try await FaultyServer.run(.status("200 OK", body: body)) { server in
      let model = ChatModel(try Endpoint(server.url, model: "tiny"), retry: .never)
      var suggester = try ModelSuggester(model).seeded(7)
      suggester.recall(before, for: conversation)
      var offered: [Suggestion] = []
      var blocked: [BlockedSuggestion] = []
      try await suggester.suggest(
        for: conversation, offer: { offered.append($0) }, block: { blocked.append($0) })
      return (offered, blocked, server.requests.map(\.body))
    }
  }

  @Test func `a model's replies are offered, each of its kind, with where they come from`() async throws {
    let (offered, blocked, requests) = try await suggest(Self.body(Self.good), for: conversation())
    #expect(offered.map(\.text) == Self.good)
    #expect(offered.map(\.kind) == [.motivational, .empathetic, .support])
    #expect(offered.allSatisfy { $0.provenance.engine == "llm" && $0.provenance.prompt == "suggestions@1" })
    #expect(blocked.isEmpty)
    #expect(requests.count == 1)
    #expect(requests[0].contains("I lie awake until four."))
  }

  @Test func `what must not be offered is kept as blocked, and the embedded writer fills in`() async throws {
    let replies = [Self.good[0], "Don't worry, everything will be fine.", "It is depression, I think."]
    let (offered, blocked, requests) = try await suggest(Self.body(replies), for: conversation())
    #expect(requests.count == 2)
    #expect(blocked.map(\.rule) == ["false reassurance", "diagnosis", "false reassurance", "diagnosis"])
    #expect(offered.map(\.provenance.engine) == ["llm", "templates", "templates"])
    #expect(offered[1].provenance.parameters["asked"] == "tiny")
    #expect(Set(offered.map(\.text)).isDisjoint(with: blocked.map(\.text)))
  }

  @Test func `after words that sound like risk one reply asks about safety`() async throws {
    let replies = [
      "You don't want to wake up. What is that like?", Self.good[1],
      "Thank you for telling me that you don't want to wake up.",
    ]
    let (offered, blocked, _) = try await suggest(
      Self.body(replies), for: conversation("I don't want to wake up any more."))
    let reader = try MoveReader(language: "en")
    #expect(offered.contains { reader.moves(in: $0.text).contains { $0.move == .safetyQuestion } })
    #expect(blocked.contains { $0.rule == "safety not asked about" })
  }

  @Test func `nothing is offered that was offered before the session was resumed`() async throws {
    let before = Suggestion(
      kind: .support, text: Self.good[0], provenance: Provenance(engine: "llm", model: "tiny"))
    let (offered, blocked, _) = try await suggest(
      Self.body(Self.good), for: conversation(), before: [before])
    #expect(!offered.map(\.text).contains(Self.good[0]))
    #expect(blocked.first?.rule == "repeated")
  }

  @Test func `each is offered as soon as it is written, and the embedded writer makes up for the rest`()
    async throws
  {
    let written = ServerAnswer.stream(
      .delta(#"{\"empathetic\":\"\#(Self.good[1])\",\"motivational\":\"Don't worry, "#),
      .delta(#"it will be fine.\",\"support\":\""#), .stall)
    let clock = ManualClock()
    try await FaultyServer.run(written) { server in
      let model = ChatModel(try Endpoint(server.url, model: "tiny"), retry: .never, clock: clock)
      let patience = Patience()
      var suggester = try ModelSuggester(model).seeded(7)
      var offered: [Suggestion] = []
      var blocked: [BlockedSuggestion] = []
      try await suggester.suggest(
        for: conversation(),
        offer: { offered.append($0) },
        block: { stopped in
          blocked.append(stopped)
          // The first stands on the screen, and the service says nothing any more.
          #expect(offered.map(\.text) == [Self.good[1]])
          Task {
            await clock.somebodySleeps(for: patience.idle)
            clock.advance(by: patience.idle)
          }
        })
      #expect(offered.map(\.kind) == [.empathetic, .motivational, .support])
      #expect(offered.map(\.provenance.engine) == ["llm", "templates", "templates"])
      #expect(blocked.map(\.rule) == ["false reassurance"])
      #expect(server.requests.count == 1)
    }
  }

  @Test(arguments: ["oops", "{}"])
  func `without an answer that will do, all three are the embedded writer's`(content: String) async throws {
    let body = "{\"choices\":[{\"message\":{\"content\":\"\(content)\"},\"finish_reason\":\"stop\"}]}"
    let (offered, blocked, _) = try await suggest(body, for: conversation())
    #expect(offered.map(\.provenance.engine) == ["templates", "templates", "templates"])
    #expect(blocked.isEmpty)
  }
}

import Authoring
import DebriefCore
import FaultyServer
import LanguageModel
import Practice
import Testing

/// A peer whose messages a language model writes.
@Suite(.timeLimit(.minutes(5))) struct ModelPeerTests {
  private static func says(_ text: String) -> ServerAnswer {
    .status(
      "200 OK",
      body: #"{"model":"tiny","choices":[{"message":{"content":"\#(text)"},"finish_reason":"stop"}]}"#)
  }

  private func session(
    _ id: String, _ server: FaultyServer, suggestions: Bool = true
  ) throws -> SimulatedSession {
    let authored = try Play.scenario(id)
    let model = ChatModel(try Endpoint(server.url, model: "tiny"), retry: .never)
    return SimulatedSession(
      name: "s", kind: "llm", peer: try ModelPeer(model, seed: 7),
      setup: PracticeSetup(
        trainee: "sim-llm", scenario: authored.value, snapshot: authored.snapshot,
        condition: Condition(suggestions: suggestions, emotionDisplay: true), seed: 7))
  }

  @Test(arguments: Play.ids)
  func `it reads the conversation and nothing else, on every case`(id: String) async throws {
    try await FaultyServer.run(Self.says("That sounds hard. What is it like for you?")) { server in
      let outcome = try await session(id, server).play()
      #expect(outcome.failure == nil)
      let requests = server.requests.map(\.body)
      let turns = outcome.record.turns
      #expect(requests.count == turns.count { $0.turn.speaker == .peer })
      #expect((4...14).contains(requests.count))
      let prompt = try Prompt.named("simulated-peer")
      #expect(requests.allSatisfy { $0.contains("volunteer peer supporter") })
      #expect(requests.allSatisfy { $0.contains(#""stream":true"#) })
      for client in turns.compactMap(\.client) {
        for hidden in client.suggestions.map(\.text) + client.decision.reasons {
          #expect(requests.allSatisfy { !$0.contains(hidden) })
        }
      }
      for case .simulated(let provenance) in turns.compactMap(\.origin) {
        #expect(provenance.model == "tiny")
        #expect(provenance.prompt == "simulated-peer@1" && provenance.promptHash == prompt.sha256)
        #expect(provenance.seed != nil && provenance.latencyMilliseconds != nil)
      }
      #expect(turns.compactMap(\.origin).count == requests.count)
    }
  }

  @Test func `the first words are the client's, and the last message is a goodbye`() async throws {
    try await FaultyServer.run(Self.says("What is it like for you?")) { server in
      let outcome = try await session("exam-stress", server).play()
      let bodies = server.requests.map(\.body)
      #expect(outcome.record.endedAt != nil)
      #expect(bodies[0].contains(#""role":"user""#) && !bodies[0].contains(#""role":"assistant""#))
      let goodbyes = bodies.filter { $0.contains("say goodbye to the client") }
      #expect(goodbyes == bodies.suffix(1))
    }
  }

  @Test func `a service that fails leaves the session kept as far as it got`() async throws {
    let answer = Self.says("What is it like for you?")
    try await FaultyServer.run(answer, answer, .status("401 Unauthorized")) { server in
      let outcome = try await session("exam-stress", server).play()
      #expect(outcome.failure != nil)
      #expect(outcome.record.turns.map(\.turn.speaker) == [.client, .peer, .client, .peer, .client])
      #expect(outcome.record.endedAt != nil)
    }
  }
}

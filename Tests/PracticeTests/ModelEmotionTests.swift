import DebriefCore
import FaultyServer
import LanguageModel
import Practice
import Testing

@Suite(.timeLimit(.minutes(5))) struct ModelEmotionTests {
  private let conversation = Transcript(
    session: "s",
    turns: [
      Turn(number: 1, speaker: .peer, text: "How are the nights?"),
      Turn(number: 2, speaker: .client, text: "Bad. I cry until I fall asleep."),
    ])

  private func estimate(_ content: String) async throws -> (EmotionEstimate, FaultyServer) {
    let escaped = content.replacing("\"", with: "\\\"")
    let body =
      "{\"model\":\"tiny\",\"choices\":[{\"message\":{\"content\":\"\(escaped)\"},\"finish_reason\":\"stop\"}]}"
    return try await FaultyServer.run(.status("200 OK", body: body)) { server in
      let model = ChatModel(try Endpoint(server.url, model: "tiny"), retry: .never)
      return (try await ModelEmotionEstimator(model).estimate(conversation), server)
    }
  }

  private func reading(valence: Double, sadness: Double) -> String {
    """
    {"valence":\(valence),"arousal":0.2,"confidence":0.7,"sadness":\(sadness),"fear":0.2,"anger":0,"disgust":0,\
    "happiness":0,"surprise":0,"neutral":0,"words":["cry","despair"]}
    """
  }

  @Test func `a model's reading becomes an estimate whose shares sum to one`() async throws {
    let (estimate, server) = try await estimate(reading(valence: -0.8, sadness: 0.6))
    #expect(estimate.leading == .sadness)
    #expect(estimate.affect == Affect(valence: -0.8, arousal: 0.2))
    #expect(abs(estimate.scores.values.reduce(0, +) - 1) < 1e-12)
    // Only words of the message.
    #expect(estimate.words == ["cry"])
    #expect(estimate.provenance.engine == "llm")
    #expect(estimate.provenance.prompt == "emotion@1")
    #expect(server.requests[0].body.contains("I cry until I fall asleep."))
    #expect(server.requests[0].body.contains("How are the nights?"))
  }

  @Test(arguments: ["oops", "{}", #"{"valence":-3}"#])
  func `without a reading that will do, the embedded estimate stands and says who was asked`(
    content: String
  ) async throws {
    let (estimate, _) = try await estimate(content)
    var embedded = EmotionEstimator().estimate(conversation)
    #expect(estimate.scores == embedded.scores)
    #expect(estimate.provenance.engine == "lexicon")
    #expect(estimate.provenance.parameters["asked"] == "tiny")
    embedded.provenance = estimate.provenance
    #expect(estimate == embedded)
  }

  @Test func `numbers out of range are not taken`() async throws {
    #expect(try await estimate(reading(valence: -1.5, sadness: 0.6)).0.provenance.engine == "lexicon")
    #expect(try await estimate(reading(valence: -0.5, sadness: 7)).0.provenance.engine == "lexicon")
  }
}

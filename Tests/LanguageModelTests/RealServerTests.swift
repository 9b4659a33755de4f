import Foundation
import LanguageModel
import Testing

/// Where a real service is, when somebody named one: `scripts/local-llm --run` does.
private let endpoint = ProcessInfo.processInfo.environment["DEBRIEF_TEST_ENDPOINT"]
private let modelName = ProcessInfo.processInfo.environment["DEBRIEF_TEST_MODEL"] ?? "any"

/// The protocol as a real server speaks it. A small model says what it likes; only the form is tested.
@Suite(
  .enabled(if: endpoint != nil, "DEBRIEF_TEST_ENDPOINT names no server"), .timeLimit(.minutes(5)), .serialized
)
struct RealServerTests {
  private let model: ChatModel

  init() throws {
    model = ChatModel(try Endpoint(endpoint ?? "", model: modelName))
  }

  @Test func `an answer comes in pieces that make the whole`() async throws {
    var asked = question
    asked.maxTokens = 24
    asked.seed = 7
    let outcome = try await outcome(of: model.stream(asked))
    #expect(outcome.error == nil)
    let answer = try #require(outcome.answer)
    #expect(outcome.deltas.joined() == answer.text)
    #expect(answer.pieces > 1)
    #expect(answer.firstTokenAfter.map { $0 < answer.took } == true)
  }

  @Test func `an answer comes whole, with its tokens counted`() async throws {
    var asked = question
    asked.maxTokens = 8
    asked.temperature = 0
    let answer = try await model.answer(asked)
    #expect(!answer.text.isEmpty)
    #expect(answer.tokens.map { $0 <= 8 } == true)
  }

  @Test func `a stream that is left does not hold up the next request`() async throws {
    var long = question
    long.maxTokens = 2000
    for try await _ in model.stream(long) { break }
    var short = question
    short.maxTokens = 4
    #expect(try await outcome(of: model.stream(short)).answer != nil)
  }

  @Test func `an answer in a set form has it, or is refused as misshapen`() async throws {
    struct Mood: Decodable, Sendable { var mood: String }
    let shape = AnswerShape(
      Mood.self, name: "mood",
      schema: [
        "type": "object", "additionalProperties": false, "required": ["mood"],
        "properties": ["mood": ["type": "string"]],
      ])
    var asked = ChatRequest([ChatMessage(.user, "Which mood is this: “I can't sleep and I feel so alone”?")])
    asked.maxTokens = 60
    asked.temperature = 0
    do {
      let shaped = try await model.answer(asked, in: shape)
      #expect(!shaped.value.mood.isEmpty)
    } catch LanguageModelError.misshapen {
      // A model this small may well fail; that it is told as such is what matters.
    }
  }
}

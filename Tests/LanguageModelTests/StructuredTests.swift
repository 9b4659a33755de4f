import FaultyServer
import Guidance
import LanguageModel
import Testing

@Suite(.timeLimit(.minutes(5))) struct StructuredTests {
  private struct Mood: Decodable, Sendable, Equatable {
    var valence: Double
    var words: [String]
  }

  private let mood = AnswerShape(
    Mood.self, name: "mood",
    schema: [
      "type": "object", "additionalProperties": false, "required": ["valence", "words"],
      "properties": [
        "valence": ["type": "number"], "words": ["type": "array", "items": ["type": "string"]],
      ],
    ],
    problem: { abs($0.valence) > 1 ? "valence lies outside -1 to 1" : nil })

  /// A whole answer that says this.
  private func says(_ text: String) -> Answer {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
      "\n", with: "\\n")
    return .status(
      "200 OK", body: #"{"choices":[{"message":{"content":"\#(escaped)"},"finish_reason":"stop"}]}"#)
  }

  @Test func `a service that forces the form is asked to, and told it`() async throws {
    try await FaultyServer.run(says(#"{"valence":-0.5,"words":["tired"]}"#)) { server in
      let shaped = try await server.model().answer(question, in: mood)
      #expect(shaped.value == Mood(valence: -0.5, words: ["tired"]))
      #expect(shaped.answer.leftOut.isEmpty && !shaped.wasRepaired)
      let body = try #require(server.requests.first?.body)
      #expect(
        body.contains(
          #""response_format":{"json_schema":{"name":"mood","schema":{"additionalProperties":false"#))
      #expect(body.contains(#""strict":true},"type":"json_schema"}"#))
      #expect(body.contains(#"Be brief.\n\nAnswer with one JSON object"#))
    }
  }

  @Test(arguments: [
    "```json\n{\"valence\": 0.1, \"words\": []}\n```",
    "Sure! Here it is: {\"valence\": 0.1, \"words\": []} I hope {this} helps.",
  ])
  func `talk around the object is passed over`(text: String) async throws {
    try await FaultyServer.run(says(text)) { server async throws in
      #expect(try await server.model().answer(question, in: mood).value == Mood(valence: 0.1, words: []))
    }
  }

  @Test func `braces and quotes inside texts do not end the object`() async throws {
    let words = #"{"valence":0,"words":["} \" {","\\"]}"#
    try await FaultyServer.run(says(words)) { server async throws in
      #expect(try await server.model().answer(question, in: mood).value.words == ["} \" {", "\\"])
    }
  }

  @Test(arguments: [
    ("I feel sad.", "there is no JSON object"),
    (#"{"valence":0"#, "there is no JSON object"),
    (#"{"valence":0}"#, "the field words is missing"),
    (#"{"valence":"low","words":[]}"#, "the field valence is not of type Double"),
    (#"{"valence":7,"words":[]}"#, "valence lies outside -1 to 1"),
  ])
  func `an answer out of form is asked for once more, with what is wrong`(
    text: String, problem: String
  ) async throws {
    try await FaultyServer.run(says(text), says(#"{"valence":1,"words":[]}"#)) { server in
      let shaped = try await server.model().answer(question, in: mood)
      #expect(shaped.wasRepaired)
      #expect(shaped.value.valence == 1)
      let body = try #require(server.requests.last?.body)
      #expect(body.contains("That answer cannot be used: \(problem)."))
    }
  }

  @Test func `after a second answer out of form the caller is told, without its words`() async throws {
    try await FaultyServer.run(says("secretly sad")) { server in
      let model = try server.model()
      let error = try await failure { try await model.answer(question, in: mood).answer }
      #expect(error == .misshapen(endpoint: server.name, problem: "there is no JSON object"))
      #expect(error?.message.contains("secretly") == false)
      #expect(server.requests.count == 2)
    }
  }

  @Test(arguments: [
    (
      "400 Bad Request",
      #"{"error":{"message":"'response_format.type' must be 'text'.","param":"response_format.type"}}"#
    ),
    ("422 Unprocessable", #"{"detail":[{"loc":["body","response_format","type"],"msg":"no"}]}"#),
    ("400 Bad Request", "schemas are not supported"),
    (
      "500 Internal Server Error",
      #"{"error":{"message":"1 validation error: ('body', 'response_format', 'type')","param":null}}"#
    ),
  ])
  func `a service that cannot force the form is asked without, from then on`(
    status: String, body: String
  ) async throws {
    try await FaultyServer.run(.status(status, body: body), says(#"{"valence":1,"words":[]}"#)) { server in
      let model = try server.model()
      for _ in 0..<2 {
        let shaped = try await model.answer(question, in: mood)
        #expect(shaped.answer.leftOut.contains("response_format"))
        #expect(shaped.value.valence == 1)
      }
      #expect(server.requests.count == 3)
    }
  }

  @Test func `a fault is told as it is`() async throws {
    try await FaultyServer.run(.status("401 Unauthorized")) { server in
      let model = try server.model()
      let error = try await failure { try await model.answer(question, in: mood).answer }
      #expect(error == .keyRefused(endpoint: server.name, hadKey: false))
    }
  }
}

import FaultyServer
import LanguageModel
import Testing

/// An object of texts, read while it is being written.
@Suite(.timeLimit(.minutes(5))) struct TextsTests {
  private func texts(
    _ model: ChatModel, names: [String] = ["first", "second"]
  ) -> AsyncThrowingStream<AnsweredText, any Error> {
    model.texts(names, as: "pair", answering: question)
  }

  @Test func `a text is handed out while the rest is still being written`() async throws {
    let answer = Answer.stream(
      .delta(#"Sure: {\"fir"#), .delta(#"st\":\"He sa"#), .delta(#"id \\\"}{\\\""#),
      .delta(#"\", \"second\": \"hal"#), .stall)
    try await FaultyServer.run(answer) { server in
      for try await text in texts(try server.model()) {
        #expect(text.name == "first")
        #expect(text.text == #"He said "}{""#)
        #expect(text.pieces == 4)
        break
      }
      // Who stops to read lets go of the connection.
      await server.clientHasLeft()
      let body = try #require(server.requests.first?.body)
      #expect(body.contains(#""stream":true"#))
      #expect(body.contains(#""response_format":{"json_schema":{"name":"pair""#))
    }
  }

  @Test(arguments: [
    (#"{\"second\":\"b\",\"first\":\"a\"}"#, ["second", "first"]),
    (#"{\"other\":\"x\",\"first\":\"a\"} {\"second\":\"b\"}"#, ["first"]),
    (#"{\"first\":{\"second\":\"b\"},\"second\":[\"b\"]}"#, []),
    (#"{\"first\":7,\"second\":\"b\"}"#, ["second"]), ("oops", []), (#"\"first\":\"a\""#, []),
  ])
  func `only the texts that were asked for are handed out`(words: String, names: [String]) async throws {
    try await FaultyServer.run(.stream(.delta(words, ending: "stop"), .done)) { server in
      var found: [String] = []
      for try await text in texts(try server.model()) { found.append(text.name) }
      #expect(found == names)
      #expect(server.requests.count == 1)
    }
  }

  @Test func `a service that answers whole, and cannot force the form, is read all the same`() async throws {
    let refusal = Answer.status("400 Bad Request", body: "schemas are not supported")
    let words = #"{\"first\":\"a\",\"second\":\"b\"}"#
    let whole = Answer.status(
      "200 OK", body: #"{"choices":[{"message":{"content":"\#(words)"},"finish_reason":"stop"}]}"#)
    try await FaultyServer.run(refusal, whole) { server in
      var found: [String] = []
      for try await text in texts(try server.model()) { found.append(text.text) }
      #expect(found == ["a", "b"])
    }
  }

  @Test func `what was handed out stands when the answer breaks off`() async throws {
    let answer = Answer.stream(.delta(#"{\"first\":\"a\", \"second\":\"b"#))
    try await FaultyServer.run(answer) { server in
      var found: [String] = []
      await #expect(throws: LanguageModelError.brokenOff(endpoint: server.name)) {
        for try await text in texts(try server.model()) { found.append(text.text) }
      }
      #expect(found == ["a"])
      #expect(server.requests.count == 1)
    }
  }
}

/// A text of an answer that is still being written, handed out as soon as it is whole.
public struct AnsweredText: Sendable, Equatable {
  /// Which of the texts that were asked for.
  public var name: String
  /// The text as it came.
  public var text: String
  /// In how many pieces the answer had come by then; most services send one a token.
  public var pieces: Int
  /// From the request to the text's last word.
  public var after: Duration
}

extension ChatModel {
  /// Asks for a JSON object of texts, and hands out each as soon as it is whole.
  ///
  /// The service is asked to force the form as for ``answer(_:in:)``. Nothing is asked twice, since what was handed out
  /// stands: names that never come, or talk instead of an object, are the caller's to make up for.
  ///
  /// - Parameters:
  ///   - names: the names of the texts; others are left aside.
  ///   - form: a name for the service, of letters, digits and `_`.
  /// - Returns: texts in the order in which they are written; it throws a ``LanguageModelError``. The transfer is
  ///   stopped when the task that reads is cancelled, or reading stops.
  public func texts(
    _ names: [String], as form: String, answering request: ChatRequest
  ) -> AsyncThrowingStream<AnsweredText, any Error> {
    let schema: JSONValue = [
      "type": "object",
      "properties": .object(Dictionary(names.map { ($0, ["type": "string"]) }) { first, _ in first }),
      "required": .array(names.map { .string($0) }), "additionalProperties": false,
    ]
    let (texts, continuation) = AsyncThrowingStream<AnsweredText, any Error>.makeStream()
    let task = Task {
      do {
        var request = request
        try request.describe(schema)
        let start = ContinuousClock.now
        var reader = TextFieldReader()
        var pieces = 0
        _ = try await forcedAnswer(request, ResponseFormat(name: form, schema: schema)) { piece in
          pieces += 1
          for field in reader.take(piece) where names.contains(field.name) {
            continuation.yield(
              AnsweredText(name: field.name, text: field.text, pieces: pieces, after: .now - start))
          }
        }
        continuation.finish()
      } catch {
        continuation.finish(throwing: error)
      }
    }
    continuation.onTermination = { _ in task.cancel() }
    return texts
  }
}

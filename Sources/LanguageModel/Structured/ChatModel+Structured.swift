import FoundationEssentials

extension ChatModel {
  /// Asks for an answer in a set form.
  ///
  /// The service is asked to force the form; where it does not know how, the instructions alone have to do. The answer is
  /// read and checked, and asked for again once, with what is wrong with it.
  ///
  /// - Throws: ``LanguageModelError/misshapen(endpoint:problem:)`` when the second answer will not do either, or why
  ///   there is no answer; `CancellationError` in a cancelled task. The caller then does without a model.
  public func answer<Value>(
    _ request: ChatRequest, in shape: AnswerShape<Value>
  ) async throws -> ShapedAnswer<Value> {
    var request = request
    try request.describe(shape.schema)
    let format = ResponseFormat(name: shape.name, schema: shape.schema)
    let first = try await forcedAnswer(request, format)
    let misfit: Misfit
    switch shape.read(first.text) {
    case .success(let value): return ShapedAnswer(value: value, answer: first, wasRepaired: false)
    case .failure(let found): misfit = found
    }
    request.messages.append(ChatMessage(.assistant, first.text))
    request.messages.append(
      ChatMessage(
        .user,
        "That answer cannot be used: \(misfit.clause). Answer again with the JSON object alone, in the form asked for."
      ))
    let second = try await forcedAnswer(request, format)
    switch shape.read(second.text) {
    case .success(let value): return ShapedAnswer(value: value, answer: second, wasRepaired: true)
    case .failure(let found):
      throw LanguageModelError.misshapen(endpoint: endpoint.name, problem: found.clause)
    }
  }

  /// Asks with the form forced, and without when the service cannot do that.
  ///
  /// - Parameter show: takes each piece of a streamed answer; `nil` for an answer that comes whole.
  func forcedAnswer(
    _ request: ChatRequest, _ format: ResponseFormat, show: ((String) -> Void)? = nil
  ) async throws -> ChatAnswer {
    let isStreamed = show != nil
    let show = show ?? { _ in }
    let forced = body(request, isStreamed: isStreamed, format: format)
    guard forced.settings.contains(.responseFormat) else { return try await attempts(forced, show: show) }
    do {
      return try await attempts(forced, show: show)
    } catch let error as LanguageModelError where error.mayBeAboutTheForm {
      // A service that does not name what it objects to, or fails over the schema.
      var free = body(request, isStreamed: isStreamed)
      free.leftOut.insert(.responseFormat)
      let answer = try await attempts(free, show: show)
      if case .refused = error { dialect.leaveOut([.responseFormat]) }
      return answer
    }
  }
}

extension ChatRequest {
  /// Adds the form to the instructions. Many models take one system message alone, and only at the start.
  mutating func describe(_ schema: JSONValue) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let schema = String(decoding: try encoder.encode(schema), as: UTF8.self)
    let words = "Answer with one JSON object and nothing else. It must keep to this JSON schema:\n\(schema)"
    if messages.first?.role == .system {
      messages[0].content += "\n\n" + words
    } else {
      messages.insert(ChatMessage(.system, words), at: 0)
    }
  }
}

extension LanguageModelError {
  fileprivate var mayBeAboutTheForm: Bool {
    switch self {
    case .refused: true
    case .serviceFailed(_, let status): status == 500
    default: false
    }
  }
}

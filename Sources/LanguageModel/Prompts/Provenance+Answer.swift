public import DebriefCore

extension Provenance {
  /// What made a model's words.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - request: what was asked; its words are not kept here.
  ///   - prompt: where the instructions stand.
  ///   - model: who was asked.
  public init(_ answer: ChatAnswer, to request: ChatRequest, prompt: Prompt, model: ChatModel) {
    var parameters = request.parameters
    parameters["endpoint"] = model.endpoint.name
    parameters["requests"] = "\(answer.tries)"
    parameters["first_token_ms"] = answer.firstTokenAfter.map { "\($0.wholeMilliseconds)" }
    if !answer.leftOut.isEmpty { parameters["left_out"] = answer.leftOut.joined(separator: " ") }
    parameters["ending"] = answer.ending.words
    self.init(
      engine: "llm", model: answer.model ?? model.endpoint.model, prompt: prompt.name,
      promptHash: prompt.sha256, seed: request.seed, parameters: parameters,
      latencyMilliseconds: Double(answer.took.wholeMilliseconds), tokens: answer.tokens ?? answer.pieces)
  }

  /// What made one text of a model's answer: its time and its tokens are those up to its last word.
  public init(_ text: AnsweredText, to request: ChatRequest, prompt: Prompt, model: ChatModel) {
    var parameters = request.parameters
    parameters["endpoint"] = model.endpoint.name
    self.init(
      engine: "llm", model: model.endpoint.model, prompt: prompt.name, promptHash: prompt.sha256,
      seed: request.seed, parameters: parameters, latencyMilliseconds: Double(text.after.wholeMilliseconds),
      tokens: text.pieces)
  }

  /// Notes that a model was asked for what something else made in the end.
  public mutating func standIn(for model: ChatModel, prompt: Prompt) {
    self.prompt = prompt.name
    promptHash = prompt.sha256
    parameters["asked"] = model.endpoint.model
  }
}

extension ChatRequest {
  /// The settings that were asked for, by name.
  fileprivate var parameters: [String: String] {
    var parameters: [String: String] = [:]
    parameters["temperature"] = temperature.map { "\($0)" }
    parameters["top_p"] = topP.map { "\($0)" }
    parameters["max_tokens"] = maxTokens.map { "\($0)" }
    return parameters
  }
}

extension ChatAnswer.Ending {
  /// Why an answer ended before it was complete; `nil` when it was.
  fileprivate var words: String? {
    switch self {
    case .complete: nil
    case .cutOff: "cut off"
    case .filtered: "filtered"
    case .other(let reason): reason
    }
  }
}

extension Duration {
  /// The duration in milliseconds, rounded down.
  public var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}

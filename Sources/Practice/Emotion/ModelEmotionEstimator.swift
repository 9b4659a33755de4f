public import DebriefCore
public import LanguageModel

/// Lets a language model estimate emotion, as an answer in a set form.
///
/// It reads the message and the two turns before it, as everybody may. When there is no answer that will do, the embedded
/// estimate stands, and its provenance says which model was asked.
public struct ModelEmotionEstimator: EmotionEstimating {
  private let model: ChatModel
  private let prompt: Prompt
  private let embedded = EmotionEstimator()

  /// Makes an estimator of a model, with the carried prompt.
  public init(_ model: ChatModel) throws(PromptError) {
    self.model = model
    prompt = try Prompt.named("emotion")
  }

  /// The estimate for the last client turn.
  public func estimate(_ conversation: Transcript) async -> EmotionEstimate {
    guard let last = conversation.turns.lastIndex(where: { $0.speaker == .client }) else {
      return embedded.estimate(conversation)
    }
    let message = conversation.turns[last].text
    do {
      let request = try request(message, before: conversation.turns[..<last].suffix(2))
      let shaped = try await model.answer(request, in: Self.shape)
      var provenance = Provenance(shaped.answer, to: request, prompt: prompt, model: model)
      if shaped.wasRepaired { provenance.parameters["asked_again"] = "yes" }
      return shaped.value.estimate(of: message, provenance: provenance)
    } catch {
      var estimate = embedded.estimate(conversation)
      estimate.provenance.standIn(for: model, prompt: prompt)
      return estimate
    }
  }

  private func request(
    _ message: String, before: ArraySlice<Turn>
  ) throws(PromptError) -> ChatRequest {
    var context = before.map { "\($0.speaker.rawValue): \($0.text)" }.joined(separator: "\n")
    if context.isEmpty { context = try prompt.text("nothing before") }
    return ChatRequest(
      [
        ChatMessage(.system, try prompt.text("system")),
        ChatMessage(.user, try prompt.text("ask", ["before": context, "message": message])),
      ],
      temperature: 0, maxTokens: 300, seed: 1)
  }

  private static let shape: AnswerShape<EmotionReading> = {
    let unit: JSONValue = ["type": "number", "minimum": 0, "maximum": 1]
    let signed: JSONValue = ["type": "number", "minimum": -1, "maximum": 1]
    let list: JSONValue = ["type": "array", "items": ["type": "string"]]
    var fields: [String: JSONValue] = [
      "valence": signed, "arousal": signed, "confidence": unit, "words": list,
    ]
    for emotion in Emotion.allCases { fields[emotion.rawValue] = unit }
    return AnswerShape(
      name: "emotion",
      schema: [
        "type": "object", "properties": .object(fields),
        "required": .array(fields.keys.sorted().map { .string($0) }), "additionalProperties": false,
      ],
      problem: { $0.problem })
  }()
}

/// What a model says a message sounds like.
struct EmotionReading: Decodable, Sendable {
  var valence, arousal, confidence: Double
  var sadness, fear, anger, disgust, happiness, surprise, neutral: Double
  var words: [String]

  private var scores: [Emotion: Double] {
    [
      .sadness: sadness, .fear: fear, .anger: anger, .disgust: disgust, .happiness: happiness,
      .surprise: surprise, .neutral: neutral,
    ]
  }

  /// Why it will not do; `nil` when it will.
  var problem: String? {
    guard (-1...1).contains(valence), (-1...1).contains(arousal) else {
      return "valence and arousal have to lie between -1 and 1"
    }
    guard ([confidence] + scores.values).allSatisfy((0...1).contains) else {
      return "the other numbers have to lie between 0 and 1"
    }
    return scores.values.reduce(0, +) > 0 ? nil : "at least one emotion has to be above 0"
  }

  /// The estimate; of the words only those that stand in the message.
  func estimate(of message: String, provenance: Provenance) -> EmotionEstimate {
    let total = scores.values.reduce(0, +)
    let plain = message.lowercased()
    return EmotionEstimate(
      affect: Affect(valence: valence, arousal: arousal), scores: scores.mapValues { $0 / total },
      confidence: confidence,
      words: words.prefix(5).filter { !$0.isEmpty && plain.contains($0.lowercased()) },
      provenance: provenance)
  }
}

public import DebriefCore
public import LanguageModel

/// Lets a language model suggest replies, as an answer in a set form.
///
/// It reads the conversation as everybody may. Each reply has to pass the ``SuggestionGuard``, take up what the client
/// said and, where the client's words sound like risk that nobody has asked about, one of the three has to ask about
/// safety plainly. What does not do is kept as blocked; the model is asked once more, and after that the embedded writer
/// fills in, one by one.
public struct ModelSuggester: ReplySuggester {
  /// The most turns that a model reads.
  static let memory = 12
  /// How often a model is asked.
  static let tries = 2

  private let model: ChatModel
  private let prompt: Prompt
  private var seed: UInt64 = 0
  private let watch = SuggestionGuard()
  private let reader = MoveReader()
  private let estimator = EmotionEstimator()
  private var embedded: SuggestionWriter
  private var offered: Set<String> = []

  /// Makes a suggester of a model, with the carried prompt.
  public init(_ model: ChatModel) throws(PromptError) {
    self.model = model
    prompt = try Prompt.named("suggestions")
    embedded = SuggestionWriter(seed: 0)
  }

  /// The suggester for a session of that seed, with nothing offered yet.
  public func seeded(_ seed: UInt64) -> ModelSuggester {
    var suggester = self
    suggester.seed = seed
    suggester.embedded = SuggestionWriter(seed: seed)
    suggester.offered = []
    return suggester
  }

  /// Suggests three replies.
  public mutating func suggest(
    for conversation: Transcript, offer: (Suggestion) throws -> Void,
    block: (BlockedSuggestion) throws -> Void
  ) async throws {
    var chosen: [SuggestionKind: Suggestion] = [:]
    var stopped: [BlockedSuggestion] = []
    for attempt in 1...Self.tries where chosen.count < SuggestionKind.allCases.count {
      let avoid = stopped.map(\.text)
      guard let drafts = try await ask(conversation, attempt, avoiding: avoid) else { break }
      for draft in drafts where chosen[draft.kind] == nil {
        let others = offered.union(chosen.values.map(\.text))
        if let breach = breach(in: draft.text, conversation, offered: others) {
          stopped.append(Self.blocked(draft, breach))
        } else {
          chosen[draft.kind] = draft
        }
      }
    }
    if let silent = withoutSafetyQuestion(chosen, conversation) {
      stopped.append(Self.blocked(silent, .init(rule: .safetyUnasked, words: "")))
      chosen[silent.kind] = nil
    }
    for blocked in stopped { try block(blocked) }
    for kind in SuggestionKind.allCases {
      let suggestion = try chosen[kind] ?? writeInstead(kind, conversation, block)
      offered.insert(suggestion.text)
      embedded.remember(suggestion.text)
      try offer(suggestion)
    }
  }

  /// Takes in what was offered before, whoever wrote it.
  public mutating func recall(_ offered: [Suggestion], for conversation: Transcript) {
    for suggestion in offered {
      self.offered.insert(suggestion.text)
      embedded.remember(suggestion.text)
    }
  }

  /// The model's replies; `nil` when there is no answer that will do.
  private func ask(
    _ conversation: Transcript, _ attempt: Int, avoiding stopped: [String]
  ) async throws -> [Suggestion]? {
    do {
      let request = try request(conversation, attempt, avoiding: stopped)
      let shaped = try await model.answer(request, in: Self.shape)
      var provenance = Provenance(shaped.answer, to: request, prompt: prompt, model: model)
      if shaped.wasRepaired { provenance.parameters["asked_again"] = "yes" }
      provenance.parameters["try"] = "\(attempt)"
      return SuggestionKind.allCases.map { kind in
        Suggestion(kind: kind, text: shaped.value[kind], provenance: provenance)
      }
    } catch {
      try Task.checkCancellation()
      return nil
    }
  }

  private func request(
    _ conversation: Transcript, _ attempt: Int, avoiding stopped: [String]
  ) throws(PromptError) -> ChatRequest {
    var lines: [String] = []
    for turn in conversation.turns.suffix(Self.memory) {
      lines.append(
        try prompt.text(turn.speaker == .client ? "client line" : "peer line", ["text": turn.text]))
    }
    var messages = [
      ChatMessage(.system, try prompt.text("system")),
      ChatMessage(.user, try prompt.text("ask", ["chat": lines.joined(separator: "\n")])),
    ]
    if !stopped.isEmpty {
      let again = try prompt.text("again", ["avoid": stopped.joined(separator: "\n")])
      messages[1].content += "\n\n" + again
    }
    var chance = SeededGenerator(
      seed: seed, use: "model suggestions, turn \(conversation.turns.count), try \(attempt)")
    return ChatRequest(messages, temperature: 0.7, maxTokens: 400, seed: chance.next() & 0x7FFF_FFFF)
  }

  private func breach(
    in text: String, _ conversation: Transcript, offered: Set<String>
  ) -> SuggestionGuard.Breach? {
    if let breach = watch.breach(in: text, to: conversation, offered: offered) { return breach }
    let last = Ideas(conversation.turns.last { $0.speaker == .client }?.text ?? "")
    guard !last.stems.isEmpty, last.shared(with: Ideas(text)) == 0 else { return nil }
    let answersFeeling = reader.moves(in: text).contains {
      [.reflection, .validation, .safetyQuestion].contains($0.move)
    }
    return answersFeeling ? nil : .init(rule: .unrelated, words: "")
  }

  /// The reply that has to make room for a question about safety; `nil` when one asks, or none has to.
  private func withoutSafetyQuestion(
    _ chosen: [SuggestionKind: Suggestion], _ conversation: Transcript
  ) -> Suggestion? {
    let moment = Moment(conversation, estimator: estimator, reader: reader)
    // Where a reply is missing the embedded writer fills in, and asks.
    guard moment.risk == .unasked, chosen.count == SuggestionKind.allCases.count,
      !chosen.values.contains(where: { asksAboutSafety($0.text) })
    else { return nil }
    return chosen[.motivational]
  }

  private func asksAboutSafety(_ text: String) -> Bool {
    reader.moves(in: text).contains { $0.move == .safetyQuestion }
  }

  private mutating func writeInstead(
    _ kind: SuggestionKind, _ conversation: Transcript, _ block: (BlockedSuggestion) throws -> Void
  ) throws -> Suggestion {
    var (suggestion, blocked) = embedded.reply(kind, to: conversation)
    for one in blocked { try block(one) }
    suggestion.provenance.prompt = prompt.name
    suggestion.provenance.promptHash = prompt.sha256
    suggestion.provenance.parameters["asked"] = model.endpoint.model
    return suggestion
  }

  private static func blocked(
    _ draft: Suggestion, _ breach: SuggestionGuard.Breach
  ) -> BlockedSuggestion {
    BlockedSuggestion(
      kind: draft.kind, text: draft.text, rule: breach.rule.rawValue, words: breach.words,
      provenance: draft.provenance)
  }

  private static let shape: AnswerShape<ModelReplies> = {
    let text: JSONValue = ["type": "string"]
    let kinds = SuggestionKind.allCases.map(\.rawValue)
    return AnswerShape(
      name: "suggestions",
      schema: [
        "type": "object",
        "properties": .object(Dictionary(uniqueKeysWithValues: kinds.map { ($0, text) })),
        "required": .array(kinds.map { .string($0) }), "additionalProperties": false,
      ],
      problem: \.problem)
  }()
}

/// What a model suggests.
struct ModelReplies: Decodable, Sendable {
  var motivational, empathetic, support: String

  /// A reply, made safe to keep.
  subscript(kind: SuggestionKind) -> String {
    let text =
      switch kind {
      case .motivational: motivational
      case .empathetic: empathetic
      case .support: support
      }
    return SafeText(text).text.trimmed
  }

  /// Why they will not do; `nil` when they will.
  var problem: String? {
    SuggestionKind.allCases.allSatisfy { !self[$0].isEmpty } ? nil : "one of the replies has no words"
  }
}

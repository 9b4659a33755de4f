public import DebriefCore
public import LanguageModel

/// Lets a language model suggest replies, as an answer in a set form; each is offered as soon as it is written.
///
/// It reads the conversation as everybody may. Each reply has to pass the ``SuggestionGuard``, take up what the client
/// said and, where the client's words sound like risk that nobody has asked about, one of the three has to ask about
/// safety plainly: the last one, when the two before did not. What does not do is kept as blocked; the model is asked
/// once more, and after that the embedded writer fills in, one by one.
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
    var owesQuestion = Moment.risk(in: conversation, reader: reader) == .unasked
    var missing = SuggestionKind.allCases
    var stopped: [String] = []
    asking: for attempt in 1...Self.tries where !missing.isEmpty {
      let request = try request(conversation, attempt, avoiding: stopped)
      let names = missing.map(\.rawValue)
      do {
        for try await answered in model.texts(names, as: "suggestions", answering: request) {
          guard let draft = self.draft(answered, to: request, attempt), missing.contains(draft.kind)
          else { continue }
          let asks = asksAboutSafety(draft.text)
          var breach = self.breach(in: draft.text, conversation)
          if breach == nil, owesQuestion, !asks, missing.count == 1 {
            breach = .init(rule: .safetyUnasked, words: "")
          }
          if let breach {
            stopped.append(draft.text)
            try block(Self.blocked(draft, breach))
          } else {
            missing.removeAll { $0 == draft.kind }
            owesQuestion = owesQuestion && !asks
            try hand(draft, to: offer)
          }
        }
        try Task.checkCancellation()
      } catch is LanguageModelError {
        break asking
      }
    }
    for kind in missing { try hand(try writeInstead(kind, conversation, block), to: offer) }
  }

  private mutating func hand(_ suggestion: Suggestion, to offer: (Suggestion) throws -> Void) throws {
    offered.insert(suggestion.text)
    embedded.remember(suggestion.text)
    try offer(suggestion)
  }

  /// Takes in what was offered before, whoever wrote it.
  public mutating func recall(_ offered: [Suggestion], for conversation: Transcript) {
    for suggestion in offered {
      self.offered.insert(suggestion.text)
      embedded.remember(suggestion.text)
    }
  }

  /// A reply of the model, made safe to keep; `nil` when it has no words.
  private func draft(_ answered: AnsweredText, to request: ChatRequest, _ attempt: Int) -> Suggestion? {
    let text = SafeText(answered.text).text.trimmed
    guard let kind = SuggestionKind(rawValue: answered.name), !text.isEmpty else { return nil }
    var provenance = Provenance(answered, to: request, prompt: prompt, model: model)
    provenance.parameters["try"] = "\(attempt)"
    return Suggestion(kind: kind, text: text, provenance: provenance)
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
    in text: String, _ conversation: Transcript
  ) -> SuggestionGuard.Breach? {
    if let breach = watch.breach(in: text, to: conversation, offered: offered) { return breach }
    let last = Ideas(conversation.turns.last { $0.speaker == .client }?.text ?? "")
    guard !last.stems.isEmpty, last.shared(with: Ideas(text)) == 0 else { return nil }
    let answersFeeling = reader.moves(in: text).contains {
      [.reflection, .validation, .safetyQuestion].contains($0.move)
    }
    return answersFeeling ? nil : .init(rule: .unrelated, words: "")
  }

  private func asksAboutSafety(_ text: String) -> Bool {
    reader.moves(in: text).contains { $0.move == .safetyQuestion }
  }

  private mutating func writeInstead(
    _ kind: SuggestionKind, _ conversation: Transcript, _ block: (BlockedSuggestion) throws -> Void
  ) throws -> Suggestion {
    var (suggestion, blocked) = embedded.reply(kind, to: conversation)
    for one in blocked { try block(one) }
    suggestion.provenance.standIn(for: model, prompt: prompt)
    return suggestion
  }

  private static func blocked(
    _ draft: Suggestion, _ breach: SuggestionGuard.Breach
  ) -> BlockedSuggestion {
    BlockedSuggestion(
      kind: draft.kind, text: draft.text, rule: breach.rule.rawValue, words: breach.words,
      provenance: draft.provenance)
  }
}

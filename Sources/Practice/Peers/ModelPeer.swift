public import DebriefCore
public import LanguageModel

/// An invented peer whose messages a language model writes.
///
/// It reads the conversation alone: it takes no suggestion and marks nothing. What it writes is not checked beyond being
/// a message; the session belongs to nobody's training.
public struct ModelPeer: InventedPeer {
  /// The most turns that the model reads.
  static let memory = 13
  /// How many messages such a peer writes before saying goodbye.
  static let patience = 8...14

  private let model: ChatModel
  private let prompt: Prompt
  private let seed: UInt64
  private let patience: Int

  /// Makes a peer of a model, with the carried prompt.
  public init(_ model: ChatModel, seed: UInt64) throws(PromptError) {
    self.model = model
    self.seed = seed
    prompt = try Prompt.named("simulated-peer")
    var chance = SeededGenerator(seed: seed, use: "model peer")
    patience = Self.patience.lowerBound + chance.next(below: Self.patience.count)
  }

  /// Nothing is marked.
  public func notices(_ conversation: Transcript) -> Bool { false }

  /// Asks the model for the next message.
  ///
  /// - Throws: ``LanguageModelError`` when there is none.
  public func reply(to conversation: Transcript, offered: [Suggestion]) async throws -> PeerMessage? {
    let written = conversation.turns.count { $0.speaker == .peer }
    guard written < patience else { return nil }
    let request = try request(conversation, isLast: written == patience - 1)
    // Streamed, so that a silent service is not waited for as long as for a whole answer.
    for try await case .finished(let answer) in model.stream(request) {
      let text = SafeText(answer.text).text.trimmed
      return .simulated(
        String(text.unicodeScalars.prefix(PeerMessage.longest)),
        by: Provenance(answer, to: request, prompt: prompt, model: model))
    }
    throw CancellationError()
  }

  private func request(_ conversation: Transcript, isLast: Bool) throws(PromptError) -> ChatRequest {
    var instructions = try prompt.text("system")
    if isLast { instructions += "\n\n" + (try prompt.text("goodbye")) }
    // Many models want the other side to speak first.
    let recent = conversation.turns.suffix(Self.memory).drop { $0.speaker == .peer }
    var chance = SeededGenerator(seed: seed, use: "model peer, turn \(conversation.turns.count)")
    return ChatRequest(
      [ChatMessage(.system, instructions)]
        + recent.map { ChatMessage($0.speaker == .client ? .user : .assistant, $0.text) },
      temperature: 0.8, maxTokens: 160, seed: chance.next() & 0x7FFF_FFFF)
  }
}

import DebriefCore
public import LanguageModel

/// Lets a language model find the client's words.
///
/// The model is told who the client is, what the director decided and how the scenario would say it, and hears the last
/// turns. A guard reads along: words are shown as soon as they will do. An answer of which nothing will do is asked for
/// once more, with what was wrong; then the scenario's line is said. The provenance tells all of it.
public struct ModelVoice: Voice {
  /// How many of the last turns the model hears.
  static let heardTurns = 8

  private let model: ChatModel
  private let prompt: Prompt

  /// Makes a voice of a model, with the carried prompt.
  public init(_ model: ChatModel) throws(PromptError) {
    self.model = model
    prompt = try Prompt.named("client-voice")
  }

  /// Speaks for the client.
  ///
  /// - Throws: a `LanguageModelError` when the model says nothing at all, ``PromptError`` when the prompt has a name that
  ///   nothing fills.
  public func speak(_ briefing: Briefing, say: (String) -> Void) async throws -> SpokenLine {
    let check = VoiceGuard(briefing)
    let words = ClientPrompt(prompt: prompt, briefing: briefing, longest: check.longest)
    var request = try words.request()
    var rules: [GuardRule] = []
    var spent = Duration.zero
    var attempt = 1
    while true {
      request.seed = Self.seed(briefing, attempt: attempt)
      let (take, answer) = try await perform(request, ClientTake(briefing, check: check), say)
      if let rule = take.rule { rules.append(rule) }
      spent += answer.took
      var provenance = Provenance(answer, to: request, prompt: prompt, model: model)
      provenance.latencyMilliseconds = Double(spent.wholeMilliseconds)
      provenance.parameters["act"] = briefing.direction.act.name
      provenance.parameters["tries"] = "\(attempt)"
      if !rules.isEmpty { provenance.parameters["guard"] = rules.map(\.rawValue).joined(separator: " ") }
      if !take.said.isEmpty { return SpokenLine(text: take.said, provenance: provenance) }
      if attempt == 2 { return fallBack(briefing, after: provenance, say) }
      request = try words.request(after: answer.text, rule: take.rule ?? .empty, carry: check.wordsToCarry)
      attempt += 1
    }
  }

  /// Asks once.
  private func perform(
    _ request: ChatRequest, _ first: ClientTake, _ say: (String) -> Void
  ) async throws -> (ClientTake, ChatAnswer) {
    var take = first
    var clock = TakeClock()
    do {
      for try await event in model.stream(request) {
        switch event {
        case .delta(let words):
          clock.hear(words)
          take.take(words, say: say)
          if take.isOver { return (take, clock.answer(ending: "stopped by the guard")) }
        case .finished(let answer):
          take.finish(isWhole: answer.ending == .complete, say: say)
          return (take, answer)
        }
      }
      try Task.checkCancellation()
    } catch {
      // What was shown stands; the rest is lost.
      guard take.said.isEmpty else { return (take, clock.answer(ending: "broken off")) }
      throw error
    }
    return (take, clock.answer(ending: "broken off"))
  }

  /// Says the scenario's line. The words are scripted; which model was asked and why it was not heard is kept.
  private func fallBack(
    _ briefing: Briefing, after tried: Provenance, _ say: (String) -> Void
  ) -> SpokenLine {
    var line = briefing.line
    say(line.text)
    var provenance = tried
    provenance.engine = line.provenance.engine
    provenance.model = line.provenance.model
    provenance.parameters["asked"] = tried.model
    line.provenance = provenance
    return line
  }

  /// A seed for each turn and try, small enough for every service.
  private static func seed(_ briefing: Briefing, attempt: Int) -> UInt64 {
    let turn = briefing.heard.turns.count + 1
    var chance = SeededGenerator(seed: briefing.seed, use: "model voice, turn \(turn), try \(attempt)")
    return chance.next() & 0x7FFF_FFFF
  }
}

/// Measures an answer that is not heard to its end.
private struct TakeClock {
  private let start = ContinuousClock.now
  private var first: Duration?
  private var pieces = 0
  private var text = ""

  mutating func hear(_ words: String) {
    first = first ?? .now - start
    pieces += 1
    text += words
  }

  func answer(ending: String) -> ChatAnswer {
    ChatAnswer(
      text: text, ending: .other(ending), pieces: pieces, firstTokenAfter: first, took: .now - start)
  }
}

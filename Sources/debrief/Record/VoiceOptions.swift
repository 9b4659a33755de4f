import ArgumentParser
import LanguageModel
import Practice

/// What phrases the client's words, and where a language model is.
struct VoiceOptions: ParsableArguments {
  /// What phrases the client's words.
  enum Voice: String, ExpressibleByArgument, CaseIterable {
    case scripted, llm
  }

  /// What estimates emotion.
  enum Estimator: String, ExpressibleByArgument, CaseIterable {
    case lexicon, llm
  }

  /// What writes suggested replies.
  enum Writer: String, ExpressibleByArgument, CaseIterable {
    case templates, llm
  }

  @Option(
    help: """
      What phrases the client's words: the scenario's lines, or a language model that is told what to say, checked, and \
      replaced by the line when it does not do.
      """)
  var voice: Voice = .scripted

  @Option(help: "What estimates how a client message sounds.")
  var emotionBy: Estimator = .lexicon

  @Option(
    help: """
      What writes the suggested replies: Debrief's own texts, or a language model whose replies are checked, and replaced \
      one by one where they do not do.
      """)
  var suggestionsBy: Writer = .templates

  @OptionGroup var model: ModelOptions

  /// Whether a language model is wanted for anything.
  var usesModel: Bool { voice == .llm || emotionBy == .llm || suggestionsBy == .llm }

  func validate() throws {
    try model.check(isWanted: usesModel, by: "--voice, --emotion-by or --suggestions-by llm")
  }

  /// What makes the parts of a session, as they are wanted.
  ///
  /// - Throws: what is wrong with a prompt, before anybody sits down to practise.
  func parts(of model: ChatModel?) throws -> @Sendable (PracticeSetup) -> PracticeParts {
    let modelVoice = try voice == .llm ? model.map { try ModelVoice($0) } : nil
    let estimator = try emotionBy == .llm ? model.map { try ModelEmotionEstimator($0) } : nil
    let suggester = try suggestionsBy == .llm ? model.map { try ModelSuggester($0) } : nil
    return { setup in
      var parts = PracticeParts.embedded(seed: setup.seed)
      parts.voice = modelVoice
      if let estimator { parts.estimator = estimator }
      if let suggester { parts.suggester = suggester.seeded(setup.seed) }
      return parts
    }
  }

  /// Where the conversation is sent, in words; `nil` when it stays here.
  static func notice(of model: ChatModel?) -> String? {
    model.map {
      "A language model reads along: \(Terminal.plain($0.endpoint.model)) at \($0.endpoint.name)."
    }
  }
}

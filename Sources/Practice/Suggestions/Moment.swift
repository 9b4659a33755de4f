import DebriefCore

/// What a suggestion answers: the client's last words and what stands out in them.
struct Moment: Sendable {
  /// How much the client's words sound like danger to their life.
  enum Risk: Sendable {
    /// Not at all, as far as words show.
    case none
    /// The client's words sound so, and the peer has not asked since.
    case unasked
    /// The peer has asked and the client is answering.
    case answered
  }

  /// A few of the client's own words; `nil` when there are too few.
  let quote: String?
  /// What the words are about; `nil` when no topic stands out.
  let topic: SuggestionTopic?
  /// What they sound like.
  let emotion: Emotion
  /// Whether they sound like danger.
  let risk: Risk

  /// Reads the last client turn of a conversation.
  init(_ transcript: Transcript, estimator: EmotionEstimator, reader: MoveReader) {
    let last = transcript.turns.last { $0.speaker == .client }?.text ?? ""
    let text = ReadText(last)
    quote = Quotation.best(in: text)
    topic = SuggestionTopic.of(text)
    emotion = estimator.estimate(transcript).leading
    risk = Self.risk(in: transcript, reader: reader)
  }

  private init(quote: String?, topic: SuggestionTopic?, emotion: Emotion, risk: Risk) {
    self.quote = quote
    self.topic = topic
    self.emotion = emotion
    self.risk = risk
  }

  /// The same moment, without the client's own words.
  var withoutQuotation: Moment {
    Moment(quote: nil, topic: topic, emotion: emotion, risk: risk)
  }

  /// Whether there is something for each gap of a template that cannot be without.
  func canFill(_ template: String) -> Bool {
    topic != nil || !template.contains("{topic}")
  }

  /// A template with its gaps filled.
  func fill(_ template: String) -> String {
    template
      .replacing("{quote}", with: quote.map { "“\($0)”" } ?? "that")
      .replacing("{topic}", with: topic?.name ?? "this")
      .replacing("{feeling}", with: Self.feelings[emotion] ?? "a lot to carry")
      .replacing(
        "{fact}", with: topic?.fact ?? "Putting words to something like this is hard for most people.")
  }

  /// Whether the latest words of a conversation sound like danger.
  static func risk(in transcript: Transcript, reader: MoveReader) -> Risk {
    let recent = transcript.turns.suffix(7)
    guard
      let worrying = recent.lastIndex(where: { $0.speaker == .client && RiskWords.sound(in: $0.text) })
    else { return .none }
    let hasAsked = recent[worrying...].contains { turn in
      turn.speaker == .peer && reader.moves(in: turn.text).contains { $0.move == .safetyQuestion }
    }
    if worrying == recent.index(before: recent.endIndex) {
      let before = recent[..<worrying].last { $0.speaker == .peer }?.text ?? ""
      return reader.moves(in: before).contains { $0.move == .safetyQuestion } ? .answered : .unasked
    }
    return hasAsked ? .answered : .unasked
  }

  private static let feelings: [Emotion: String] = [
    .sadness: "sad and heavy", .fear: "frightening", .anger: "unfair, and enough to make anyone angry",
    .disgust: "painful to look at", .happiness: "like something that matters to you",
    .surprise: "like it caught you off guard", .neutral: "like a lot to carry",
  ]
}

/// Words of a client that sound like danger to their life. English.
enum RiskWords {
  /// Whether a message holds such words.
  static func sound(in message: String) -> Bool {
    !table.findings(in: ReadText(message)).isEmpty
  }

  private static let table = PatternTable(
    """
    suicid* / kill|killing myself / end|ending it all / end|ending|take|taking my (own) life / want|wanted to die
    hurt|hurting|harm|harming|cut|cutting myself / wish i was|were dead|gone|never|not / better off without me
    didn't|don't|never wake up / not wake|waking up / not being|be here|alive / don't|didn't want to be here|alive
    don't|didn't want to live|exist|wake / rather be dead / can't go on / no reason to live / not worth living
    not going|gonna to need it|them|that / not going|gonna need it|them|that / won't need it|them|any
    whoever comes in after / want to disappear / end things / no point (in) living / wouldn't miss me|much / say goodbye to everyone
    nobody would miss / sleep and never / gave|giving|given ~ away . / clearing|cleared (things) out / no way out
    """)
}

/// What comes of a streamed request.
public enum ChatEvent: Sendable, Equatable {
  /// The next words of the answer, safe to keep; never empty.
  case delta(String)
  /// The whole answer, once and last.
  case finished(ChatAnswer)
}

/// A whole answer, with what its provenance needs.
public struct ChatAnswer: Sendable, Equatable {
  /// Why an answer ended.
  public enum Ending: Sendable, Equatable {
    /// The model had said what it wanted.
    case complete
    /// The most tokens were reached.
    case cutOff
    /// The service withheld the rest.
    case filtered
    /// Another reason, in the service's word.
    case other(String)
  }

  /// The answer: what XML cannot carry has become U+FFFD. It equals the deltas joined.
  public var text: String
  /// Why it ended.
  public var ending: Ending
  /// The model that answered, in the service's words; `nil` when it does not say.
  public var model: String?
  /// How many tokens the answer has, as the service counts; `nil` when it does not say.
  public var tokens: Int?
  /// In how many pieces it came; most services send one a token. 1 for an answer that came whole.
  public var pieces: Int
  /// From the request to the first words; `nil` for an answer that came whole.
  public var firstTokenAfter: Duration?
  /// From the request to the end, earlier tries among it.
  public var took: Duration
  /// How many tries it took.
  public var tries: Int
  /// The settings that this service does not take, so that they were left out, such as `seed`.
  public var leftOut: [String]

  /// Puts an answer together.
  public init(
    text: String, ending: Ending, model: String? = nil, tokens: Int? = nil, pieces: Int = 1,
    firstTokenAfter: Duration? = nil, took: Duration, tries: Int = 1, leftOut: [String] = []
  ) {
    self.text = text
    self.ending = ending
    self.model = model
    self.tokens = tokens
    self.pieces = pieces
    self.firstTokenAfter = firstTokenAfter
    self.took = took
    self.tries = tries
    self.leftOut = leftOut
  }
}

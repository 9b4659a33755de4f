/// The three kinds of suggested reply.
public enum SuggestionKind: String, Codable, Sendable, CaseIterable {
  /// In the spirit of motivational interviewing: explores, evokes, leaves the choice with the client.
  case motivational
  /// Answers the feeling.
  case empathetic
  /// Gives information or emotional support.
  case support
}

/// A reply that was offered to the trainee.
public struct Suggestion: Codable, Sendable, Equatable {
  /// Its kind.
  public var kind: SuggestionKind
  /// The suggested words.
  public var text: String
  /// What wrote it.
  public var provenance: Provenance
  /// When it was shown to the trainee; `nil` until then, and in older sessions.
  public var offeredAt: Timestamp?
  /// What became of it; `nil` while it is open, and in older sessions.
  public var decision: SuggestionDecision?

  /// Makes a suggestion.
  public init(
    kind: SuggestionKind, text: String, provenance: Provenance, offeredAt: Timestamp? = nil,
    decision: SuggestionDecision? = nil
  ) {
    self.kind = kind
    self.text = text
    self.provenance = provenance
    self.offeredAt = offeredAt
    self.decision = decision
  }
}

/// What a trainee made of a reply that was offered.
public struct SuggestionDecision: Codable, Sendable, Equatable {
  /// What became of the reply.
  public enum Use: Codable, Sendable, Equatable {
    /// It was sent as it was offered, as that turn.
    case accepted(turn: Int)
    /// It was sent with other words, as that turn; `distance` is the edit distance in Unicode scalars.
    case edited(turn: Int, distance: Int)
    /// Something else was sent, or nothing any more.
    case ignored
  }

  /// What became of it.
  public var use: Use
  /// From when it was offered until that was settled; `nil` when it is not known when it was offered.
  public var milliseconds: Int64?

  /// Notes a decision.
  public init(_ use: Use, after milliseconds: Int64? = nil) {
    self.use = use
    self.milliseconds = milliseconds
  }
}

/// A reply that was written and not offered, because it must not be.
public struct BlockedSuggestion: Codable, Sendable, Equatable {
  /// Its kind.
  public var kind: SuggestionKind
  /// The words.
  public var text: String
  /// The name of the rule that stopped it.
  public var rule: String
  /// The words by which; empty where it is the whole.
  public var words: String
  /// What wrote it.
  public var provenance: Provenance

  /// Notes a reply that was stopped.
  public init(
    kind: SuggestionKind, text: String, rule: String, words: String, provenance: Provenance
  ) {
    self.kind = kind
    self.text = text
    self.rule = rule
    self.words = words
    self.provenance = provenance
  }
}

/// Where the words of a peer turn came from.
public enum TurnOrigin: Codable, Sendable, Equatable {
  /// The trainee's own words.
  case own
  /// A suggestion, as it was offered.
  case accepted(SuggestionKind)
  /// A suggestion that the trainee changed; `distance` is the edit distance in Unicode scalars.
  case edited(SuggestionKind, distance: Int)
  /// The words of a language model that plays a peer in a simulated session.
  case simulated(Provenance)
}

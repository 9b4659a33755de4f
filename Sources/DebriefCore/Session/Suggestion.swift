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

  /// Makes a suggestion.
  public init(
    kind: SuggestionKind, text: String, provenance: Provenance, offeredAt: Timestamp? = nil
  ) {
    self.kind = kind
    self.text = text
    self.provenance = provenance
    self.offeredAt = offeredAt
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
}

/// Everything that is kept of a session. Only leads, and reports after submission, see more of it than its
/// ``transcript``.
public struct SessionRecord: Sendable, Equatable {
  /// What was known before the first turn.
  public var header: SessionHeader
  /// The turns with all that is kept beside them, in order.
  public var turns: [RecordedTurn]
  /// The trainee's marks, in the order in which they were made.
  public var marks: [CueMark]
  /// When it ended; `nil` when it was broken off or an import does not say.
  public var endedAt: Timestamp?

  /// Makes a record.
  public init(
    header: SessionHeader, turns: [RecordedTurn] = [], marks: [CueMark] = [], endedAt: Timestamp? = nil
  ) {
    self.header = header
    self.turns = turns
    self.marks = marks
    self.endedAt = endedAt
  }

  /// The conversation and nothing else.
  public var transcript: Transcript {
    Transcript(session: header.name, turns: turns.map(\.turn))
  }
}

/// A turn with all that is kept beside it.
public struct RecordedTurn: Codable, Sendable, Equatable {
  /// The turn itself.
  public var turn: Turn
  /// When it was complete; `nil` when an import does not say.
  public var at: Timestamp?
  /// The names that an imported file calls the turn by, such as utterance numbers; empty for a recorded one.
  public var sourceNames: [String]
  /// What stands beside the words.
  public var detail: Detail

  /// What stands beside a turn's words.
  public enum Detail: Codable, Sendable, Equatable {
    /// A recorded client turn.
    case client(ClientDetail)
    /// A recorded peer turn: where its words came from.
    case peer(TurnOrigin)
    /// Nothing: the turn was imported.
    case imported
  }

  /// Makes a recorded turn.
  public init(turn: Turn, at: Timestamp? = nil, sourceNames: [String] = [], detail: Detail = .imported) {
    self.turn = turn
    self.at = at
    self.sourceNames = sourceNames
    self.detail = detail
  }

  /// What stands beside a client turn; `nil` for other turns.
  public var client: ClientDetail? {
    if case .client(let detail) = detail { detail } else { nil }
  }

  /// Where a peer turn's words came from; `nil` for other turns.
  public var origin: TurnOrigin? {
    if case .peer(let origin) = detail { origin } else { nil }
  }
}

/// What is kept beside a recorded client turn.
public struct ClientDetail: Codable, Sendable, Equatable {
  /// What the director decided.
  public var decision: Decision
  /// What the trainee's emotion display showed, or would have shown.
  public var estimate: EmotionEstimate
  /// The replies that were offered; empty when suggestions were off.
  public var suggestions: [Suggestion]
  /// The replies that were written and not offered; `nil` when there are none.
  public var blocked: [BlockedSuggestion]?
  /// What phrased the words.
  public var provenance: Provenance

  /// Makes a detail.
  public init(
    decision: Decision, estimate: EmotionEstimate, suggestions: [Suggestion],
    blocked: [BlockedSuggestion]? = nil, provenance: Provenance
  ) {
    self.decision = decision
    self.estimate = estimate
    self.suggestions = suggestions
    self.blocked = blocked
    self.provenance = provenance
  }
}

/// A trainee's "I noticed something" on a client turn.
public struct CueMark: Codable, Sendable, Equatable {
  /// The number of the client turn.
  public var turn: Int
  /// What the trainee noted; `nil` when they only marked it.
  public var note: String?
  /// When.
  public var at: Timestamp

  /// Makes a mark.
  ///
  /// - Parameter note: what the trainee typed, kept without blanks around it; of blanks alone it is none.
  public init(turn: Int, note: String? = nil, at: Timestamp) {
    self.turn = turn
    self.note = note.map { SafeText($0).text.trimmed }.flatMap { $0.isEmpty ? nil : $0 }
    self.at = at
  }
}

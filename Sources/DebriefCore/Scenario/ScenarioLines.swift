/// What the client can answer to one of the peer's moves when nothing is disclosed.
public struct Reaction: Codable, Sendable, Equatable {
  /// The move.
  public var move: Move
  /// Answers; none is said twice in a session.
  public var lines: [String]

  /// Makes a reaction.
  public init(move: Move, lines: [String]) {
    self.move = move
    self.lines = lines
  }
}

/// How a client holds back.
public enum ResistanceForm: String, Codable, Sendable, CaseIterable {
  /// As few words as possible.
  case short
  /// As few words as possible, to a question, whatever it asks.
  case evading
  /// Makes little of it, or says that all is well.
  case deflecting
  /// Changes the subject.
  case offTopic = "off-topic"
}

/// What the client says when they hold back.
public struct ResistanceLines: Codable, Sendable, Equatable {
  /// As few words as possible.
  public var short: [String]
  /// As few words as possible, to a question, whatever it asks; `nil` when there are none.
  public var evading: [String]?
  /// Makes little of it, or says that all is well.
  public var deflecting: [String]
  /// Changes the subject.
  public var offTopic: [String]

  /// Makes lines of resistance.
  public init(short: [String], evading: [String]? = nil, deflecting: [String], offTopic: [String]) {
    self.short = short
    self.evading = evading
    self.deflecting = deflecting
    self.offTopic = offTopic
  }

  /// The lines of one form.
  public subscript(form: ResistanceForm) -> [String] {
    switch form {
    case .short: short
    case .evading: evading ?? []
    case .deflecting: deflecting
    case .offTopic: offTopic
    }
  }

  /// How many lines there are in all.
  public var count: Int {
    ResistanceForm.allCases.reduce(0) { $0 + self[$1].count }
  }
}

/// Goodbyes.
public struct EndingLines: Codable, Sendable, Equatable {
  /// For a client who came to trust the peer: warm, and nothing is solved.
  public var open: [String]
  /// For a client who did not: brief, and without thanks.
  public var closed: [String]

  /// Makes goodbyes.
  public init(open: [String], closed: [String]) {
    self.open = open
    self.closed = closed
  }
}

/// What a coder says of one unit with one code.
public struct Coding: Codable, Sendable, Equatable {
  /// The judgement.
  public var value: CodeValue
  /// The chosen severity level's number, where the code has severities.
  public var severity: Int?
  /// The id of the chosen option of the code's attribute, where it has one.
  public var attribute: String?
  /// The marked pieces of the transcript.
  public var evidence: [EvidenceSpan]
  /// The coder's comment; `nil` when there is none.
  public var comment: String?
  /// What the peer could have said instead; `nil` when there is none.
  public var alternative: String?

  /// Makes a coding.
  public init(
    value: CodeValue, severity: Int? = nil, attribute: String? = nil, evidence: [EvidenceSpan] = [],
    comment: String? = nil, alternative: String? = nil
  ) {
    self.value = value
    self.severity = severity
    self.attribute = attribute
    self.evidence = evidence
    self.comment = comment
    self.alternative = alternative
  }
}

/// A marked piece of one turn.
public struct EvidenceSpan: Codable, Sendable, Hashable {
  /// The number of the turn that the piece lies in.
  public var turn: Int
  /// Where it starts: how many Unicode scalars of the turn's text lie before it.
  public var start: Int
  /// Where it ends: how many Unicode scalars lie before its end. Greater than `start`.
  public var end: Int

  /// Makes a span; see ``quote(in:)`` for reading it.
  public init(turn: Int, start: Int, end: Int) {
    self.turn = turn
    self.start = start
    self.end = end
  }

  /// The marked words.
  ///
  /// - Parameter text: the text of the turn that the span names.
  /// - Returns: `nil` when the span does not lie within the text.
  public func quote(in text: String) -> String? {
    let scalars = text.unicodeScalars
    guard 0 <= start, start < end, end <= scalars.count else { return nil }
    let from = scalars.index(scalars.startIndex, offsetBy: start)
    let to = scalars.index(from, offsetBy: end - start)
    return String(scalars[from..<to])
  }
}

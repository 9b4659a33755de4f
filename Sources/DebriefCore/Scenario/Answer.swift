/// What the client answers to a question about something, without giving anything away.
public struct Answer: Codable, Sendable, Equatable {
  /// A short name, unique among the scenario's answers.
  public var id: String
  /// The subjects of questions that it answers; `nil` when it is asked for by its own words alone.
  public var subjects: [QuestionSubject]?
  /// Words by which a peer asks about it, in lower case: a word, several in a row, or the beginning of a word with
  /// `*` after it, such as `sleep*`.
  public var about: [String]
  /// The least trust at which it is given, from 0 to 1; `nil` when it can be told to anybody.
  public var gate: Double?
  /// Answers; none is said twice in a session.
  public var lines: [String]

  /// Makes an answer.
  public init(
    id: String, subjects: [QuestionSubject]? = nil, about: [String] = [], gate: Double? = nil, lines: [String]
  ) {
    self.id = id
    self.subjects = subjects
    self.about = about
    self.gate = gate
    self.lines = lines
  }
}

/// What the client answers to a question about something, without giving anything away.
public struct Answer: Codable, Sendable, Equatable {
  /// A short name, unique among the scenario's answers.
  public var id: String
  /// Words by which a peer asks about it, in lower case: a word, several in a row, or the beginning of a word with
  /// `*` after it, such as `sleep*`.
  public var about: [String]
  /// Answers; none is said twice in a session.
  public var lines: [String]

  /// Makes an answer.
  public init(id: String, about: [String], lines: [String]) {
    self.id = id
    self.about = about
    self.lines = lines
  }
}

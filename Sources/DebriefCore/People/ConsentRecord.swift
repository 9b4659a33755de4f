/// Where a person stands: what they allow, and whether they have left the study.
public struct ConsentRecord: Sendable, Equatable {
  /// What a person said of one use.
  public struct Answer: Sendable, Equatable {
    /// Whether they allow it.
    public var isGiven: Bool
    /// When it was recorded.
    public var at: Timestamp
    /// How it is known, such as the name of a signed form; may be empty.
    public var note: String

    /// Makes an answer.
    public init(isGiven: Bool, at: Timestamp, note: String = "") {
      self.isGiven = isGiven
      self.at = at
      self.note = note
    }
  }

  /// The person's name.
  public var person: String
  /// The last answer for each use; a use that is not there was never answered.
  public var answers: [DataUse: Answer]
  /// When they withdrew from the study; `nil` while they take part.
  public var withdrewAt: Timestamp?

  /// Makes a record; the default is that of somebody who was never asked.
  public init(person: String, answers: [DataUse: Answer] = [:], withdrewAt: Timestamp? = nil) {
    self.person = person
    self.answers = answers
    self.withdrewAt = withdrewAt
  }

  /// Whether their data may be used so: they have not withdrawn, and not refused it.
  ///
  /// Passing data on needs a yes, and no refusal of analysis. For the other uses somebody who was never asked counts
  /// as taking part, since a study may keep its consent forms elsewhere.
  public func allows(_ use: DataUse) -> Bool {
    guard withdrewAt == nil else { return false }
    return switch use {
    case .practice, .coding, .analysis: answers[use]?.isGiven ?? true
    case .sharing: answers[.sharing]?.isGiven == true && allows(.analysis)
    }
  }
}

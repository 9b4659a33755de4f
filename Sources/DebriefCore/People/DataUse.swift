/// What a person can allow or refuse their data to be used for, each use by itself.
public enum DataUse: String, Codable, Sendable, CaseIterable {
  /// Their practice sessions are kept.
  case practice
  /// Experts read and code their sessions.
  case coding
  /// Their sessions, and what they coded, are counted in the study's figures and exports.
  case analysis
  /// Their sessions, and what they coded, are passed on to others in shared exports.
  case sharing

  /// What the person allows, after "May ".
  public var title: String {
    switch self {
    case .practice: "practice sessions be kept"
    case .coding: "experts code the sessions"
    case .analysis: "data be counted in figures and exports"
    case .sharing: "data be passed on in shared exports"
    }
  }
}

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

/// How much was left out of a figure or an export because of what people allow.
public struct LeftOut: Codable, Sendable, Equatable {
  /// How many people's data were left out.
  public var people: Int
  /// How many sessions.
  public var sessions: Int
  /// How many submitted codings, of those sessions or by those people.
  public var codings: Int

  /// Makes a count.
  public init(people: Int = 0, sessions: Int = 0, codings: Int = 0) {
    self.people = people
    self.sessions = sessions
    self.codings = codings
  }

  /// Whether nothing was left out.
  public var isNothing: Bool { self == LeftOut() }
}

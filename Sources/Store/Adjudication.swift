public import DebriefCore

/// The experts' codings of a session brought together by one person or one meeting.
public struct Adjudication: Sendable, Equatable, Identifiable {
  /// Who decides.
  public enum Mode: String, Sendable, CaseIterable {
    /// One person who is none of the coders.
    case alone
    /// A meeting, in which the coders may sit and vote.
    case meeting
  }

  /// One coding that is compared. Its letter stands for the coder wherever the adjudication is shown.
  public struct Side: Sendable, Equatable {
    /// The letter, from `A`.
    public var letter: String
    /// The assignment.
    public var assignment: Int64
    /// The revision that is compared: the last submitted one when the adjudication was opened.
    public var revision: Int

    /// Makes a side.
    public init(letter: String, assignment: Int64, revision: Int) {
      self.letter = letter
      self.assignment = assignment
      self.revision = revision
    }
  }

  /// The adjudication's number in its study.
  public var id: Int64
  /// The session's name.
  public var session: String
  /// The scheme's SHA-256.
  public var scheme: String
  /// Who decides, or leads the meeting.
  public var adjudicator: String
  /// Whether one person or a meeting decides.
  public var mode: Mode
  /// What is compared, by letter.
  public var sides: [Side]
  /// Who sits in the meeting besides the adjudicator, by name; empty when one person decides.
  public var attending: [String]
  /// When it was opened.
  public var openedAt: Timestamp
  /// When it was closed and its rulings entered the reference; `nil` while it is open.
  public var closedAt: Timestamp?
}

/// A ruling as it was kept. The last one of a unit and code that was not taken back stands; the others are history.
public struct KeptRuling: Sendable, Equatable, Identifiable {
  /// The ruling's number in its study; later ones have greater ones.
  public var id: Int64
  /// What was decided.
  public var ruling: Ruling
  /// The letter of the side that was taken as it is; `nil` when the adjudicator set a judgement of their own.
  public var side: String?
  /// Who decided.
  public var who: String
  /// When.
  public var at: Timestamp
}

/// A vote in a meeting. Votes are only ever added: a changed vote stands beside the blind one.
public struct Vote: Sendable, Equatable {
  /// The unit.
  public var unit: CodingUnit
  /// The code's id.
  public var code: String
  /// Who votes.
  public var voter: String
  /// For what.
  public var coding: Coding
  /// Whether it was cast before the votes were opened.
  public var isBlind: Bool
  /// When.
  public var at: Timestamp

  /// Makes a vote.
  public init(
    unit: CodingUnit, code: String, voter: String, coding: Coding, isBlind: Bool, at: Timestamp
  ) {
    self.unit = unit
    self.code = code
    self.voter = voter
    self.coding = coding
    self.isBlind = isBlind
    self.at = at
  }
}

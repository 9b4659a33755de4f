public import DebriefCore

/// One line of the history of an assignment. Lines are only ever added.
public struct HistoryEntry: Sendable, Equatable, Identifiable {
  /// What happened.
  public enum Event: Sendable, Equatable {
    /// A code was set, changed or taken back; `nil` stands for "not set".
    case code(String, unit: CodingUnit, from: Coding?, to: Coding?)
    /// "Nothing to code here" was recorded or taken back.
    case nothing(unit: CodingUnit, from: Bool, to: Bool)
    /// The coding was submitted.
    case submitted
  }

  /// The line's number in the study; later lines have greater ones.
  public var id: Int64
  /// The assignment.
  public var assignment: Int64
  /// The revision that was changed.
  public var revision: Int
  /// Who did it.
  public var who: String
  /// When.
  public var at: Timestamp
  /// What happened.
  public var event: Event

  /// Makes a line.
  public init(
    id: Int64, assignment: Int64, revision: Int, who: String, at: Timestamp, event: Event
  ) {
    self.id = id
    self.assignment = assignment
    self.revision = revision
    self.who = who
    self.at = at
    self.event = event
  }
}

public import DebriefCore

/// One line of a coder's queue. It says nothing of the session that the coder may not know.
public struct QueueItem: Sendable, Equatable, Identifiable {
  /// The assignment's number.
  public let id: Int64
  /// What the coder may call the conversation.
  public let title: String
  /// The scheme's title.
  public let schemeTitle: String
  /// Which time the coder codes this conversation, from 1.
  public let pass: Int
  /// Whether the coder is still at work.
  public let state: AssignmentState
  /// How far the coder is.
  public let progress: Progress
  /// What it was given for.
  public let purpose: AssignmentPurpose
  /// When it should be submitted; `nil` when nobody said.
  public let dueAt: Timestamp?
  /// Whether it was submitted and is open again for a correction.
  public let isCorrection: Bool
  /// Whether the conversation may be hard to read, as the content note before it says; it does not say why.
  public let isDistressing: Bool
  /// What the coder can see that came of it; `nil` while there is nothing.
  public let result: QueueResult?
}

/// What a coder can see that came of a coding.
public enum QueueResult: Sendable, Equatable {
  /// The session was adjudicated: own, reference and reason.
  case outcome
  /// The try of that number was judged: own, gold and why.
  case calibration(Int64)
}

/// How far a coder is with an assignment.
public struct Progress: Sendable, Equatable {
  /// How many units are answered.
  public let answered: Int
  /// How many units there are.
  public let all: Int
}

/// An assignment as the lead sees it.
public struct AssignmentProgress: Sendable, Equatable {
  /// The assignment.
  public let assignment: Assignment
  /// How far its coder is.
  public let progress: Progress
}

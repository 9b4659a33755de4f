/// A session given to a coder for one pass with one scheme.
public struct Assignment: Sendable, Equatable, Identifiable {
  /// The assignment's number in its study.
  public var id: Int64
  /// The session's name.
  public var session: String
  /// The coder's name.
  public var coder: String
  /// What kind of coder this is here: a trainee who codes their own turns is a peer.
  public var kind: CoderKind
  /// The SHA-256 of the scheme to code with.
  public var scheme: String
  /// Which time the same coder codes the same session, from 1.
  public var pass: Int
  /// Whether the coder is still at work.
  public var state: AssignmentState
  /// When it was given.
  public var assignedAt: Timestamp
  /// When its current revision was submitted; `nil` while that is open.
  public var submittedAt: Timestamp?
  /// When its first revision was submitted; `nil` before.
  public var firstSubmittedAt: Timestamp?
  /// The current revision's number: 1, and one more for each correction.
  public var revision: Int
  /// Whether the current revision is made without having seen anybody else's codes of the session.
  public var isBlind: Bool
  /// What it was given for.
  public var purpose: AssignmentPurpose
  /// When it should be submitted; `nil` when nobody said.
  public var dueAt: Timestamp?

  /// Makes an assignment.
  public init(
    id: Int64, session: String, coder: String, kind: CoderKind, scheme: String, pass: Int,
    state: AssignmentState, assignedAt: Timestamp, submittedAt: Timestamp? = nil,
    firstSubmittedAt: Timestamp? = nil, revision: Int = 1, isBlind: Bool = true,
    purpose: AssignmentPurpose = .study, dueAt: Timestamp? = nil
  ) {
    self.id = id
    self.session = session
    self.coder = coder
    self.kind = kind
    self.scheme = scheme
    self.pass = pass
    self.state = state
    self.assignedAt = assignedAt
    self.submittedAt = submittedAt
    self.firstSubmittedAt = firstSubmittedAt ?? (revision == 1 ? submittedAt : nil)
    self.revision = revision
    self.isBlind = isBlind
    self.purpose = purpose
    self.dueAt = dueAt
  }

  /// Whether it is open although it should have been submitted before `moment`.
  public func isOverdue(at moment: Timestamp) -> Bool {
    guard state == .open, let dueAt else { return false }
    return dueAt < moment
  }
}

/// What an assignment was given for.
public enum AssignmentPurpose: String, Codable, Sendable, CaseIterable {
  /// The study: the coding counts in agreement, misalignment and reports.
  case study
  /// A coder's calibration against a gold coding: it counts there alone.
  case calibration
}

/// Whether a coder is still at work on an assignment.
public enum AssignmentState: String, Codable, Sendable, CaseIterable {
  /// The coder may still change everything.
  case open
  /// The coding is final.
  case submitted
  /// The lead took it back before it was submitted; what was coded is kept, and nobody works on it.
  case withdrawn
}

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
  /// When it was submitted; `nil` while open.
  public var submittedAt: Timestamp?

  /// Makes an assignment.
  public init(
    id: Int64, session: String, coder: String, kind: CoderKind, scheme: String, pass: Int,
    state: AssignmentState, assignedAt: Timestamp, submittedAt: Timestamp? = nil
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
  }
}

/// Whether a coder is still at work on an assignment.
public enum AssignmentState: String, Codable, Sendable, CaseIterable {
  /// The coder may still change everything.
  case open
  /// The coding is final.
  case submitted
}

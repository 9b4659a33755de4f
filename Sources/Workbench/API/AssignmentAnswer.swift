import DebriefCore
import Review

/// What a script is told of one assignment; how far it is where all are listed.
struct AssignmentAnswer: Encodable, Sendable {
  let id: Int64
  let session: String
  let coder: String
  let kind: String
  let scheme: String
  let pass: Int
  let purpose: String
  let state: String
  let revision: Int
  let given: String
  let due: String?
  let answered: Int?
  let units: Int?

  init(_ assignment: Assignment, _ progress: Progress? = nil) {
    id = assignment.id
    session = assignment.session
    coder = assignment.coder
    kind = assignment.kind.rawValue
    scheme = assignment.scheme
    pass = assignment.pass
    purpose = assignment.purpose.rawValue
    state = assignment.state.rawValue
    revision = assignment.revision
    given = assignment.assignedAt.text
    due = assignment.dueAt?.text
    answered = progress?.answered
    units = progress?.all
  }
}

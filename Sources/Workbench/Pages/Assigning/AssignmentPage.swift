import DebriefCore
import Review
import Store

/// One assignment, for the lead: how far it is, and when it is due, taking it back, moving it or sending it back.
struct AssignmentPage: Page {
  static let template = "assignment"
  let frame: Frame
  let address: String
  let memosAddress: String
  let session: String
  let coder: String
  let facts: [Fact]
  let isOpen: Bool
  let due: String
  let canTakeBack: Bool
  let canSendBack: Bool
  let others: [String]
  let hasOthers: Bool

  /// One line about it.
  struct Fact: Sendable {
    let name: String
    let words: String
  }

  /// - Parameter others: who else could have it.
  init(
    _ assignment: Assignment, progress: Progress?, scheme: Scheme, revisions: [Revision], others: [Person],
    at moment: Timestamp, for signIn: SignIn
  ) {
    frame = Frame(title: "\(assignment.session), \(assignment.coder)", for: signIn)
    address = "/assignments/\(assignment.id)"
    memosAddress = "/memos?assignment=\(assignment.id)"
    session = assignment.session
    coder = assignment.coder
    var facts = [
      Fact(name: "Scheme", words: "\(scheme.title), \(scheme.version)"),
      Fact(name: "Given", words: assignment.assignedAt.day),
      Fact(name: "State", words: assignment.stateWords(progress, at: moment)),
    ]
    if assignment.pass > 1 { facts.append(Fact(name: "Look", words: "number \(assignment.pass)")) }
    if let due = assignment.dueAt { facts.append(Fact(name: "Due", words: due.day)) }
    if assignment.purpose == .calibration { facts.append(Fact(name: "For", words: "calibration alone")) }
    for revision in revisions {
      guard let correction = revision.correction else { continue }
      facts.append(
        Fact(
          name: "Revision \(revision.number)",
          words: "\(correction.reason) (\(correction.who), \(correction.at.day)); "
            + (revision.isBlind ? "blind" : "not blind")))
    }
    self.facts = facts
    isOpen = assignment.state == .open
    due = assignment.dueAt?.day ?? ""
    canTakeBack = assignment.state == .open && assignment.firstSubmittedAt == nil
    canSendBack = assignment.state == .submitted
    self.others = others.map(\.name)
    hasOthers = !others.isEmpty
  }
}

extension Assignment {
  /// How far it is, in words for a lead.
  func stateWords(_ progress: Progress?, at moment: Timestamp) -> String {
    switch state {
    case .submitted: return "submitted"
    case .withdrawn: return "taken back; what was coded is kept"
    case .open:
      let answered = progress.map { "\($0.answered) of \($0.all) answered" } ?? "open"
      return (revision > 1 ? "being corrected, " : "") + answered + (isOverdue(at: moment) ? ", overdue" : "")
    }
  }
}

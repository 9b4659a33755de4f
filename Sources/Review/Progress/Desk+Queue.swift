public import DebriefCore
import Store

extension Desk {
  /// A coder's queue: open work first, in an order that is drawn by lot for each coder and then stays. What was taken
  /// back is not in it, by the lead or by the session's trainee; nor is an earlier pass while a later one of the same
  /// session is open, so that the second look stays blind to the first.
  public func queue(of person: Person) throws -> [QueueItem] {
    let all = try study.assignments(of: person.name)
    let given = QueueOrder.sorted(try standing(all).filter { !Self.isHidden($0, behind: all) })
    let hard = try distressing(among: given.map(\.session))
    return try rules(for: given).map { assignment, rules, scheme in
      QueueItem(
        id: assignment.id, title: assignment.title, schemeTitle: scheme.title, pass: assignment.pass,
        state: assignment.state, progress: try progress(of: assignment, by: rules),
        purpose: assignment.purpose, dueAt: assignment.dueAt,
        isCorrection: assignment.state == .open && assignment.revision > 1,
        isDistressing: hard.contains(assignment.session),
        result: try result(of: assignment))
    }
  }

  private func result(of assignment: Assignment) throws -> QueueResult? {
    switch assignment.purpose {
    case .study: return try hasOutcome(assignment) ? .outcome : nil
    case .calibration:
      let calibration = try study.calibration(with: assignment.id)
      return calibration.flatMap { $0.judgedAt == nil ? nil : .calibration($0.id) }
    }
  }

  /// How far everybody is, for the lead.
  public func progress() throws -> [AssignmentProgress] {
    try rules(for: standing(study.assignments())).map { assignment, rules, _ in
      AssignmentProgress(assignment: assignment, progress: try progress(of: assignment, by: rules))
    }
  }

  /// Whether a later pass of the same session, by the same scheme, is waiting for its first submission.
  static func isHidden(_ assignment: Assignment, behind all: [Assignment]) -> Bool {
    all.contains {
      $0.session == assignment.session && $0.scheme == assignment.scheme && $0.coder == assignment.coder
        && $0.pass > assignment.pass && $0.state == .open && $0.firstSubmittedAt == nil
    }
  }

  private func progress(of assignment: Assignment, by rules: SheetRules) throws -> Progress {
    Progress(answered: rules.answered(in: try study.coding(of: assignment.id)), all: rules.units.count)
  }
}

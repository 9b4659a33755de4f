public import DebriefCore
import Store

extension Desk {
  /// A coder's queue: open work first, in an order that is drawn by lot for each coder and then stays.
  public func queue(of person: Person) throws -> [QueueItem] {
    let given = QueueOrder.sorted(try study.assignments(of: person.name))
    return try rules(for: given).map { assignment, rules, scheme in
      QueueItem(
        id: assignment.id, title: assignment.title, schemeTitle: scheme.title, pass: assignment.pass,
        state: assignment.state, progress: try progress(of: assignment, by: rules))
    }
  }

  /// How far everybody is, for the lead.
  public func progress() throws -> [AssignmentProgress] {
    try rules(for: study.assignments()).map { assignment, rules, _ in
      AssignmentProgress(assignment: assignment, progress: try progress(of: assignment, by: rules))
    }
  }

  private func progress(of assignment: Assignment, by rules: SheetRules) throws -> Progress {
    Progress(answered: rules.answered(in: try study.coding(of: assignment.id)), all: rules.units.count)
  }
}

import DebriefCore

/// The order in which a coder meets conversations: as if drawn by lot, but the same whenever the coder looks, and
/// different for every coder, so that tiredness and practice do not fall on the same conversations for all.
enum QueueOrder {
  /// Open assignments first, then submitted ones, each in the coder's own order.
  static func sorted(_ assignments: [Assignment]) -> [Assignment] {
    assignments
      .map { (assignment: $0, place: place(of: $0)) }
      .sorted { left, right in
        let isDone = (left.assignment.state == .submitted, right.assignment.state == .submitted)
        if isDone.0 != isDone.1 { return isDone.1 }
        return (left.place, left.assignment.id) < (right.place, right.assignment.id)
      }
      .map(\.assignment)
  }

  private static func place(of assignment: Assignment) -> UInt64 {
    StableLot.number(assignment.coder, assignment.session, String(assignment.pass))
  }
}

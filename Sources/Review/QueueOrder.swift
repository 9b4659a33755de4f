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

  /// FNV-1a (Fowler, Noll and Vo) of the names, then the finaliser of SplitMix64 (Steele, Lea and Flood 2014), since
  /// the former alone leaves similar names side by side.
  private static func place(of assignment: Assignment) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(assignment.coder)\n\(assignment.session)\n\(assignment.pass)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }
}

import Authoring
import DebriefCore
import Store

/// A scheme that sessions can be given with: one that the study holds, or one that comes with the program.
struct OfferedScheme: Sendable {
  let scheme: Scheme
  let snapshot: Snapshot
  let isHeld: Bool

  /// Every scheme, those that the study holds first.
  static func all(for study: Study) throws -> [OfferedScheme] {
    let held = try study.snapshots(.scheme).map {
      OfferedScheme(scheme: try study.scheme(sha256: $0.sha256), snapshot: $0, isHeld: true)
    }
    let shipped = try Shelf.schemes.shipped().filter { shipped in
      !held.contains {
        $0.snapshot.id == shipped.snapshot.id && $0.snapshot.version == shipped.snapshot.version
      }
    }
    return held + shipped.map { OfferedScheme(scheme: $0.value, snapshot: $0.snapshot, isHeld: false) }
  }
}

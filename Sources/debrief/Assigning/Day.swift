import ArgumentParser
import DebriefCore

/// A day, as the command line names it: `2026-12-18`.
struct Day: ExpressibleByArgument, Equatable {
  /// The last second of the day, universal time.
  let end: Timestamp

  init?(argument: String) {
    guard let end = Timestamp(endOfDay: argument) else { return nil }
    self.end = end
  }
}

import ArgumentParser
import DebriefCore
import Foundation

/// A day, as the command line names it: `2026-12-18`.
struct Day: ExpressibleByArgument, Equatable {
  /// The last second of the day, universal time.
  let end: Timestamp

  init?(argument: String) {
    guard argument.utf8.count == 10,
      let date = try? Date(argument, strategy: .iso8601.year().month().day())
    else { return nil }
    end = Timestamp(milliseconds: Int64(date.timeIntervalSince1970) * 1000).adding(seconds: 86_399)
  }

  /// The day of a moment, universal time, such as `2026-12-18`.
  static func text(_ moment: Timestamp) -> String { String(moment.text.prefix(10)) }
}

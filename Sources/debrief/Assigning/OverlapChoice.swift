import ArgumentParser
import Review

/// How many experts code each session, as the command line says it: `2`, `all` or `20%`.
struct OverlapChoice: ExpressibleByArgument, Equatable {
  let overlap: Overlap

  init?(argument: String) {
    if argument == "all" {
      overlap = .all
    } else if argument.hasSuffix("%"), let percent = Double(argument.dropLast()), (0...100).contains(percent)
    {
      overlap = .share(percent / 100)
    } else if let count = Int(argument), count > 0 {
      overlap = .every(count)
    } else {
      return nil
    }
  }

  /// The share, where it is one.
  var share: Double? {
    if case .share(let share) = overlap { share } else { nil }
  }
}

import DebriefCore

extension Scheme {
  /// Whether a concern comes before all others, however mild it is: its code has the greatest weight among the
  /// scheme's concerns, and not all of them weigh the same. Schemes give that weight to safety.
  func leads(_ code: Code) -> Bool {
    let weights = codes.filter { $0.polarity == .concern }.map(\.weight)
    guard code.polarity == .concern, let greatest = weights.max(), let least = weights.min() else {
      return false
    }
    return least < greatest && code.weight == greatest
  }
}

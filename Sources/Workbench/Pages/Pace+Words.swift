import Review

extension Pace {
  /// How long so many units take at this pace, in words: minutes, or hours from an hour and a half on.
  func words(for units: Int) -> String {
    let minutes = minutes(for: units)
    return "about " + (minutes < 90 ? "\(minutes) min" : "\((minutes + 30) / 60) h")
  }
}

extension [String] {
  /// The words as an English choice: `a, b or c`.
  var choice: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}

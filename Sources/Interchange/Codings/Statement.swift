import DebriefCore

/// What one row of a file says with one code.
struct Statement: Equatable {
  /// The line on which the row begins.
  var line: Int
  /// What the file calls the utterance or turn.
  var utterance: String
  /// What is said; `nil` when the file says that there is no value.
  var coding: Coding?

  /// Whether the other says the same.
  func repeats(_ other: Statement) -> Bool {
    coding == other.coding
  }
}

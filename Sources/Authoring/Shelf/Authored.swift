public import DebriefCore

/// A scheme or scenario as it was read: its meaning, what a study keeps of it, and what its author should know.
public struct Authored<Value: Sendable>: Sendable {
  /// The meaning.
  public let value: Value
  /// What a study keeps.
  public let snapshot: Snapshot
  /// What is not wrong but worth knowing, such as characters that were replaced.
  public let warnings: [Problem]

  /// Puts the parts together.
  public init(value: Value, snapshot: Snapshot, warnings: [Problem]) {
    self.value = value
    self.snapshot = snapshot
    self.warnings = warnings
  }
}

extension SourceFile {
  /// Reads the one value that the file holds.
  ///
  /// - Parameters:
  ///   - what: what the file holds, for messages, such as `scheme`.
  ///   - read: reads the root of the file; notes problems and returns `nil` when there is no value.
  /// - Returns: the value and the warnings.
  /// - Throws: ``AuthoringError/problems(_:)`` with everything that was found, in the order of the file.
  public func read<Value>(
    _ what: String, _ read: (Field) -> Value?
  ) throws(AuthoringError) -> (value: Value, warnings: [Problem]) {
    let log = ProblemLog(file: name)
    warnings.forEach(log.warn)
    let value = Composer.compose(text, log: log).flatMap { read(Field(name: what, element: $0, log: log)) }
    let problems = log.sortedProblems
    guard problems.isEmpty, let value else { throw .problems(problems) }
    return (value, log.sortedWarnings)
  }
}

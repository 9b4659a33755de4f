/// A place in a file, counted from 1; columns count Unicode scalars.
public struct Position: Sendable, Hashable, Comparable {
  /// The line.
  public var line: Int
  /// The column.
  public var column: Int

  /// Makes a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file.
  public static let start = Position(line: 1, column: 1)

  /// Orders places as they follow each other in a file.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// One thing in a file that its author has to mend, or should know.
public struct Problem: Sendable, Hashable, CustomStringConvertible {
  /// The file's name, as it was given.
  public var file: String
  /// Where in the file.
  public var position: Position
  /// What was found and what was expected.
  public var message: String
  /// How to mend it, as an imperative; `nil` where there is nothing to do.
  public var hint: String?

  /// Makes a problem.
  public init(file: String, position: Position, message: String, hint: String? = nil) {
    self.file = file
    self.position = position
    self.message = message
    self.hint = hint
  }

  /// One line: `file:line:column: message; hint`.
  public var description: String {
    let place = "\(file):\(position.line):\(position.column)"
    return "\(place): \(message)" + (hint.map { "; \($0)" } ?? "")
  }
}

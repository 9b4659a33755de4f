import DebriefCore
import FoundationEssentials

/// A scheme or scenario file as text, made safe at the door.
public struct SourceFile: Sendable {
  /// The file's name, as messages show it.
  public let name: String
  /// The text: UTF-8, without a byte order mark, with line feeds, without what XML cannot carry.
  public let text: String
  /// Characters that were replaced, a line each.
  public let warnings: [Problem]

  /// The most bytes that a file may have: 1 MB.
  public static let limit = 1_000_000

  /// Takes in a file's bytes.
  ///
  /// - Throws: ``AuthoringError/problems(_:)`` when it is too long, empty, or not UTF-8.
  public init(name: String, bytes: [UInt8]) throws(AuthoringError) {
    func refuse(_ position: Position, _ message: String, _ hint: String) -> AuthoringError {
      .problems([Problem(file: name, position: position, message: message, hint: hint)])
    }
    guard bytes.count <= Self.limit else {
      throw refuse(
        .start, "the file has \(bytes.count) bytes, expected at most \(Self.limit)",
        "split it, or shorten its texts")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw refuse(.start, "the file is UTF-16, expected UTF-8", "save it as UTF-8 in your editor")
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let raw = String(validating: content, as: UTF8.self) else {
      throw refuse(
        Self.firstInvalid(in: content), "this byte is not UTF-8, expected a text file in UTF-8",
        "save the file as UTF-8 in your editor")
    }
    guard raw.contains(where: { !$0.isWhitespace }) else {
      throw refuse(.start, "the file is empty", "write at least its id, version and title")
    }
    self.name = name
    text = SafeText(raw).text
    warnings = Self.replacements(in: raw, of: name)
  }

  /// Takes in a text that already is a string.
  public init(name: String, text: String) throws(AuthoringError) {
    try self.init(name: name, bytes: Array(text.utf8))
  }

  /// Reads a file from disk; its name is the path as given.
  ///
  /// - Throws: ``AuthoringError/unreadable(path:reason:)`` when it is not there, not a file, or not readable.
  public init(path: String) throws(AuthoringError) {
    let manager = FileManager.default
    var isFolder = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .unreadable(path: path, reason: "there is no such file")
    }
    guard !isFolder else { throw .unreadable(path: path, reason: "it is a folder") }
    let size = (try? manager.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    guard size <= 100 * Self.limit else { throw .unreadable(path: path, reason: "it is far too long") }
    guard let data = manager.contents(atPath: path) else {
      throw .unreadable(path: path, reason: "it may not be read")
    }
    try self.init(name: path, bytes: Array(data))
  }

  /// Where the first byte stands that is no UTF-8.
  private static func firstInvalid(in bytes: ArraySlice<UInt8>) -> Position {
    var position = Position.start
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      position = scalar == "\n" ? Position(line: position.line + 1, column: 1) : position.next
    }
    return position
  }

  /// A warning for each line in which characters were replaced.
  private static func replacements(in raw: String, of file: String) -> [Problem] {
    raw.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .enumerated().compactMap { index, line in
        let count = SafeText(String(line)).replacements
        return count == 0 ? nil : .replaced(count, file: file, position: Position(line: index + 1, column: 1))
      }
  }
}

extension Position {
  fileprivate var next: Position { Position(line: line, column: column + 1) }
}

extension Problem {
  /// A warning about characters that were replaced.
  static func replaced(_ count: Int, file: String, position: Position) -> Problem {
    let what =
      count == 1
      ? "1 character that XML cannot carry was replaced by U+FFFD"
      : "\(count) characters that XML cannot carry were replaced by U+FFFD"
    return Problem(file: file, position: position, message: what, hint: "remove what your editor shows there")
  }
}

import DebriefCore

/// One cell of an imported file.
enum Cell {
  /// The cell without space around it, made safe to keep.
  static func word(_ raw: String) -> String {
    let safe = SafeText(raw).text.unicodeScalars
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let behind = safe.drop(while: isSpace)
    guard let last = behind.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(behind[...last])
  }

  /// A yes or no; `nil` for other words.
  static func truth(_ word: String) -> Bool? {
    switch CodeValue(word, on: .binary) {
    case .binary(let isTrue): isTrue
    default: nil
    }
  }

  /// The word as an error may show it. What is longer than a label could be a participant's words, and is
  /// only counted.
  static func shown(_ word: String) -> String {
    let scalars = word.unicodeScalars
    if scalars.count > 40 || scalars.contains("\n") { return "a text of \(scalars.count) characters" }
    let visible = scalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: Character("\u{FFFD}")
      default: Character(scalar)
      }
    }
    return "“\(String(visible))”"
  }
}

/// How many characters of a row could not be kept and became U+FFFD.
public struct ReplacedCharacters: Sendable, Equatable {
  /// The line on which the row begins.
  public var line: Int
  /// How many.
  public var count: Int

  /// Makes a count.
  public init(line: Int, count: Int) {
    self.line = line
    self.count = count
  }
}

/// A value of a YAML file, with its place. What Debrief does not read (tags, anchors, complex keys) is not here.
struct Element: Sendable {
  /// What stands there.
  enum Content: Sendable {
    /// A text; `isPlain` when it stands without quotation marks and is no text block.
    case scalar(String, isPlain: Bool)
    /// A list.
    case list([Element])
    /// Fields, in the order of the file; each name once.
    case mapping([Entry])
  }

  /// One field of a mapping.
  struct Entry: Sendable {
    var name: String
    var position: Position
    var value: Element
  }

  var content: Content
  var position: Position

  /// What stands there, in plain words for a message.
  var nature: String {
    switch content {
    case .list(let items): items.isEmpty ? "an empty list" : "a list"
    case .mapping: "a group of fields"
    case .scalar(let text, let isPlain):
      switch isPlain ? PlainScalar(text) : .text {
      case .nothing: "empty"
      case .truth: "yes-or-no (\(text))"
      case .number: "the number \(quoted(text))"
      case .text: "the text \(quoted(text))"
      }
    }
  }
}

/// What YAML makes of a value that stands without quotation marks.
enum PlainScalar: Equatable {
  case nothing
  case truth(Bool)
  case number(Double)
  case text

  /// Reads a plain value; the words for yes and no are those of YAML 1.1, numbers are decimal.
  init(_ text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .nothing
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": self = .truth(true)
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": self = .truth(false)
    default:
      let isDecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
      if isDecimal, let number = Double(text), number.isFinite {
        self = .number(number)
      } else {
        self = .text
      }
    }
  }
}

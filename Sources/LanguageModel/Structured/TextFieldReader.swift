/// Reads the texts of a JSON object while it is still being written, passing over talk around it.
struct TextFieldReader {
  private var depth = 0
  private var isOver = false
  /// The text that is being read, with its quotation marks.
  private var text: [UInt8]?
  private var isEscaped = false
  private var name: String?
  private var isValue = false

  /// Takes the next piece.
  ///
  /// - Returns: the texts that it completes.
  mutating func take(_ piece: String) -> [(name: String, text: String)] {
    piece.utf8.compactMap { take($0) }
  }

  private mutating func take(_ byte: UInt8) -> (name: String, text: String)? {
    guard !isOver else { return nil }
    guard text == nil else { return continueText(byte) }
    switch byte {
    case UInt8(ascii: "\"") where depth > 0: text = [byte]
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "[") where depth > 0: depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      isOver = depth == 1
      depth = max(0, depth - 1)
    case UInt8(ascii: ":") where depth == 1: isValue = true
    case UInt8(ascii: ",") where depth == 1: isValue = false
    default: break
    }
    return nil
  }

  private mutating func continueText(_ byte: UInt8) -> (name: String, text: String)? {
    text?.append(byte)
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      return endText()
    }
    return nil
  }

  private mutating func endText() -> (name: String, text: String)? {
    defer { text = nil }
    guard depth == 1, let string = text.flatMap({ JSONValue($0)?.string }) else { return nil }
    guard isValue else {
      name = string
      return nil
    }
    return name.map { ($0, string) }
  }
}

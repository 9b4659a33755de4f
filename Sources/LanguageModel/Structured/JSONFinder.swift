/// Finds the JSON object in an answer that may talk around it, or fence it in.
enum JSONFinder {
  /// The first object: from the first `{` to the `}` that closes it.
  ///
  /// - Returns: `nil` when there is none, or it does not close.
  static func object(in text: String) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(of: UInt8(ascii: "{")) else { return nil }
    var (depth, isInText, isEscaped) = (0, false, false)
    for index in start..<bytes.count {
      let byte = bytes[index]
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return Array(bytes[start...index]) }
      default: break
      }
    }
    return nil
  }
}

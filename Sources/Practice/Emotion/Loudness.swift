/// How loudly a message is typed: capitals, exclamation marks, drawn-out words.
enum Loudness {
  /// How much a message is stirred up by how it is typed, from 0.
  static func stirring(in text: String) -> Double {
    var exclamations = 0
    var capitals = 0
    var run = 0
    var drawnOut = false
    var last: (byte: UInt8, count: Int) = (0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "!") { exclamations += 1 }
      if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
        run += 1
        if run == 3 { capitals += 1 }
      } else {
        run = 0
      }
      last = byte == last.byte ? (byte, last.count + 1) : (byte, 1)
      if last.count == 3, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { drawnOut = true }
    }
    return min(0.3, 0.12 * Double(min(exclamations, 2)))
      + min(0.3, 0.15 * Double(capitals)) + (drawnOut ? 0.1 : 0)
  }

  /// Whether something is asked with more than one mark, as in "what??" or "right?!".
  static func isAskedTwice(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      let isMark = byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
      if isMark, last == UInt8(ascii: "?") || last != 0 && byte == UInt8(ascii: "?") { return true }
      last = isMark ? byte : 0
    }
    return false
  }
}

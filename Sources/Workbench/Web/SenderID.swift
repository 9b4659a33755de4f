/// The name that a sender gives a change or a message, so that it can be sent again and is kept once.
enum SenderID {
  /// Refuses a name that is not 1 to 64 letters, digits and hyphens.
  ///
  /// - Throws: ``WorkbenchError/badRequest(_:)``.
  static func check(_ id: String) throws(WorkbenchError) {
    guard (1...64).contains(id.utf8.count), id.utf8.allSatisfy(isPlain) else {
      throw .badRequest("it needs an id of 1 to 64 letters, digits and hyphens")
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// What one character of a text does to its words and sentences.
enum Sign: Equatable {
  case partOfWord, apostrophe, fullStop, question, exclamation, pause, other

  /// The sign at a place, and the place after it.
  ///
  /// A plain Latin character is read by its byte, since most are; any other as a whole character.
  static func read(in text: String, at index: String.Index) -> (sign: Sign, after: String.Index) {
    let bytes = text.utf8
    let after = bytes.index(after: index)
    let byte = bytes[index]
    if byte < 0x80, after == bytes.endIndex || bytes[after] < 0x80 { return (of(byte), after) }
    return (of(text[index]), text.index(after: index))
  }

  private static func of(_ byte: UInt8) -> Sign {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .partOfWord
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "."), UInt8(ascii: "\n"): .fullStop
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "-"), UInt8(ascii: "\""):
      .pause
    default: .other
    }
  }

  private static func of(_ character: Character) -> Sign {
    switch character {
    case "’", "'": .apostrophe
    case "…", ".": .fullStop
    case "?": .question
    case "!": .exclamation
    case "—", "–", "“", "”", ",", ";", ":", "(", ")", "-", "\"": .pause
    default: character.isLetter || character.isNumber ? .partOfWord : .other
    }
  }
}

/// The parts of a text that stand in quotation marks, and so are somebody else's words.
enum Quotations {
  /// Where they stand, marks included, in order. A mark that nothing closes quotes nothing.
  static func ranges(in text: String) -> [Range<String.Index>] {
    let signs = text.unicodeScalars
    var found: [Range<String.Index>] = []
    var unclosed: Set<Unicode.Scalar> = []
    var index = signs.startIndex
    while index < signs.endIndex {
      let opening = index
      let mark = signs[opening]
      index = signs.index(after: opening)
      guard let closings = closings(of: mark), !unclosed.contains(mark) else { continue }
      if isSingle(mark), isInWord(opening, of: signs) || startsShortWord(signs[index...]) { continue }
      let closing = signs[index...].indices.first { place in
        closings.contains(signs[place]) && !(isSingle(signs[place]) && isBeforeLetter(place, of: signs))
      }
      if let closing {
        index = signs.index(after: closing)
        found.append(opening..<index)
      } else {
        unclosed.insert(mark)
      }
    }
    return found
  }

  /// The text with a blank in the place of each.
  static func leftOut(of text: String) -> String {
    var kept = ""
    var rest = text.startIndex
    for range in ranges(in: text) {
      kept += text[rest..<range.lowerBound] + " "
      rest = range.upperBound
    }
    return kept + text[rest...]
  }

  private static func closings(of mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch mark {
    case "\"": ["\""]
    case "“": ["”"]
    case "„": ["“", "”"]
    case "«": ["»"]
    case "‘": ["’"]
    case "'": ["'"]
    default: nil
    }
  }

  /// Whether the mark can be an apostrophe as well.
  private static func isSingle(_ mark: Unicode.Scalar) -> Bool {
    mark == "'" || mark == "‘" || mark == "’"
  }

  private static func isInWord(_ place: String.Index, of signs: String.UnicodeScalarView) -> Bool {
    signs[..<place].last?.properties.isAlphabetic == true
  }

  private static func isBeforeLetter(_ place: String.Index, of signs: String.UnicodeScalarView) -> Bool {
    signs[signs.index(after: place)...].first?.properties.isAlphabetic == true
  }

  /// Whether a word comes that people write with an apostrophe in front, such as `'cause`.
  private static func startsShortWord(_ signs: Substring.UnicodeScalarView) -> Bool {
    shortWords.contains(
      String(Substring(signs.prefix(8).prefix(while: \.properties.isAlphabetic))).lowercased())
  }

  private static let shortWords: Set<String> = [
    "cause", "cos", "coz", "cuz", "til", "till", "em", "bout", "tis", "twas", "n",
  ]
}

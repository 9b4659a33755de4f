import DebriefCore

/// Words as they stand between quotation marks in a sentence.
enum Quotation {
  /// The text with double quotation marks inside it made single ones.
  static func inner(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“": scalars.append("‘")
      case "”": scalars.append("’")
      case "\"":
        let isOpening =
          scalars.last.map { $0.properties.isWhitespace || "([‘".unicodeScalars.contains($0) } ?? true
        scalars.append(isOpening ? "‘" : "’")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The same on one line, cut off where it is long.
  static func excerpt(_ text: String) -> String {
    let words = inner(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 160 ? words.prefix(160) + "…" : words
  }
}

/// A speaker's words in a sentence on the page.
struct SaidView: Sendable {
  let sayer: String
  let said: String
}

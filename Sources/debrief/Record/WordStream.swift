/// Words that come piece by piece, put into lines as they come: a word that does not fit starts a new line.
struct WordStream {
  private let indent: String
  private var column: Int
  private var word = ""

  /// Starts behind what stands on the line already.
  ///
  /// - Parameters:
  ///   - indent: what stands in front of every further line.
  ///   - column: how many characters stand on the line.
  init(indent: String, column: Int) {
    self.indent = indent
    self.column = column
  }

  /// Takes in the next piece, and returns what can be shown: whole words.
  mutating func add(_ piece: String, width: Int) -> String {
    var shown = ""
    for character in piece {
      if character.isWhitespace {
        shown += flush(width)
      } else {
        word.append(character)
      }
    }
    return shown
  }

  /// The last word.
  mutating func finish(width: Int) -> String {
    flush(width)
  }

  private mutating func flush(_ width: Int) -> String {
    guard !word.isEmpty else { return "" }
    defer { word = "" }
    if column + 1 + word.count > width, column > indent.count {
      column = indent.count + word.count
      return "\n" + indent + word
    }
    column += 1 + word.count
    return " " + word
  }
}

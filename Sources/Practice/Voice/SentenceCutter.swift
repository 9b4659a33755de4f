import DebriefCore

/// Cuts words that come in pieces into sentences.
struct SentenceCutter {
  private var rest = ""

  /// Takes in more words and hands out the sentences that are whole by now, without blanks around them.
  mutating func take(_ words: String) -> [String] {
    rest += words
    var sentences: [String] = []
    while let end = Self.end(in: rest) {
      let sentence = String(rest[..<end]).trimmed
      rest = String(rest[end...])
      if !sentence.isEmpty { sentences.append(sentence) }
    }
    return sentences
  }

  /// The sentence that was not ended by a mark; `nil` when there is none.
  mutating func finish() -> String? {
    let last = rest.trimmed
    rest = ""
    return last.isEmpty ? nil : last
  }

  /// Where the first sentence ends: after a line, or after closing marks that a blank follows.
  private static func end(in text: String) -> String.Index? {
    var isClosed = false
    for index in text.indices {
      let character = text[index]
      if character.isNewline { return text.index(after: index) }
      if isClosed, character.isWhitespace { return index }
      isClosed = ".?!…".contains(character) || (isClosed && "\"”’')".contains(character))
    }
    return nil
  }
}

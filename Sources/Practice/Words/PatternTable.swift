/// Many patterns, each with what it stands for, looked up by their first word.
struct PatternTable<Value: Sendable>: Sendable {
  /// One place where a pattern was found.
  struct Finding: Sendable {
    /// The words that matched.
    let range: Range<Int>
    /// What the pattern stands for.
    let value: Value
  }

  private let entries: [(pattern: WordPattern, value: Value)]
  private let byFirstWord: [String: [Int]]
  private let withoutFirstWord: [Int]

  /// Makes a table; of two patterns that match at the same word, the earlier one counts.
  init(_ forms: [(String, Value)]) {
    entries = forms.map { (WordPattern($0.0), $0.1) }
    var byFirstWord: [String: [Int]] = [:]
    var withoutFirstWord: [Int] = []
    for (index, entry) in entries.enumerated() {
      if let words = entry.pattern.firstWords {
        for word in words { byFirstWord[word, default: []].append(index) }
      } else {
        withoutFirstWord.append(index)
      }
    }
    self.byFirstWord = byFirstWord
    self.withoutFirstWord = withoutFirstWord
  }

  /// Every match in a sentence, in the order of the words; several patterns can match the same words.
  func findings(in sentence: ReadText.Sentence, of text: ReadText) -> [Finding] {
    var found: [Finding] = []
    for start in sentence.words {
      let known = byFirstWord[text.words[start].plain] ?? []
      for index in (known + withoutFirstWord).sorted() {
        if let range = entries[index].pattern.match(at: start, of: sentence, in: text) {
          found.append(Finding(range: range, value: entries[index].value))
        }
      }
    }
    return found
  }

  /// Every match in a whole text, in the order of the words.
  func findings(in text: ReadText) -> [Finding] {
    text.sentences.flatMap { findings(in: $0, of: text) }
  }
}

extension PatternTable where Value == Bool {
  /// Makes a table of patterns that only say yes, written one after another, parted by ` / ` or a new line.
  init(_ forms: String) {
    self.init(WordPattern.forms(in: forms).map { ($0, true) })
  }
}

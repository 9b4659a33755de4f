/// Many patterns, each with what it stands for, looked up by their first word.
///
/// The words of all patterns are numbered once, so that matching compares numbers.
struct PatternTable<Value: Sendable>: Sendable {
  /// One place where a pattern was found.
  struct Finding: Sendable {
    /// The words that matched.
    let range: Range<Int>
    /// What the pattern stands for.
    let value: Value
  }

  private let entries: [(pattern: NumberedPattern, value: Value)]
  private let vocabulary: [String: Int]
  private let byFirstWord: [[Int]]
  private let withoutFirstWord: [Int]

  /// Makes a table; of two patterns that match at the same word, the earlier one counts.
  init(_ forms: [(String, Value)]) {
    var vocabulary: [String: Int] = [:]
    var entries: [(NumberedPattern, Value)] = []
    for (form, value) in forms {
      entries.append((NumberedPattern(WordPattern(form), numbering: &vocabulary), value))
    }
    var byFirstWord: [[Int]] = Array(repeating: [], count: vocabulary.count)
    var withoutFirstWord: [Int] = []
    for (index, entry) in entries.enumerated() {
      if let words = entry.0.firstWords {
        for word in words { byFirstWord[word].append(index) }
      } else {
        withoutFirstWord.append(index)
      }
    }
    self.entries = entries
    self.vocabulary = vocabulary
    self.byFirstWord = byFirstWord
    self.withoutFirstWord = withoutFirstWord
  }

  /// Every match in a sentence, in the order of the words; several patterns can match the same words.
  func findings(in sentence: ReadText.Sentence, of text: ReadText) -> [Finding] {
    var found: [Finding] = []
    let numbers = sentence.words.map { vocabulary[text.words[$0].plain] ?? NumberedPattern.unknown }
    for (offset, number) in numbers.enumerated() {
      let known = number == NumberedPattern.unknown ? [] : byFirstWord[number]
      let candidates =
        withoutFirstWord.isEmpty
        ? known : known.isEmpty ? withoutFirstWord : (known + withoutFirstWord).sorted()
      for index in candidates {
        if let range = entries[index].pattern.match(at: offset, of: sentence, numbers: numbers, in: text) {
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

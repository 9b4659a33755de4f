/// A pattern whose words are numbers of a table's vocabulary, so that it can be looked for fast.
struct NumberedPattern: Sendable {
  /// Stands for a word that is in no pattern.
  static let unknown = -1

  private struct Element: Sendable {
    let words: [Int]
    let stems: [String]
    let isOptional: Bool
    let isGap: Bool
  }

  private let elements: [Element]
  private let isAnchored: Bool
  private let isClosing: Bool
  private let mood: WordPattern.Mood

  /// Numbers the words of a pattern, new ones in the order in which they come.
  init(_ pattern: WordPattern, numbering vocabulary: inout [String: Int]) {
    isAnchored = pattern.isAnchored
    isClosing = pattern.isClosing
    mood = pattern.mood
    var numbered: [Element] = []
    for element in pattern.elements {
      switch element {
      case .gap: numbered.append(Element(words: [], stems: [], isOptional: false, isGap: true))
      case .word(let words, let stems, let isOptional):
        var numbers: [Int] = []
        for word in words {
          let number = vocabulary[word] ?? vocabulary.count
          vocabulary[word] = number
          numbers.append(number)
        }
        numbered.append(Element(words: numbers, stems: stems, isOptional: isOptional, isGap: false))
      }
    }
    elements = numbered
  }

  /// The words that a match can start with; `nil` when others will do as well.
  var firstWords: [Int]? {
    var words: Set<Int> = []
    for element in elements {
      guard !element.isGap, element.stems.isEmpty else { return nil }
      words.formUnion(element.words)
      if !element.isOptional { return words.sorted() }
    }
    return nil
  }

  /// Where the pattern matches if it starts at a word of a sentence; `nil` when it does not.
  ///
  /// - Parameters:
  ///   - offset: the place of the word within the sentence.
  ///   - numbers: the words of the sentence as numbers.
  func match(
    at offset: Int, of sentence: ReadText.Sentence, numbers: [Int], in text: ReadText
  ) -> Range<Int>? {
    switch mood {
    case .any: break
    case .question: guard sentence.isQuestion else { return nil }
    case .statement: guard !sentence.isQuestion else { return nil }
    }
    let start = sentence.words.lowerBound
    if isAnchored, !text.words[start + offset].startsClause { return nil }
    guard let end = end(of: 0, from: offset, numbers: numbers, words: text.words, start: start), end > offset
    else { return nil }
    return (start + offset)..<(start + end)
  }

  private func end(
    of element: Int, from place: Int, numbers: [Int], words: [ReadText.Word], start: Int
  ) -> Int? {
    guard element < elements.count else { return isClosing && place < numbers.count ? nil : place }
    let next = element + 1
    if elements[element].isGap {
      for skipped in 0...WordPattern.longestGap where place + skipped <= numbers.count {
        if let end = end(of: next, from: place + skipped, numbers: numbers, words: words, start: start) {
          return end
        }
      }
      return nil
    }
    if place < numbers.count, fits(element, numbers[place], words, start + place),
      let end = end(of: next, from: place + 1, numbers: numbers, words: words, start: start)
    {
      return end
    }
    guard elements[element].isOptional else { return nil }
    return end(of: next, from: place, numbers: numbers, words: words, start: start)
  }

  private func fits(_ element: Int, _ number: Int, _ words: [ReadText.Word], _ place: Int) -> Bool {
    if number != Self.unknown, elements[element].words.contains(number) { return true }
    let stems = elements[element].stems
    return !stems.isEmpty && stems.contains(where: words[place].plain.hasPrefix)
  }
}

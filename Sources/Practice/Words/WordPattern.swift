/// A phrase to look for, written as words.
///
/// - `a|b`: one of several words; `stem*`: any word that starts so
/// - `(very|so)`: may be there or not
/// - `~`: up to three words of any kind
/// - `^` in front: only where a clause starts
/// - ` ?` at the end: only in a question; ` .` at the end: only in what is no question
struct WordPattern: Sendable {
  private enum Element: Sendable {
    case word([String], stems: [String], isOptional: Bool)
    case gap
  }

  private enum Mood: Sendable { case any, question, statement }

  private let elements: [Element]
  private let isAnchored: Bool
  private let mood: Mood

  /// Makes a pattern from its written form.
  init(_ form: String) {
    var rest = Substring(form)
    isAnchored = rest.hasPrefix("^")
    if isAnchored { rest.removeFirst() }
    if rest.hasSuffix(" ?") {
      mood = .question
      rest.removeLast()
    } else if rest.hasSuffix(" .") {
      mood = .statement
      rest.removeLast()
    } else {
      mood = .any
    }
    elements = rest.split(separator: " ").map(Self.element)
  }

  /// Parts several forms, written one after another with ` / ` or a new line between.
  static func forms(in text: String) -> [String] {
    text.split(separator: "\n").flatMap { $0.split(separator: " / ") }
      .map { form in form.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// The words that a match can start with; `nil` when any word will do.
  var firstWords: [String]? {
    guard case .word(let words, let stems, isOptional: false) = elements.first, stems.isEmpty else {
      return nil
    }
    return words
  }

  /// Where the pattern matches if it starts at a word of a sentence; `nil` when it does not.
  func match(at start: Int, of sentence: ReadText.Sentence, in text: ReadText) -> Range<Int>? {
    switch mood {
    case .any: break
    case .question: guard sentence.isQuestion else { return nil }
    case .statement: guard !sentence.isQuestion else { return nil }
    }
    if isAnchored, !text.words[start].startsClause { return nil }
    guard let end = end(of: elements[...], from: start, limit: sentence.words.upperBound, in: text),
      end > start
    else { return nil }
    return start..<end
  }

  /// The first match in a sentence, or `nil`.
  func firstMatch(in sentence: ReadText.Sentence, of text: ReadText) -> Range<Int>? {
    for start in sentence.words {
      if let range = match(at: start, of: sentence, in: text) { return range }
    }
    return nil
  }

  private func end(of elements: ArraySlice<Element>, from place: Int, limit: Int, in text: ReadText) -> Int? {
    guard let element = elements.first else { return place }
    let rest = elements.dropFirst()
    switch element {
    case .gap:
      for skipped in 0...3 where place + skipped <= limit {
        if let end = end(of: rest, from: place + skipped, limit: limit, in: text) { return end }
      }
      return nil
    case .word(let words, let stems, let isOptional):
      if place < limit {
        let plain = text.words[place].plain
        if words.contains(plain) || stems.contains(where: plain.hasPrefix),
          let end = end(of: rest, from: place + 1, limit: limit, in: text)
        {
          return end
        }
      }
      return isOptional ? end(of: rest, from: place, limit: limit, in: text) : nil
    }
  }

  private static func element(_ form: Substring) -> Element {
    if form == "~" { return .gap }
    let isOptional = form.hasPrefix("(") && form.hasSuffix(")")
    let choices = (isOptional ? form.dropFirst().dropLast() : form).split(separator: "|")
    return .word(
      choices.filter { !$0.hasSuffix("*") }.map(String.init),
      stems: choices.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) },
      isOptional: isOptional)
  }
}

/// What the words around a finding do to it: negation, degree, contrast, loudness.
struct SentenceScope: Sendable {
  let text: ReadText
  let sentence: ReadText.Sentence

  /// How far back a "not" reaches, in words.
  static let reach = 3

  /// The feeling of a finding where it stands.
  func read(_ finding: PatternTable<Feeling>.Finding) -> Feeling {
    var feeling = finding.value
    let before = wordsBefore(finding.range.lowerBound)
    if before.contains(where: Self.lesseners.contains) {
      feeling = feeling.lessened
    } else if finding.range.count <= 2, before.contains(where: Self.negators.contains) {
      // Longer phrases hold their own "not".
      feeling = feeling.negated
    }
    if before.suffix(2).contains(where: Self.strong.contains) { feeling.weight *= 1.4 }
    if before.suffix(2).contains(where: Self.weak.contains) { feeling.weight *= 0.7 }
    if isLoud(finding.range) {
      feeling.weight *= 1.3
      feeling.arousal += 0.2
    }
    if let turn = sentence.words.first(where: { Self.contrasts.contains(text.words[$0].plain) }) {
      feeling.weight *= finding.range.upperBound <= turn ? 0.5 : 1.3
    }
    return feeling
  }

  /// The words before a place that can change it: not past a comma-like break followed by a new subject.
  private func wordsBefore(_ place: Int) -> [String] {
    let start = max(sentence.words.lowerBound, place - Self.reach)
    var words: [String] = []
    for index in stride(from: place - 1, through: start, by: -1) {
      let word = text.words[index].plain
      if Self.contrasts.contains(word) { break }
      words.insert(word, at: 0)
      if text.words[index].startsClause, index != sentence.words.lowerBound { break }
    }
    return words
  }

  private func isLoud(_ range: Range<Int>) -> Bool {
    let quote = text.quote(range)
    let letters = quote.filter(\.isLetter)
    return letters.count > 2 && letters.allSatisfy(\.isUppercase)
      && text.text.contains(where: \.isLowercase)
  }

  private static let negators: Set<String> = [
    "not", "no", "never", "don't", "didn't", "doesn't", "isn't", "wasn't", "aren't", "weren't", "haven't",
    "hasn't", "hadn't", "can't", "couldn't", "won't", "wouldn't", "shouldn't", "hardly", "barely", "nothing",
    "without", "nobody", "neither", "nor", "ain't",
  ]
  private static let lesseners: Set<String> = ["less"]
  private static let strong: Set<String> = [
    "so", "very", "really", "too", "totally", "extremely", "completely", "absolutely", "such", "incredibly",
    "soo", "sooo", "soooo", "super", "utterly", "proper", "dead",
  ]
  private static let weak: Set<String> = [
    "bit", "little", "slightly", "somewhat", "kinda", "sorta", "kind", "sort",
  ]
  private static let contrasts: Set<String> = ["but", "though", "however", "yet", "although", "still"]
}

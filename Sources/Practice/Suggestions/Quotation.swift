/// A few words of a message that are worth giving back.
enum Quotation {
  /// How many words a message has at least to be quoted from.
  static let shortestMessage = 6
  /// The least weight with which a word of the lexicon speaks of feeling by itself.
  static let plainFeeling = 0.8

  /// The clause that says most, in the client's own words; `nil` when the message is short.
  static func best(in text: ReadText) -> String? {
    guard text.words.count >= shortestMessage else { return nil }
    let candidates = text.sentences.flatMap { clauses(of: $0, in: text) }.filter {
      (2...14).contains($0.count)
    }
    let scored = candidates.map { range in (range: range, score: score(range, in: text)) }
    guard let best = scored.max(by: { $0.score < $1.score }) else { return nil }
    return text.quote(best.range)
  }

  private static func clauses(of sentence: ReadText.Sentence, in text: ReadText) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.words.lowerBound
    for index in sentence.words.dropFirst() {
      let between = text.text[text.words[index - 1].range.upperBound..<text.words[index].range.lowerBound]
      if between.contains(where: { ",;:—–()\"".contains($0) }) {
        clauses.append(trim(start..<index, in: text))
        start = index
      }
    }
    clauses.append(trim(start..<sentence.words.upperBound, in: text))
    return clauses
  }

  /// Leaves out what only joins a clause to the one before, and a laugh at its end.
  private static func trim(_ range: Range<Int>, in text: ReadText) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, edges.contains(text.words[lower].plain) { lower += 1 }
    while lower < upper, edges.contains(text.words[upper - 1].plain) { upper -= 1 }
    return lower..<upper
  }

  private static func score(_ range: Range<Int>, in text: ReadText) -> Double {
    let words = text.words[range].map(\.plain)
    let content = words.filter(text.contentWords.contains).count
    let feeling = EmotionLexicon.table.findings(in: text).filter {
      $0.value.weight >= plainFeeling && range.overlaps($0.range)
    }.count
    return Double(content) + 4 * Double(feeling) + 0.01 * Double(range.lowerBound)
  }

  private static let edges: Set<String> = [
    "and", "but", "so", "well", "because", "then", "or", "lol", "haha", "ok", "okay", "yeah", "like",
    "anyway",
    "hey", "hi", "hm", "right", "evening",
  ]
}

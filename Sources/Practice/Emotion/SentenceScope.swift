import DebriefCore

/// What the words around a finding do to it: negation, degree, contrast, place.
struct SentenceScope: Sendable {
  private let text: ReadText
  private let sentence: ReadText.Sentence
  /// Where a "but" turns the sentence; `nil` where none does.
  private let turn: Int?
  /// Whether the sentence sets the present off from what was before.
  private let isOfNow: Bool

  /// How far back a "not" reaches, in words.
  static let reach = 3
  /// How much less the first words of a message count than its last: the feeling it ends on leads.
  static let earlyShare = 0.8

  /// Reads what stands around the findings of a sentence.
  init(text: ReadText, sentence: ReadText.Sentence) {
    self.text = text
    self.sentence = sentence
    turn = sentence.words.last { Self.contrasts.contains(text.words[$0].plain) }
    isOfNow = sentence.words.contains { Self.nows.contains(text.words[$0].plain) }
  }

  /// The feeling of a finding where it stands.
  func read(_ finding: PatternTable<Feeling>.Finding) -> Feeling {
    var feeling = finding.value
    let before = wordsBefore(finding.range.lowerBound)
    if before.contains(where: Self.lesseners.contains) || saysNoLonger(before) {
      feeling = feeling.lessened
    } else if finding.range.count <= 2, isDenied(before), feeling.emotion != .neutral {
      // Longer phrases hold their own "not".
      feeling = feeling.emotion != .happiness && isOfNow ? feeling.lessened : feeling.negated
    }
    if before.suffix(2).contains(where: Self.strong.contains) {
      feeling.weight *= 1.3
      if feeling.arousal > 0 { feeling.arousal += 0.15 }
    }
    if before.suffix(2).contains(where: Self.weak.contains) {
      feeling.weight *= 0.7
      feeling.arousal -= 0.1
    }
    if isLoud(finding.range) {
      feeling.weight *= 1.3
      feeling.arousal += 0.2
    }
    if let turn {
      feeling.weight *= finding.range.upperBound <= turn ? 0.5 : 1.3
    }
    let place = Double(finding.range.upperBound) / Double(text.words.count)
    feeling.weight *= Self.earlyShare + (1 - Self.earlyShare) * place
    return feeling
  }

  /// The words before a place that can change it: not past a break in the sentence or a contrast.
  private func wordsBefore(_ place: Int) -> [String] {
    guard !text.words[place].followsBreak else { return [] }
    let start = max(sentence.words.lowerBound, place - Self.reach)
    var words: [String] = []
    for index in stride(from: place - 1, through: start, by: -1) {
      let word = text.words[index].plain
      if Self.contrasts.contains(word) || Self.joints.contains(word) { break }
      words.insert(word, at: 0)
      if text.words[index].followsBreak { break }
    }
    return words
  }

  /// Whether a "not" stands before it that is not undone, as it is in "can't stop", "not only" and "no wonder".
  private func isDenied(_ before: [String]) -> Bool {
    guard let no = before.lastIndex(where: Self.negators.contains) else { return false }
    return !before[(no + 1)...].contains(where: Self.undoing.contains)
  }

  private func saysNoLonger(_ before: [String]) -> Bool {
    before.contains("longer") && before.contains("no")
  }

  private func isLoud(_ range: Range<Int>) -> Bool {
    let letters = text.quote(range).utf8.filter { $0 != UInt8(ascii: " ") }
    return letters.count > 2 && letters.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      && text.text.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static let negators: Set<String> = [
    "not", "no", "never", "don't", "didn't", "doesn't", "isn't", "wasn't", "aren't", "weren't", "haven't",
    "hasn't", "hadn't", "can't", "couldn't", "won't", "wouldn't", "shouldn't", "hardly", "barely", "nothing",
    "without", "nobody", "neither", "nor", "ain't", "nobody's", "nothing's", "nah", "zero",
  ]
  private static let undoing: Set<String> = ["stop", "help", "only", "just", "wonder", "doubt", "until"]
  private static let lesseners: Set<String> = ["less", "stopped", "quit"]
  private static let strong: Set<String> = [
    "so", "very", "really", "too", "totally", "extremely", "completely", "absolutely", "such", "incredibly",
    "super", "utterly", "proper", "dead", "fucking", "bloody", "properly",
    "physically",
    "beyond", "insanely", "honestly", "truly", "deeply", "terribly",
  ]
  private static let weak: Set<String> = [
    "bit", "little", "slightly", "somewhat", "kinda", "sorta", "kind", "sort", "mildly", "almost",
  ]
  private static let contrasts: Set<String> = [
    "but", "though", "however", "yet", "although", "mostly", "mainly", "except",
  ]
  /// What joins a clause to the one before, and ends the reach of a "not" in it.
  private static let joints: Set<String> = ["and", "then", "because", "until", "while", "when", "since"]
  private static let nows: Set<String> = ["now", "anymore", "once", "lately", "today"]
}

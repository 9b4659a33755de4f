/// A text as words, clauses and sentences, for rules that look for phrases.
struct ReadText: Sendable {
  /// One word with its place.
  struct Word: Sendable {
    /// The word in small letters, with straight apostrophes and common shorthand written out.
    let plain: String
    /// Where it stands in the text.
    let range: Range<String.Index>
    /// Whether a clause starts here, leading words such as "so" and "well" left out.
    let startsClause: Bool
    /// Whether a comma or another mark of a break stands before it, or a sentence starts here.
    let followsBreak: Bool
  }

  /// One sentence.
  struct Sentence: Sendable {
    /// Which words belong to it.
    let words: Range<Int>
    /// Whether it ends in a question mark.
    let isQuestion: Bool
    /// Whether it ends in an exclamation mark.
    let isExclaimed: Bool
  }

  /// The text itself.
  let text: String
  /// The words, in order.
  let words: [Word]
  /// The sentences, in order; none is empty.
  let sentences: [Sentence]
  private let quotations: [Range<String.Index>]

  /// Reads a text.
  ///
  /// - Parameter leadIns: words that may stand before the real start of a clause, besides the common ones.
  init(_ text: String, leadIns: Set<String> = []) {
    var reader = WordReader(leadIns: leadIns)
    reader.read(text)
    self.text = text
    words = reader.words
    sentences = reader.sentences
    quotations = Quotations.ranges(in: text)
  }

  /// The text from the first to the last of some words, as it was written.
  func quote(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(text[words[first].range.lowerBound..<words[last].range.upperBound])
  }

  /// Whether some words stand in quotation marks, and so are somebody else's.
  func isQuoted(_ range: Range<Int>) -> Bool {
    guard !quotations.isEmpty, let first = range.first, let last = range.last else { return false }
    return quotations.contains {
      $0.lowerBound <= words[first].range.lowerBound && words[last].range.upperBound <= $0.upperBound
    }
  }

  /// The words that say something: longer than three letters, and none of the commonest ones.
  var contentWords: Set<String> {
    Set(words.map(\.plain).filter { $0.count > 3 && !Self.commonWords.contains($0) })
  }

  private static let commonWords: Set<String> = [
    "about", "after", "again", "also", "always", "anything", "because", "been", "before", "being", "came",
    "come", "could", "didn't", "does", "doesn't", "doing", "don't", "even", "ever", "every", "everything",
    "feel", "feeling", "feels", "felt", "from", "going", "gonna", "have", "having", "hear", "here", "into",
    "it's", "just", "keep", "know", "like", "little", "look", "made", "make", "makes", "many", "maybe",
    "mean", "more", "most", "much", "need", "never", "nothing", "okay", "only", "other", "over", "people",
    "really", "right", "said", "says", "should", "some", "someone", "something", "sometimes", "sort",
    "sound", "sounds", "still", "such", "sure", "take", "talk", "tell", "than", "that", "that's", "their",
    "them", "then", "there", "there's", "they", "they're", "thing", "things", "think", "this", "time", "told",
    "very", "want", "wanted", "well", "were", "what", "what's", "when", "where", "which", "while", "will",
    "with", "would", "yeah", "you'd", "you'll", "you're", "you've", "your", "yourself", "i'll", "i've",
  ]
}

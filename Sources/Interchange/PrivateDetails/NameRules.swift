/// The rules for possible names; see ``DetailRules``.
enum NameRules {
  /// What may be a name, in the order of the text.
  static func names(in text: String) -> [String] {
    let told =
      DetailRules.matches(
        of:
          /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Herr|Frau)\.? \p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)?/,
        in: text)
      + text.matches(
        of:
          /(?i:\bmy name is|\bmy name's|\bmy name’s|\bcall me|\bis called|\bnamed|\bich heiße|\bmein name ist) (\p{L}[\p{L}'’\-]+)((?: \p{Lu}[\p{L}'’\-]+)*)/
      ).filter { !fillers.contains($0.output.1.lowercased()) }.map { String($0.output.1 + $0.output.2) }
    let standing = capitalised(in: text).filter { word in !told.contains { $0.contains(word) } }
    return told + standing
  }

  /// Runs of capitalised words inside a sentence. Where three in ten of six words or more are capitalised, as in German and
  /// in headings, capitals say nothing, and none are taken.
  private static func capitalised(in text: String) -> [String] {
    var runs: [[Substring]] = []
    var run: [Substring] = []
    var inside = 0
    var large = 0
    var startsSentence = true
    func close() {
      if !run.isEmpty { runs.append(run) }
      run = []
    }
    for piece in text.split(whereSeparator: \.isWhitespace) {
      let word = bare(piece)
      let isLarge = word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase)
      if !startsSentence, !word.isEmpty {
        inside += 1
        if isLarge { large += 1 }
      }
      if isLarge, !startsSentence, !isKnown(word) {
        run.append(word)
      } else {
        close()
      }
      startsSentence = word.isEmpty ? startsSentence : piece.last.map { ".!?:;\"”…".contains($0) } ?? false
      if startsSentence { close() }
    }
    close()
    guard large * 10 < inside * 3 || inside < 6 else { return [] }
    return runs.map { $0.joined(separator: " ") }
  }

  /// The piece without what stands before and behind its letters and digits.
  private static func bare(_ piece: Substring) -> Substring {
    let isPart: (Character) -> Bool = { $0.isLetter || $0.isNumber }
    guard let first = piece.firstIndex(where: isPart), let last = piece.lastIndex(where: isPart) else {
      return ""
    }
    return piece[first...last]
  }

  /// Whether a capitalised word is one that everybody writes so.
  private static func isKnown(_ word: Substring) -> Bool {
    let bare = word.lowercased().prefix { $0 != "'" && $0 != "’" }
    return bare == "i" || known.contains(String(bare))
  }

  private static let fillers: Set<String> = [
    "a", "an", "the", "not", "it", "on", "by", "at", "in", "from", "when", "whenever", "if", "after",
    "before", "back",
    "later", "again", "once", "today", "tomorrow",
  ]

  private static let known: Set<String> = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
    september october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays english \
    german french spanish chinese italian american british european asian african indian christmas easter ramadan \
    hanukkah diwali god internet mom mum dad mama papa grandma grandpa
    """.split(separator: " ").map(String.init))
}

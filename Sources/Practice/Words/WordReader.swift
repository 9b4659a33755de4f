/// Parts a text into words, clauses and sentences in one walk over its characters.
struct WordReader {
  private(set) var words: [ReadText.Word] = []
  private(set) var sentences: [ReadText.Sentence] = []
  private var sentenceStart = 0
  private var clauseIsFresh = true
  private var breakIsFresh = true
  private let moreLeadIns: Set<String>

  /// Makes a reader.
  ///
  /// - Parameter leadIns: words that may stand before the real start of a clause, besides the common ones.
  init(leadIns: Set<String> = []) {
    moreLeadIns = leadIns
  }

  /// Reads a whole text.
  mutating func read(_ text: String) {
    var index = text.startIndex
    while index < text.endIndex {
      let (sign, after) = Sign.read(in: text, at: index)
      switch sign {
      case .partOfWord: index = readWord(in: text, from: index)
      case .fullStop, .question, .exclamation: index = readEnd(in: text, from: index)
      case .pause:
        clauseIsFresh = true
        breakIsFresh = true
        index = after
      case .apostrophe, .other: index = after
      }
    }
    endSentence(isQuestion: false, isExclaimed: false)
  }

  /// Reads the marks that end a sentence.
  private mutating func readEnd(in text: String, from start: String.Index) -> String.Index {
    var index = start
    var isQuestion = false
    var isExclaimed = false
    while index < text.endIndex {
      let (sign, after) = Sign.read(in: text, at: index)
      guard [.fullStop, .question, .exclamation].contains(sign) else { break }
      isQuestion = isQuestion || sign == .question
      isExclaimed = isExclaimed || sign == .exclamation
      index = after
    }
    endSentence(isQuestion: isQuestion, isExclaimed: isExclaimed)
    return index
  }

  private mutating func readWord(in text: String, from start: String.Index) -> String.Index {
    var end = start
    while end < text.endIndex {
      let (sign, after) = Sign.read(in: text, at: end)
      if sign == .partOfWord {
        end = after
      } else if sign == .apostrophe, after < text.endIndex,
        Sign.read(in: text, at: after).sign == .partOfWord
      {
        end = after
      } else {
        break
      }
    }
    let raw = Self.plain(text[start..<end])
    let plain = Self.shorthand[raw] ?? raw
    words.append(
      ReadText.Word(
        plain: plain, range: start..<end, startsClause: clauseIsFresh, followsBreak: breakIsFresh))
    breakIsFresh = false
    if clauseIsFresh, !Self.leadIns.contains(plain), !moreLeadIns.contains(plain) { clauseIsFresh = false }
    return end
  }

  /// A word in small letters, with straight apostrophes.
  private static func plain(_ word: Substring) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(word.map { $0 == "’" ? "'" : $0 }).lowercased()
    }
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return String(decoding: word.utf8.map { capitals.contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private mutating func endSentence(isQuestion: Bool, isExclaimed: Bool) {
    defer {
      sentenceStart = words.count
      clauseIsFresh = true
      breakIsFresh = true
    }
    guard sentenceStart < words.count else { return }
    sentences.append(
      ReadText.Sentence(
        words: sentenceStart..<words.count, isQuestion: isQuestion, isExclaimed: isExclaimed))
  }

  /// Words that may stand before the real start of a clause.
  private static let leadIns: Set<String> = [
    "so", "and", "but", "well", "ok", "okay", "oh", "hm", "hmm", "mm", "yeah", "yes", "no", "also", "then",
    "um", "uh", "right", "please", "maybe", "hey", "hi", "hello", "because", "since", "like", "honestly",
    "just", "now", "or", "perhaps", "wow", "look", "listen", "really", "today", "first",
  ]

  /// What people type for short, written out.
  private static let shorthand: [String: String] = [
    "dont": "don't", "cant": "can't", "wont": "won't", "didnt": "didn't", "doesnt": "doesn't",
    "isnt": "isn't", "wasnt": "wasn't", "arent": "aren't", "havent": "haven't", "hasnt": "hasn't",
    "couldnt": "couldn't", "shouldnt": "shouldn't", "wouldnt": "wouldn't", "im": "i'm", "ive": "i've",
    "youre": "you're", "youve": "you've", "youll": "you'll", "thats": "that's", "whats": "what's",
    "hows": "how's", "theres": "there's", "theyre": "they're", "lets": "let's", "hes": "he's",
    "shes": "she's", "hadnt": "hadn't", "werent": "weren't", "aint": "ain't",
    "pls": "please", "plz": "please", "sooo": "so", "soooo": "so", "soo": "so", "nooo": "no", "noooo": "no",
    "u": "you", "ur": "your",
    "cannot": "can't", "ok": "okay", "alright": "okay", "wanna": "want", "cuz": "because", "cos": "because",
    "its": "it's", "mom": "mum", "counselor": "counsellor", "counseling": "counselling",
  ]
}

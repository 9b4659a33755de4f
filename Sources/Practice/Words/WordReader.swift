/// Parts a text into words, clauses and sentences in one walk over its characters.
struct WordReader {
  private(set) var words: [ReadText.Word] = []
  private(set) var sentences: [ReadText.Sentence] = []
  private var sentenceStart = 0
  private var clauseIsFresh = true

  /// Reads a whole text.
  mutating func read(_ text: String) {
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if Self.isPartOfWord(character) {
        index = readWord(in: text, from: index)
        continue
      }
      index = text.index(after: index)
      switch character {
      case ".", "!", "?", "…", "\n":
        var marks: [Character] = [character]
        while index < text.endIndex, ".!?…".contains(text[index]) {
          marks.append(text[index])
          index = text.index(after: index)
        }
        endSentence(isQuestion: marks.contains("?"), isExclaimed: marks.contains("!"))
      case ",", ";", ":", "—", "–", "(", ")", "-", "\"", "“", "”": clauseIsFresh = true
      default: break
      }
    }
    endSentence(isQuestion: false, isExclaimed: false)
  }

  private mutating func readWord(in text: String, from start: String.Index) -> String.Index {
    var end = start
    while end < text.endIndex {
      let next = text.index(after: end)
      if Self.isPartOfWord(text[end]) {
        end = next
      } else if Self.isApostrophe(text[end]), next < text.endIndex, Self.isPartOfWord(text[next]) {
        end = next
      } else {
        break
      }
    }
    let raw = String(text[start..<end].map { Self.isApostrophe($0) ? "'" : $0 }).lowercased()
    let plain = Self.shorthand[raw] ?? raw
    words.append(ReadText.Word(plain: plain, range: start..<end, startsClause: clauseIsFresh))
    if !Self.leadIns.contains(plain) { clauseIsFresh = false }
    return end
  }

  private mutating func endSentence(isQuestion: Bool, isExclaimed: Bool) {
    defer {
      sentenceStart = words.count
      clauseIsFresh = true
    }
    guard sentenceStart < words.count else { return }
    sentences.append(
      ReadText.Sentence(
        words: sentenceStart..<words.count, isQuestion: isQuestion, isExclaimed: isExclaimed))
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func isApostrophe(_ character: Character) -> Bool {
    character == "'" || character == "’"
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
    "hows": "how's", "theres": "there's", "theyre": "they're", "lets": "let's", "u": "you", "ur": "your",
    "cannot": "can't", "ok": "okay", "alright": "okay", "wanna": "want", "cuz": "because", "cos": "because",
    "its": "it's", "mom": "mum", "counselor": "counsellor", "counseling": "counselling",
  ]
}

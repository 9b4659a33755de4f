/// One sentence of a trainee's message, as ``OwnCrisisRule`` reads it.
struct OwnCrisisSentence {
  private let sentence: ReadText.Sentence
  private let text: ReadText
  private let isRecent: Bool
  /// Where somebody else's words begin.
  private let voices: [Range<Int>]

  init(_ sentence: ReadText.Sentence, in text: ReadText) {
    self.sentence = sentence
    self.text = text
    isRecent = !OwnCrisisPhrases.recently.findings(in: sentence, of: text).isEmpty
    let requests = OwnCrisisPhrases.requests.findings(in: sentence, of: text)
    voices = OwnCrisisPhrases.otherVoices.findings(in: sentence, of: text).map(\.range).filter { voice in
      !requests.contains { $0.range.overlaps(voice) }
    }
  }

  /// The first words by which it reads as a crisis of the trainee's own; `nil` when it does not.
  var reading: Range<Int>? {
    guard !holds(OwnCrisisPhrases.bygone) else { return nil }
    let harmless = ranges(OwnCrisisPhrases.harmless)
    return (plainSigns + dangers + signsWhenAlone).filter { range in
      !harmless.contains { $0.overlaps(range) }
    }.min { $0.lowerBound < $1.lowerBound }
  }

  /// What says it wherever it stands, unless it is denied, the client's, or said of the client.
  private var plainSigns: [Range<Int>] {
    let told = ranges(OwnCrisisPhrases.signs) + (isRecent ? ranges(OwnCrisisPhrases.happened) : [])
    return (told.filter { !isDenied($0) } + ranges(OwnCrisisPhrases.lacking)).filter { range in
      !voices.contains { $0.upperBound <= range.lowerBound + 1 } && !isAboutOthers(range)
    }
  }

  /// What somebody does to the trainee.
  private var dangers: [Range<Int>] {
    ranges(OwnCrisisPhrases.endangered).filter { !isDenied($0) && !isAboutOthers($0) }
  }

  /// What says it in a sentence that speaks of the trainee alone, and neither asks nor supposes.
  private var signsWhenAlone: [Range<Int>] {
    let comparisons = ranges(OwnCrisisPhrases.comparisons)
    guard !sentence.isQuestion, voices.isEmpty, !isAboutOthers(sentence.words, besides: comparisons)
    else { return [] }
    let supposed = ranges(OwnCrisisPhrases.supposed)
    return (ranges(OwnCrisisPhrases.troubles) + graveWords).filter { range in
      !supposed.contains { $0.lowerBound < range.upperBound }
    }
  }

  private var graveWords: [Range<Int>] {
    guard isRecent || !holds(OwnCrisisPhrases.past), holds(OwnCrisisPhrases.oneself),
      !holds(OwnCrisisPhrases.thirdPersons)
    else { return [] }
    return ranges(OwnCrisisPhrases.grave).filter { range in
      !isDenied(max(sentence.words.lowerBound, range.lowerBound - 3)..<range.lowerBound)
    }
  }

  private func ranges(_ table: PatternTable<Bool>) -> [Range<Int>] {
    table.findings(in: sentence, of: text).map(\.range)
  }

  private func holds(_ table: PatternTable<Bool>) -> Bool {
    !table.findings(in: sentence, of: text).isEmpty
  }

  private func isDenied(_ range: Range<Int>) -> Bool {
    text.words[range].contains { Self.denials.contains($0.plain) }
  }

  private func isAboutOthers(_ range: Range<Int>, besides comparisons: [Range<Int>] = []) -> Bool {
    range.contains { place in
      Self.others.contains(text.words[place].plain) && !comparisons.contains { $0.contains(place) }
    }
  }

  private static let denials: Set<String> = [
    "not", "don't", "never", "won't", "wouldn't", "didn't", "no", "can't", "couldn't", "without", "isn't",
    "haven't", "hardly",
  ]

  private static let others: Set<String> = ["you", "you're", "you'd", "you've", "your", "yourself"]
}

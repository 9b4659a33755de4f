public import DebriefCore

/// Estimates what a client's message sounds like, from a lexicon carried in the program.
///
/// An estimate of a text, never of a person, and never a measure of risk: people speak calmly of dying and loudly
/// of exams. English.
public struct EmotionEstimator: Sendable {
  /// The version kept beside each estimate; it changes whenever words or rules do.
  public static let version = "1"
  /// How much of the message before stays in a very short one, such as "yeah".
  static let carriedOver = 0.3
  /// How many words a very short message has at most.
  static let shortMessage = 3
  /// What stands for neutral before anything is found.
  static let neutralPrior = 0.6

  /// Makes an estimator.
  public init() {}

  /// The estimate for the last client turn of a conversation.
  public func estimate(_ transcript: Transcript) -> EmotionEstimate {
    let said = transcript.turns.filter { $0.speaker == .client }.suffix(2).map(\.text)
    return estimate(said.last ?? "", after: said.count > 1 ? said.first : nil)
  }

  /// The estimate for a message.
  ///
  /// - Parameter previous: what the client said before, which lingers in a very short message.
  public func estimate(_ message: String, after previous: String? = nil) -> EmotionEstimate {
    let text = ReadText(message)
    var tally = tally(of: text)
    if let previous, text.words.count <= Self.shortMessage {
      tally.add(self.tally(of: ReadText(previous)), share: Self.carriedOver)
    }
    let affect = tally.affect
    return EmotionEstimate(
      affect: affect, scores: tally.scores(prior: Self.neutralPrior), confidence: tally.confidence,
      words: tally.words, provenance: Provenance(engine: "lexicon", model: Self.version))
  }

  private func tally(of text: ReadText) -> FeelingTally {
    var tally = FeelingTally()
    for sentence in text.sentences {
      let scope = SentenceScope(text: text, sentence: sentence)
      for finding in longest(EmotionLexicon.table.findings(in: sentence, of: text)) {
        tally.add(scope.read(finding), words: text.quote(finding.range))
      }
      if sentence.isExclaimed { tally.stir(0.1) }
    }
    for sign in text.text {
      let plain = Character(sign.unicodeScalars.first ?? " ")
      if let feeling = EmotionLexicon.emoji[sign] ?? EmotionLexicon.emoji[plain] {
        tally.add(feeling, words: String(sign))
      }
    }
    return tally
  }

  /// Of findings that share words, the longest; in the order of the text.
  private func longest(
    _ findings: [PatternTable<Feeling>.Finding]
  ) -> [PatternTable<Feeling>.Finding] {
    var kept: [PatternTable<Feeling>.Finding] = []
    let byLength = findings.enumerated().sorted {
      ($1.element.range.count, $0.offset) < ($0.element.range.count, $1.offset)
    }
    for (_, finding) in byLength where !kept.contains(where: { $0.range.overlaps(finding.range) }) {
      kept.append(finding)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

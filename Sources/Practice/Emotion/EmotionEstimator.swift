public import DebriefCore

/// Estimates what a client's message sounds like, from a lexicon carried in the program.
///
/// An estimate of a text, never of a person, and never a measure of risk: people speak calmly of dying and loudly
/// of exams. English. `docs/emotion.md` tells how good it is, and on what it was measured.
public struct EmotionEstimator: Sendable {
  /// The version kept beside each estimate; it changes whenever words or rules do.
  public static let version = "2"
  /// How much of the message before stays in a very short one, such as "yeah".
  static let carriedOver = 0.3
  /// How much of the feeling that the peer named is in a yes to it.
  static let affirmed = 0.6
  /// How many words a very short message has at most.
  static let shortMessage = 3
  /// What stands for neutral before anything is found.
  static let neutralPrior = 0.4

  /// Makes an estimator.
  public init() {}

  /// The estimate for the last client turn of a conversation.
  public func estimate(_ transcript: Transcript) -> EmotionEstimate {
    guard let last = transcript.turns.lastIndex(where: { $0.speaker == .client }) else { return estimate("") }
    let before = transcript.turns[..<last]
    let asked = before.last.flatMap { $0.speaker == .peer ? $0.text : nil }
    return estimate(
      transcript.turns[last].text, after: before.last { $0.speaker == .client }?.text, asked: asked)
  }

  /// The estimate for a message.
  ///
  /// - Parameters:
  ///   - previous: what the client said before, which lingers in a very short message.
  ///   - asked: what the peer said just before, whose feeling a short yes takes up.
  public func estimate(
    _ message: String, after previous: String? = nil, asked: String? = nil
  ) -> EmotionEstimate {
    let text = ReadText(message)
    var tally = tally(of: text)
    if text.words.count <= Self.shortMessage {
      if let previous { tally.add(self.tally(of: ReadText(previous)), share: Self.carriedOver) }
      if let asked, let first = text.words.first, Self.affirmations.contains(first.plain) {
        tally.add(self.tally(of: ReadText(asked)), share: Self.affirmed)
      }
    }
    return EmotionEstimate(
      affect: tally.affect, scores: tally.scores(prior: Self.neutralPrior), confidence: tally.confidence,
      words: tally.words, provenance: Provenance(engine: "lexicon", model: Self.version))
  }

  private func tally(of text: ReadText) -> FeelingTally {
    var tally = FeelingTally()
    let signs = text.text.utf8.contains { $0 >= 0x80 } ? text.text.filter { !$0.isASCII } : ""
    let isIronic = Pictograms.areIronic(Array(signs))
    for sentence in text.sentences {
      let findings = longest(EmotionLexicon.table.findings(in: sentence, of: text))
      guard !findings.isEmpty else { continue }
      let scope = SentenceScope(text: text, sentence: sentence)
      for finding in findings {
        var feeling = scope.read(finding)
        if isIronic, feeling.emotion == .happiness { feeling = feeling.meantOtherwise }
        tally.add(feeling, words: text.quote(finding.range))
      }
    }
    add(signs, facesIn: text.text, to: &tally)
    tally.stir(Loudness.stirring(in: text.text))
    if Loudness.isAskedTwice(text.text) {
      tally.add(Feeling(.surprise, valence: 0, arousal: 0.5, weight: 0.45), words: "??")
    }
    return tally
  }

  private func add(_ signs: String, facesIn text: String, to tally: inout FeelingTally) {
    var seen: [Character: Int] = [:]
    for sign in signs {
      guard let feeling = Pictograms.feeling(of: sign) else { continue }
      seen[sign, default: 0] += 1
      if seen[sign, default: 0] <= Pictograms.mostRepeats { tally.add(feeling, words: String(sign)) }
    }
    for (face, feeling) in Pictograms.faces(in: text) { tally.add(feeling, words: face) }
  }

  /// Of findings that share words, the longest; in the order of the text.
  private func longest(
    _ findings: [PatternTable<Feeling>.Finding]
  ) -> [PatternTable<Feeling>.Finding] {
    guard findings.count > 1 else { return findings }
    var kept: [PatternTable<Feeling>.Finding] = []
    let byLength = findings.enumerated().sorted {
      ($1.element.range.count, $0.offset) < ($0.element.range.count, $1.offset)
    }
    for (_, finding) in byLength where !kept.contains(where: { $0.range.overlaps(finding.range) }) {
      kept.append(finding)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What a short answer begins with that says yes to what the peer put to the client.
  private static let affirmations: Set<String> = [
    "yes", "yeah", "yep", "yup", "yea", "exactly", "very", "totally", "definitely", "true", "right", "mhm",
    "sometimes", "always", "lots",
  ]
}

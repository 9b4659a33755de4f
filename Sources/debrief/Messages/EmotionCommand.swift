import ArgumentParser
import DebriefCore
import Practice

/// `debrief emotion`: Estimate how messages sound.
struct EmotionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emotion", abstract: "Estimate how messages sound, one JSON line each.",
    discussion: """
      Reads one message a line, or a column of a CSV file, and writes a line of JSON for each: the line on which \
      it begins, the leading emotion, a share for each of seven categories, valence and arousal from -1 to 1, how \
      sure the estimate is, and the words that carried it. The text itself is not repeated.

      Each message is read on its own. English. An estimate of a text, never of a person, and never a measure of \
      risk: docs/emotion.md tells how far it can be trusted.

      For example:

        echo "i can't do this any more" | debrief emotion
        debrief emotion chats.csv --text message > emotion.jsonl
      """)

  @OptionGroup var input: MessageInput

  func run() async throws {
    let estimator = EmotionEstimator()
    let lines = JSONLines()
    try input.forEach { line, message in
      try lines.print(EmotionRow(line: line, estimator.estimate(message)))
    }
  }
}

/// An estimate as a line of JSON holds it.
struct EmotionRow: Encodable {
  let line: Int
  let emotion: String
  let scores: [String: Double]
  let valence: Double
  let arousal: Double
  let confidence: Double
  let words: [String]
  let engine: String
  let version: String

  /// Takes over an estimate, its numbers rounded to four digits.
  init(line: Int, _ estimate: EmotionEstimate) {
    self.line = line
    emotion = estimate.leading.rawValue
    scores = Dictionary(
      uniqueKeysWithValues: estimate.scores.map { ($0.key.rawValue, Self.rounded($0.value)) })
    valence = Self.rounded(estimate.affect.valence)
    arousal = Self.rounded(estimate.affect.arousal)
    confidence = Self.rounded(estimate.confidence)
    words = estimate.words
    engine = estimate.provenance.engine
    version = estimate.provenance.model
  }

  private static func rounded(_ number: Double) -> Double {
    (number * 10_000).rounded() / 10_000
  }
}

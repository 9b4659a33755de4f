import Charts
import DebriefCore

/// How a client message sounds, in one line.
struct EmotionLine {
  /// The line.
  let text: String

  /// Writes an estimate down.
  init(_ estimate: EmotionEstimate) {
    let leading = Emotion.allCases.sorted { Self.share($0, estimate) > Self.share($1, estimate) }
      .prefix(2).filter { Self.share($0, estimate) >= 0.15 }
      .map { "\($0.rawValue) \(Int((Self.share($0, estimate) * 100).rounded()))\u{A0}%" }
    var parts = [
      "sounds like " + leading.joined(separator: ", "),
      "valence \(Figure.signed(estimate.affect.valence, places: 1)), arousal \(Figure.signed(estimate.affect.arousal, places: 1))",
      estimate.sureness,
    ]
    if !estimate.words.isEmpty {
      parts.append("from " + estimate.words.map { "“\(Terminal.plain($0))”" }.joined(separator: ", "))
    }
    text = "[" + parts.joined(separator: "; ") + "]"
  }

  private static func share(_ emotion: Emotion, _ estimate: EmotionEstimate) -> Double {
    estimate.scores[emotion] ?? 0
  }
}

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
      "valence \(Self.signed(estimate.affect.valence)), arousal \(Self.signed(estimate.affect.arousal))",
      estimate.confidence < 0.3 ? "unsure" : estimate.confidence < 0.5 ? "fairly unsure" : "fairly sure",
    ]
    if !estimate.words.isEmpty {
      parts.append("from " + estimate.words.map { "“\(Terminal.plain($0))”" }.joined(separator: ", "))
    }
    text = "[" + parts.joined(separator: "; ") + "]"
  }

  private static func share(_ emotion: Emotion, _ estimate: EmotionEstimate) -> Double {
    estimate.scores[emotion] ?? 0
  }

  /// A number from −1 to 1 with its sign and one digit after the point.
  static func signed(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "−" : tenths > 0 ? "+" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}

import DebriefCore
import Testing

@testable import debrief

/// How a message sounds, drawn into a terminal of any width.
@Suite struct EmotionViewTests {
  private let estimate = EmotionEstimate(
    affect: Affect(valence: -0.4, arousal: 0.2), scores: [.sadness: 0.7, .fear: 0.3], confidence: 0.6,
    words: ["worn out"], provenance: Provenance(engine: "lexicon", model: "2"))

  private func course(_ count: Int) -> [Affect] {
    (0..<count).map { Affect(valence: -1 + 2 * Double($0) / Double(max(1, count - 1)), arousal: 0) }
  }

  @Test(arguments: [30, 40, 80, 160])
  func `no line is wider than the terminal, however long the talk`(width: Int) {
    let lines = EmotionView(estimate, course(200), width: width, draws: true).lines
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.contains { $0.contains("valence −0.4 ···██│·····") })
  }

  @Test func `a bar is filled from its middle, and a course rises with its values`() {
    #expect(EmotionView.bar(0) == "·····│·····")
    #expect(EmotionView.bar(1) == "·····│█████")
    #expect(EmotionView.bar(-1) == "█████│·····")
    #expect(EmotionView.sparkline([-1, 0, 1]) == "▁▅█")
  }

  @Test func `where nothing is drawn there is one line in words`() {
    let lines = EmotionView(estimate, course(3), width: 40, draws: false).lines
    #expect(lines.count == 1)
    #expect(lines[0].contains("sadness 70\u{A0}%"))
  }

  @Test func `words that come in pieces are put into lines`() {
    var stream = WordStream(indent: "  ", column: 5)
    var shown = ""
    for piece in ["i me", "an it's mostly", " the ", "nights. and", " the mornings"] {
      shown += stream.add(piece, width: 20)
    }
    shown += stream.finish(width: 20)
    #expect(shown == " i mean it's\n  mostly the nights.\n  and the mornings")
  }
}

import DebriefCore
import Foundation
import Testing

@testable import Practice

/// The estimator on the labelled lines. `docs/emotion.md` holds the figures; the floors lie somewhat below them.
@Suite struct EmotionFiguresTests {
  @Test func `on the half that no rule was tuned on, the estimates stay as good as the documentation says`()
    throws
  {
    let test = try LabelledLines("test")
    #expect(test.lines.count == 210)
    let figures = EmotionFigures(test.lines)
    #expect(figures.macroF1 >= 0.63)
    #expect(figures.valence >= 0.60)
    #expect(figures.arousal >= 0.58)
    for emotion in Emotion.allCases {
      #expect(figures.f1[emotion] ?? 0 >= 0.55, "\(emotion)")
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["DEBRIEF_PRINT_FIGURES"] != nil))
  func `the figures of both halves are printed when they are asked for`() throws {
    for half in ["development", "test"] {
      let lines = try LabelledLines(half).lines
      let figures = EmotionFigures(lines)
      var chance = SeededGenerator(seed: 7, use: half)
      let draws = (0..<1000).map { _ in
        EmotionFigures(lines.indices.map { _ in lines[Int.random(in: lines.indices, using: &chance)] })
          .inOrder
      }
      print(half, lines.count, Emotion.allCases.map { "\($0) \(figures.f1[$0] ?? 0)" })
      for (place, figure) in figures.inOrder.enumerated() {
        let sorted = draws.map { $0[place] }.sorted()
        print(
          ["macro-F1", "accuracy", "valence", "arousal", "arousal within"][place], figure, sorted[25],
          sorted[974])
      }
    }
  }

  @Test func `the two raters agree as the documentation says`() throws {
    let lines = try LabelledLines("development").lines + LabelledLines("test").lines
    let agreed = Double(lines.count { $0.labels[0].emotion == $0.labels[1].emotion }) / Double(lines.count)
    let chance = Emotion.allCases.reduce(0.0) { sum, emotion in
      let shares = (0...1).map { rater in
        Double(lines.count { $0.labels[rater].emotion == emotion }) / Double(lines.count)
      }
      return sum + shares[0] * shares[1]
    }
    #expect(abs((agreed - chance) / (1 - chance) - 0.994) < 0.001)
  }
}

import DebriefCore
import Foundation
import Practice
import Testing

/// The reader on the labelled lines. `docs/moves.md` holds the figures; the floors lie somewhat below them.
@Suite struct MoveFiguresTests {
  @Test func `on the half that no rule was tuned on, moves are read as well as the documentation says`()
    throws
  {
    let test = try LabelledMessages("test")
    #expect(test.lines.count == 291)
    let figures = MoveFigures(test.lines)
    #expect(figures.macroF1 >= 0.88)
    #expect(figures.microF1 >= 0.87)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["DEBRIEF_PRINT_FIGURES"] != nil))
  func `the figures of both halves are printed when they are asked for`() throws {
    for half in ["development", "test"] {
      let lines = try LabelledMessages(half).lines
      let figures = MoveFigures(lines)
      for move in Move.allCases {
        guard let count = figures.counts[move] else { continue }
        let shown = [count.precision, count.recall, count.f1].map { String(format: "%.2f", $0) }
        print(half, move.rawValue, count.labelled, count.read, shown.joined(separator: " "))
      }
      var chance = SeededGenerator(seed: 7, use: half)
      let draws = (0..<1000).map { _ in
        let drawn = MoveFigures(
          lines.indices.map { _ in lines[Int.random(in: lines.indices, using: &chance)] })
        return [drawn.macroF1, drawn.microF1]
      }
      for (place, figure) in [figures.macroF1, figures.microF1].enumerated() {
        let sorted = draws.map { $0[place] }.sorted()
        print(half, ["macro-F1", "micro-F1"][place], figure, sorted[25], sorted[974])
      }
    }
  }
}

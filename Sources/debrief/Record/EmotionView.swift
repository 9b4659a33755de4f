import Charts
import DebriefCore

/// How a client message sounds: a line in words and, on a terminal, a bar and the course so far for valence and arousal.
struct EmotionView {
  /// The lines.
  let lines: [String]

  /// How many cells a bar has on each side of its middle.
  private static let reach = 5
  private static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Draws an estimate, with how the client's messages have sounded so far.
  init(_ estimate: EmotionEstimate, _ course: [Affect], style: TerminalStyle) {
    self.init(estimate, course, width: style.width, draws: style.isTerminal)
  }

  /// Draws an estimate into so many columns; in words alone when it is not to be drawn.
  init(_ estimate: EmotionEstimate, _ course: [Affect], width: Int, draws: Bool) {
    let words = EmotionLine(estimate).text
    guard draws else {
      lines = ["  " + words]
      return
    }
    lines =
      words.wrapped("  ", width: width) + [
        Self.line("valence", estimate.affect.valence, course.map(\.valence), width),
        Self.line("arousal", estimate.affect.arousal, course.map(\.arousal), width),
      ]
  }

  private static func line(_ name: String, _ value: Double, _ course: [Double], _ width: Int) -> String {
    let number = Figure.signed(value, places: 1)
    let start = "  \(name) \(String(repeating: " ", count: 4 - number.count))\(number) \(bar(value)) "
    return start + sparkline(course.suffix(max(0, width - start.count)))
  }

  /// Filled from the middle to the value.
  static func bar(_ value: Double) -> String {
    let filled = Int((abs(value) * Double(reach)).rounded())
    let empty = String(repeating: "·", count: reach - filled)
    let full = String(repeating: "█", count: filled)
    let side = String(repeating: "·", count: reach)
    return value < 0 ? "\(empty)\(full)│\(side)" : "\(side)│\(full)\(empty)"
  }

  /// A mark for each value from −1 to 1, the higher the greater.
  static func sparkline(_ values: some Sequence<Double>) -> String {
    String(
      values.map { value in
        heights[min(heights.count - 1, max(0, Int((value + 1) / 2 * Double(heights.count))))]
      })
  }
}

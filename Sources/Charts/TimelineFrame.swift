/// The ground that a timeline is drawn on: scales, zero line, turn numbers.
struct TimelineFrame {
  let width: Int
  let height: Int
  /// How large the words are.
  let fontSize: Int
  private let left: Double
  private let right: Double
  private let top = 16.0
  private let bottom: Double
  /// Whether there is room for words beside the numbers of the scale.
  private let hasWords: Bool
  private let mostNumbers: Int
  private let turns: [Int]

  init(turns: [Int], form: EmotionTimeline.Form) {
    self.turns = turns
    switch form {
    case .page:
      (width, height, fontSize, left, right, bottom) = (720, 244, 13, 92, 78, 206)
      (hasWords, mostNumbers) = (true, 16)
    case .panel:
      (width, height, fontSize, left, right, bottom) = (360, 164, 12, 48, 64, 130)
      (hasWords, mostNumbers) = (false, 8)
    }
  }

  /// How far from the left the turn at a place in the row stands.
  func x(_ index: Int) -> Double {
    let room = Double(width) - left - right
    guard turns.count > 1 else { return left + room / 2 }
    return left + room * Double(index) / Double(turns.count - 1)
  }

  /// How far from the top a value from −1 to 1 stands.
  func y(_ value: Double) -> Double {
    bottom - (value + 1) / 2 * (bottom - top)
  }

  /// Draws the ground.
  func draw(in svg: inout SVG) {
    for (value, label) in [(1.0, "1"), (0.5, ""), (0.0, "0"), (-0.5, ""), (-1.0, "−1")] {
      let isZero = value == 0
      svg.element(
        "line",
        [
          "class": isZero ? "chart-zero" : "chart-grid", "x1": point(left - 14), "x2": point(endOfLines),
          "y1": point(y(value)), "y2": point(y(value)), "stroke-width": isZero ? "1.25" : "0.75",
          "stroke-opacity": isZero ? "0.7" : "0.25",
        ])
      if !label.isEmpty { text(label, x: left - 22, y: y(value) + 4.5, anchor: "end", in: &svg) }
    }
    if hasWords {
      text("higher", x: left - 48, y: y(1) + 4.5, anchor: "end", in: &svg)
      text("lower", x: left - 48, y: y(-1) + 4.5, anchor: "end", in: &svg)
    }
    for (index, turn) in turns.enumerated() where isNumbered(index) {
      text(String(turn), x: x(index), y: bottom + 20, anchor: "middle", in: &svg)
    }
    text("turn", x: left - 22, y: bottom + 20, anchor: "end", in: &svg)
  }

  /// A text in the colour of the page.
  func text(
    _ text: String, x: Double, y: Double, anchor: String, class name: String = "chart-label",
    in svg: inout SVG
  ) {
    svg.element(
      "text",
      [
        "class": name, "x": point(x), "y": point(y), "text-anchor": anchor, "fill": "currentColor",
        "stroke": "none",
      ], text: text)
  }

  /// A place in the picture, to a tenth.
  func point(_ place: Double) -> String {
    Figure.plain(place, places: 1)
  }

  /// Where the lines end on the right; their names stand behind it.
  var endOfLines: Double { Double(width) - right + 8 }

  /// Only so many turn numbers are written, the first and the last among them.
  private func isNumbered(_ index: Int) -> Bool {
    let step = max(1, (turns.count + mostNumbers - 1) / mostNumbers)
    let isLast = index == turns.count - 1
    return isLast || (index % step == 0 && turns.count - 1 - index >= step)
  }
}

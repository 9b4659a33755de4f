/// The ground that a timeline is drawn on: scales, zero line, turn numbers.
struct TimelineFrame {
  private static let left = 92.0
  private static let right = 78.0
  private static let top = 16.0
  private static let bottom = 206.0

  let width = 720
  let height = 244
  private let turns: [Int]

  init(turns: [Int]) {
    self.turns = turns
  }

  /// How far from the left the turn at a place in the row stands.
  func x(_ index: Int) -> Double {
    let room = Double(width) - Self.left - Self.right
    guard turns.count > 1 else { return Self.left + room / 2 }
    return Self.left + room * Double(index) / Double(turns.count - 1)
  }

  /// How far from the top a value from −1 to 1 stands.
  func y(_ value: Double) -> Double {
    Self.bottom - (value + 1) / 2 * (Self.bottom - Self.top)
  }

  /// Draws the ground.
  func draw(in svg: inout SVG) {
    for (value, label) in [(1.0, "1"), (0.5, ""), (0.0, "0"), (-0.5, ""), (-1.0, "−1")] {
      let isZero = value == 0
      svg.element(
        "line",
        [
          "class": isZero ? "chart-zero" : "chart-grid", "x1": point(Self.left - 14), "x2": point(endOfLines),
          "y1": point(y(value)), "y2": point(y(value)), "stroke-width": isZero ? "1.25" : "0.75",
          "stroke-opacity": isZero ? "0.7" : "0.25",
        ])
      if !label.isEmpty { text(label, x: Self.left - 22, y: y(value) + 4.5, anchor: "end", in: &svg) }
    }
    text("higher", x: Self.left - 48, y: y(1) + 4.5, anchor: "end", in: &svg)
    text("lower", x: Self.left - 48, y: y(-1) + 4.5, anchor: "end", in: &svg)
    for (index, turn) in turns.enumerated() where isNumbered(index) {
      text(String(turn), x: x(index), y: Self.bottom + 20, anchor: "middle", in: &svg)
    }
    text("turn", x: Self.left - 22, y: Self.bottom + 20, anchor: "end", in: &svg)
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
  var endOfLines: Double { Double(width) - Self.right + 8 }

  /// At most sixteen turn numbers are written, the first and the last among them.
  private func isNumbered(_ index: Int) -> Bool {
    let step = max(1, (turns.count + 15) / 16)
    let isLast = index == turns.count - 1
    return isLast || (index % step == 0 && turns.count - 1 - index >= step)
  }
}

import DebriefCore

/// One of the two lines of a timeline.
struct TimelineLine {
  let name: String
  private let className: String
  private let dash: String
  private let isRound: Bool
  private let value: @Sendable (Affect) -> Double

  static let valence = TimelineLine(
    name: "valence", className: "chart-valence", dash: "none", isRound: true, value: { $0.valence })
  static let arousal = TimelineLine(
    name: "arousal", className: "chart-arousal", dash: "7 5", isRound: false, value: { $0.arousal })

  /// Draws the line, its marks and its name; where `ringsLast`, a ring around the last mark.
  func draw(
    _ points: [EmotionTimeline.Point], in frame: TimelineFrame, labelAt label: Double, ringsLast: Bool,
    svg: inout SVG
  ) {
    let places = points.enumerated().map { (x: frame.x($0), y: frame.y(value($1.affect))) }
    svg.element("g", ["class": className]) { svg in
      svg.element(
        "polyline",
        [
          "points": places.map { "\(frame.point($0.x)),\(frame.point($0.y))" }.joined(separator: " "),
          "stroke-width": "2.25", "stroke-dasharray": dash, "stroke-linejoin": "round",
        ])
      for place in places { mark(place, in: frame, svg: &svg) }
      if ringsLast, let last = places.last { ring(last, in: frame, svg: &svg) }
      frame.text(
        name, x: frame.endOfLines + 8, y: label + 4.5, anchor: "start", class: "chart-name", in: &svg)
    }
  }

  private func ring(_ place: (x: Double, y: Double), in frame: TimelineFrame, svg: inout SVG) {
    svg.element(
      "circle",
      [
        "class": "chart-now", "cx": frame.point(place.x), "cy": frame.point(place.y), "r": "8",
        "stroke-width": "1.5",
      ])
  }

  private func mark(_ place: (x: Double, y: Double), in frame: TimelineFrame, svg: inout SVG) {
    if isRound {
      svg.element(
        "circle",
        [
          "cx": frame.point(place.x), "cy": frame.point(place.y), "r": "4", "fill": "currentColor",
          "stroke": "none",
        ])
    } else {
      svg.element(
        "rect",
        [
          "class": "chart-hollow", "x": frame.point(place.x - 3.5), "y": frame.point(place.y - 3.5),
          "width": "7",
          "height": "7", "stroke-width": "1.75",
        ])
    }
  }
}

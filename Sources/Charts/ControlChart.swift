/// A measure over time with the limits within which chance alone would keep it.
///
/// A point that is pointed out differs in shape and has its reason in the table, so that nobody has to tell colours
/// apart.
public struct ControlChart: Sendable, Equatable {
  /// One point.
  public struct Point: Sendable, Equatable {
    /// What the table calls it, such as a session's name.
    public var label: String
    /// The measure, from 0 to 1.
    public var value: Double
    /// The lower limit; `nil` for none.
    public var lower: Double?
    /// The upper limit; `nil` for none.
    public var upper: Double?
    /// Why it is pointed out; `nil` when it is not.
    public var note: String?

    /// Makes a point.
    public init(label: String, value: Double, lower: Double? = nil, upper: Double? = nil, note: String? = nil)
    {
      self.label = label
      self.value = value
      self.lower = lower
      self.upper = upper
      self.note = note
    }
  }

  /// The points, first to last.
  public var points: [Point]
  /// The mean.
  public var mean: Double
  /// What the picture is called, for a screen reader.
  public var title: String
  /// The picture's id in its page; its parts get ids that begin with it. Unique within the page.
  public var id: String

  private static let (left, right, top, bottom) = (64.0, 700.0, 16.0, 206.0)

  /// Makes a chart.
  public init(points: [Point], mean: Double, title: String, id: String) {
    self.points = points
    self.mean = mean
    self.title = title
    self.id = id
  }

  /// The picture and its table; `nil` when there is no point to show.
  public func chart() -> Chart? {
    points.isEmpty ? nil : Chart(svg: svg, table: table)
  }

  /// Where the axis begins: at the quarter below every value and limit, so that the room goes to what varies.
  private var floor: Double {
    let least = points.flatMap { [$0.value, $0.lower ?? $0.value] }.min() ?? 0
    return [0.75, 0.5, 0.25].first { $0 <= least } ?? 0
  }

  private var hasLimits: Bool { points.contains { $0.lower != nil || $0.upper != nil } }

  private var table: ChartTable {
    let limits =
      hasLimits ? "the limits within which chance alone would keep it" : "no limits while there are so few"
    return ChartTable(
      caption: "Each session in the order of time, with \(limits). The mean is \(Figure.text(mean)).",
      columns: ["Session", "Value", "Lower limit", "Upper limit", "Remark"],
      rows: points.map { point in
        [
          point.label, Figure.text(point.value), point.lower.map { Figure.text($0) } ?? "–",
          point.upper.map { Figure.text($0) } ?? "–", point.note ?? "",
        ]
      })
  }

  private var svg: String {
    var svg = SVG()
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart chart-control", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc", "viewBox": "0 0 720 244", "width": "720",
        "height": "244",
        "fill": "none", "stroke": "currentColor", "font-family": "inherit", "font-size": "13",
      ]
    ) { svg in
      svg.element("title", ["id": "\(id)-title"], text: title)
      svg.element("desc", ["id": "\(id)-desc"], text: description)
      // Steps of 0.25, 0.1 or 0.05.
      let steps = floor >= 0.5 ? 5 : floor == 0.25 ? 3 : 4
      for step in 0...steps { drawGrid(floor + (1 - floor) * Double(step) / Double(steps), in: &svg) }
      line(points.map { _ in mean }, class: "chart-mean", dash: "none", width: "1", in: &svg)
      for limits in [points.map(\.lower), points.map(\.upper)] {
        line(limits, class: "chart-limit", dash: "4 4", width: "1.25", in: &svg)
      }
      line(points.map(\.value), class: "chart-values", dash: "none", width: "2.25", in: &svg)
      for (place, point) in points.enumerated() { mark(point, at: place, in: &svg) }
    }
    return svg.markup
  }

  private var description: String {
    let noted = points.count { $0.note != nil }
    let remark = noted == 0 ? "None is pointed out." : "\(noted) of them are pointed out, with square marks."
    let limits = hasLimits ? "with dashed limits" : "without limits"
    return
      "\(points.count) points on an axis from \(Figure.text(floor)) to 1 around a mean of \(Figure.text(mean)), \(limits). \(remark) The table below holds "
      + "every value."
  }

  private func drawGrid(_ value: Double, in svg: inout SVG) {
    svg.element(
      "line",
      [
        "class": "chart-grid", "x1": Figure.plain(Self.left, places: 1),
        "x2": Figure.plain(Self.right, places: 1), "y1": place(y(value)), "y2": place(y(value)),
        "stroke-width": "0.75", "stroke-opacity": "0.25",
      ])
    svg.element(
      "text",
      [
        "class": "chart-label", "x": place(Self.left - 10), "y": place(y(value) + 4.5), "text-anchor": "end",
        "fill": "currentColor", "stroke": "none",
      ], text: Figure.text(value))
  }

  /// A line through the values that are there, unbroken over those that are not.
  private func line(
    _ values: [Double?], class name: String, dash: String, width: String, in svg: inout SVG
  ) {
    let places = values.enumerated().compactMap { index, value in
      value.map { "\(place(x(index))),\(place(y($0)))" }
    }
    guard places.count > 1 else { return }
    svg.element(
      "polyline",
      [
        "class": name, "points": places.joined(separator: " "), "stroke-width": width,
        "stroke-dasharray": dash,
        "stroke-linejoin": "round",
      ])
  }

  private func mark(_ point: Point, at index: Int, in svg: inout SVG) {
    let (x, y) = (x(index), y(point.value))
    if point.note == nil {
      svg.element(
        "circle",
        ["cx": place(x), "cy": place(y), "r": "3.5", "fill": "currentColor", "stroke": "none"])
    } else {
      svg.element(
        "rect",
        [
          "class": "chart-hollow", "x": place(x - 5), "y": place(y - 5), "width": "10", "height": "10",
          "stroke-width": "2.25",
        ])
    }
  }

  private func x(_ index: Int) -> Double {
    let room = Self.right - Self.left - 24
    return Self.left + 12 + (points.count > 1 ? room * Double(index) / Double(points.count - 1) : room / 2)
  }

  private func y(_ value: Double) -> Double {
    let share = (min(1, max(floor, value)) - floor) / (1 - floor)
    return Self.bottom - share * (Self.bottom - Self.top)
  }

  private func place(_ number: Double) -> String { Figure.plain(number, places: 1) }
}

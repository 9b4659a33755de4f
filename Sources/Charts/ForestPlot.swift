/// Figures with their intervals, one below the other, on one scale.
public struct ForestPlot: Sendable, Equatable {
  /// One figure.
  public struct Row: Sendable, Equatable {
    /// What it is of.
    public var label: String
    /// The figure; `nil` when undefined.
    public var value: Double?
    /// The lower end of its interval; `nil` when there is none.
    public var lower: Double?
    /// The upper end of its interval; `nil` when there is none.
    public var upper: Double?

    /// Makes a row.
    public init(label: String, value: Double?, lower: Double?, upper: Double?) {
      self.label = label
      self.value = value
      self.lower = lower
      self.upper = upper
    }
  }

  /// The rows from the top.
  public var rows: [Row]
  /// What the picture is called, for a screen reader.
  public var title: String
  /// The picture's id in its page; its parts get ids that begin with it. Unique within the page.
  public var id: String

  private static let labels = 300.0
  private static let room = 320.0
  private static let width = 760.0
  private static let step = 24.0
  private static let top = 14.0

  /// Makes a plot.
  public init(rows: [Row], title: String, id: String) {
    self.rows = rows
    self.title = title
    self.id = id
  }

  /// The picture and its table; `nil` when there is no figure to show.
  public func chart() -> Chart? {
    guard rows.contains(where: { $0.value != nil }) else { return nil }
    return Chart(svg: svg, table: table)
  }

  private var table: ChartTable {
    ChartTable(
      caption: title, columns: ["Figure", "Value", "Lower", "Upper"],
      rows: rows.map { [$0.label] + [$0.value, $0.lower, $0.upper].map { Figure.plain($0) } })
  }

  /// Where the scale begins: 0, or lower in steps of a half where an interval does.
  private var start: Double {
    let least = rows.flatMap { [$0.value, $0.lower] }.compactMap(\.self).min() ?? 0
    return min(0, (max(least, -2) * 2).rounded(.down) / 2)
  }

  private func x(_ value: Double) -> Double {
    Self.labels + Self.room * (min(max(value, start), 1) - start) / (1 - start)
  }

  private var svg: String {
    let bottom = Self.top + Self.step * Double(rows.count)
    var svg = SVG()
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart chart-forest", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
        "viewBox": "0 0 \(point(Self.width)) \(point(bottom + 30))",
        "width": point(Self.width), "height": point(bottom + 30), "fill": "none", "stroke": "currentColor",
        "font-family": "sans-serif", "font-size": "13",
      ]
    ) { svg in
      svg.element("title", ["id": "\(id)-title"], text: title)
      svg.element("desc", ["id": "\(id)-desc"], text: rows.map(sentence).joined(separator: " "))
      for tick in ticks {
        svg.element(
          "line",
          [
            "class": tick == 0 ? "chart-zero" : "chart-grid", "x1": point(x(tick)), "x2": point(x(tick)),
            "y1": point(Self.top), "y2": point(bottom), "stroke-width": tick == 0 ? "1.25" : "0.75",
            "stroke-opacity": tick == 0 ? "0.7" : "0.25",
          ])
        text(Figure.text(tick, places: 1), x: x(tick), y: bottom + 18, anchor: "middle", in: &svg)
      }
      for (place, row) in rows.enumerated() {
        draw(row, y: Self.top + Self.step * (Double(place) + 0.5), in: &svg)
      }
    }
    return svg.markup
  }

  private var ticks: [Double] {
    Array(stride(from: start, through: 1.001, by: start < 0 ? 0.5 : 0.2))
  }

  private func draw(_ row: Row, y: Double, in svg: inout SVG) {
    let label = row.label.count > 44 ? row.label.prefix(43) + "…" : row.label[...]
    text(String(label), x: Self.labels - 14, y: y + 4.5, anchor: "end", in: &svg)
    text(numbers(row), x: Self.labels + Self.room + 14, y: y + 4.5, anchor: "start", in: &svg)
    if let lower = row.lower, let upper = row.upper {
      svg.element(
        "line",
        [
          "x1": point(x(lower)), "x2": point(x(upper)), "y1": point(y), "y2": point(y),
          "stroke-width": "1.75",
        ])
    }
    guard let value = row.value else { return }
    svg.element(
      "rect",
      [
        "x": point(x(value) - 4), "y": point(y - 4), "width": "8", "height": "8", "fill": "currentColor",
        "stroke": "none",
      ])
  }

  private func numbers(_ row: Row) -> String {
    guard let value = row.value else { return "undefined" }
    guard let lower = row.lower, let upper = row.upper else { return Figure.text(value) }
    return "\(Figure.text(value)) [\(Figure.text(lower)), \(Figure.text(upper))]"
  }

  private func sentence(_ row: Row) -> String { "\(row.label): \(numbers(row))." }

  private func text(_ text: String, x: Double, y: Double, anchor: String, in svg: inout SVG) {
    svg.element(
      "text",
      [
        "class": "chart-label", "x": point(x), "y": point(y), "text-anchor": anchor, "fill": "currentColor",
        "stroke": "none",
      ], text: text)
  }

  private func point(_ place: Double) -> String { Figure.plain(place, places: 1) }
}

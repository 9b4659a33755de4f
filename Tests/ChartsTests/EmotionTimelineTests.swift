import DebriefCore
import Testing
import XMLDocuments

@testable import Charts

/// The picture of a client's emotions.
@Suite struct EmotionTimelineTests {
  private func timeline(_ values: [(Int, Double, Double)], title: String = "How it sounded")
    -> EmotionTimeline
  {
    EmotionTimeline(
      points: values.map { turn, valence, arousal in
        .init(turn: turn, affect: Affect(valence: valence, arousal: arousal), emotion: "sadness")
      }, title: title, id: "s1-emotion")
  }

  private func root(_ timeline: EmotionTimeline) throws -> XMLElement {
    let chart = try #require(timeline.chart())
    return try XMLReader().read(Array(chart.svg.utf8), document: "chart.svg")
  }

  private func numbers(_ attributes: [String], of element: XMLElement) -> [Double] {
    attributes.compactMap { element.attributes[$0].flatMap(Double.init) }
  }

  @Test func `the smallest timeline is drawn to the byte like this`() throws {
    let chart = try #require(timeline([(1, -0.5, 0.25), (3, 0.5, -1)]).chart())
    let valence = """
      <g class="chart-valence"><polyline points="92.0,158.5 642.0,63.5" stroke-width="2.25" \
      stroke-dasharray="none" stroke-linejoin="round"/><circle cx="92.0" cy="158.5" r="4" fill="currentColor" \
      stroke="none"/><circle cx="642.0" cy="63.5" r="4" fill="currentColor" stroke="none"/><text \
      class="chart-name" x="658.0" y="68.0" text-anchor="start" fill="currentColor" stroke="none">valence\
      </text></g>
      """
    #expect(chart.svg.contains(valence))
    #expect(chart.svg == timeline([(3, 0.5, -1), (1, -0.5, 0.25)]).chart()?.svg)
    #expect(chart.table.columns == ["Client turn", "Valence", "Arousal", "Sounds most like"])
    #expect(chart.table.rows == [["1", "−0.50", "0.25", "sadness"], ["3", "0.50", "−1.00", "sadness"]])
  }

  @Test func `a screen reader is told what it is and what it shows`() throws {
    let svg = try root(timeline([(1, -0.5, 0.25), (3, 0.5, -1)]))
    #expect(svg.attributes["role"] == "img")
    #expect(svg.attributes["aria-labelledby"] == "s1-emotion-title s1-emotion-desc")
    #expect(svg.first("title")?.text == "How it sounded")
    #expect(svg.first("title")?.attributes["id"] == "s1-emotion-title")
    let description = try #require(svg.first("desc")?.text)
    #expect(description.contains("Valence (solid, round marks) goes from −0.50 to 0.50"))
    #expect(description.contains("arousal (dashed, square marks) goes from 0.25 to −1.00"))
  }

  @Test func `the lines differ in dash, mark and name, not in colour alone`() throws {
    let lines = try root(timeline([(1, 0, 0), (3, 0.5, -1), (5, 1, 1)])).elements("g")
    #expect(lines.map { $0.first("polyline")?.attributes["stroke-dasharray"] } == ["none", "7 5"])
    #expect(lines.map { $0.elements("circle").count } == [3, 0])
    #expect(lines.map { $0.elements("rect").count } == [0, 3])
    #expect(lines.map { $0.first("text")?.text } == ["valence", "arousal"])
  }

  @Test func `names at the end of the lines never lie on each other`() throws {
    for (valence, arousal) in [(0.0, 0.0), (0.1, 0.0), (0.0, 0.1), (1, 1), (-1, -1)] {
      let names = try root(timeline([(1, valence, arousal)])).elements("g").compactMap { $0.first("text") }
      let heights = names.compactMap { $0.attributes["y"].flatMap(Double.init) }
      #expect(heights.count == 2 && abs(heights[0] - heights[1]) >= 15.9)
    }
  }

  @Test func `everything stays inside the picture, however long the conversation`() throws {
    for count in [1, 2, 17, 200] {
      let svg = try root(timeline((0..<count).map { (2 * $0 + 1, $0 % 2 == 0 ? 1 : -1, 0) }))
      let xs = svg.all.flatMap { numbers(["x", "cx", "x1", "x2"], of: $0) }
      let ys = svg.all.flatMap { numbers(["y", "cy", "y1", "y2"], of: $0) }
      #expect(xs.allSatisfy { 0 <= $0 && $0 <= 720 } && ys.allSatisfy { 0 <= $0 && $0 <= 244 })
      let written = svg.elements("text").compactMap { Int($0.text) }.filter { $0 > 1 || count == 1 }
      #expect(written.count <= 17)
    }
  }

  @Test func `in a panel it is smaller, and the last point has a ring on each line`() throws {
    for count in [1, 2, 30] {
      let points = (0..<count).map { index in
        EmotionTimeline.Point(
          turn: 2 * index + 1, affect: Affect(valence: index % 2 == 0 ? 1 : -1, arousal: -1), emotion: "fear")
      }
      let svg = try root(EmotionTimeline(points: points, title: "Now", id: "now", form: .panel))
      let xs = svg.all.flatMap { numbers(["x", "cx", "x1", "x2"], of: $0) }
      let ys = svg.all.flatMap { numbers(["y", "cy", "y1", "y2"], of: $0) }
      #expect(xs.allSatisfy { 0 <= $0 && $0 <= 360 } && ys.allSatisfy { 0 <= $0 && $0 <= 164 })
      let rings = svg.elements("g").flatMap { $0.elements("circle") }
        .filter { $0.attributes["class"] == "chart-now" }
      let last = svg.elements("g").compactMap { $0.elements("circle").last?.attributes["cx"] }
      #expect(rings.count == 2 && rings.map { $0.attributes["cx"] } == last)
      #expect(svg.elements("text").filter { Int($0.text) ?? 0 > 1 }.count <= 9)
    }
  }

  @Test func `a hostile title is text`() throws {
    let hostile = "<script>alert(1)</script> \u{0600}<b> ]]> \" onload=\"x"
    #expect(try root(timeline([(1, 0, 0)], title: hostile)).first("title")?.text == hostile)
  }

  @Test func `no point, no picture`() {
    #expect(timeline([]).chart() == nil)
  }
}

import Testing
import XMLDocuments

@testable import Charts

/// A measure over time: well-formed, readable without colours, nothing lost between picture and table.
@Suite struct ControlChartTests {
  private func chart(_ points: [ControlChart.Point]) -> ControlChart {
    ControlChart(points: points, mean: 0.8, title: "Drift of <e1> & others", id: "drift")
  }

  @Test func `points that are pointed out have another shape, and their reason in the table`() throws {
    let drawn = try #require(
      chart([
        .init(label: "s1", value: 0.9, lower: 0.6, upper: 1),
        .init(label: "s2", value: 0.7, lower: 0.6, upper: 1),
        .init(label: "s3", value: 0.4, lower: 0.6, upper: 1, note: "below the limit"),
      ]).chart())
    _ = try XMLReader().read(Array(drawn.svg.utf8), document: "chart.svg")
    #expect(drawn.svg.ranges(of: "<circle").count == 2)
    #expect(drawn.svg.ranges(of: "<rect").count == 1)
    #expect(drawn.svg.contains("with dashed limits"))
    #expect(drawn.svg.contains("Drift of &lt;e1&gt; &amp; others"))
    #expect(drawn.table.rows.map(\.count) == [5, 5, 5])
    #expect(drawn.table.rows[2] == ["s3", "0.40", "0.60", "1.00", "below the limit"])
  }

  @Test func `the axis begins below what varies, and says where`() throws {
    func svg(_ value: Double, lower: Double?) throws -> String {
      try #require(chart([.init(label: "s1", value: value, lower: lower)]).chart()).svg
    }
    #expect(try svg(0.95, lower: 0.8).contains("from 0.75 to 1"))
    #expect(try svg(0.95, lower: 0.6).contains(">0.50<"))
    #expect(try svg(0.3, lower: nil).contains("from 0.25 to 1"))
    #expect(try svg(0.1, lower: nil).contains(">0.00<"))
  }

  @Test func `without limits none are drawn, and without points nothing is`() throws {
    let drawn = try #require(chart([.init(label: "s1", value: 0.9), .init(label: "s2", value: 1.4)]).chart())
    #expect(!drawn.svg.contains("chart-limit") && drawn.svg.contains("without limits"))
    #expect(!drawn.svg.contains("dashed") && drawn.table.caption.contains("no limits"))
    #expect(drawn.table.rows[0] == ["s1", "0.90", "–", "–", ""])
    #expect(chart([]).chart() == nil)
  }
}

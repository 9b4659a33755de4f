import DebriefCore
import Testing

@testable import Reporting

/// Where the trainee and the experts saw differently, counted by hand.
@Suite struct ComparisonTests {
  private func comparison(own: [Int: [String: Coding]], experts: [Int: [String: Coding]]) throws -> Comparison
  {
    let texts = (1...10).map { "turn \($0)" }
    let codings =
      [SampleStudy.coding("p01", .peer, "a", own)]
      + ["Rosa", "Sam"].map { SampleStudy.coding($0, .expert, "a", experts) }
    return try #require(
      try SampleStudy.report(
        SampleStudy.material(sessions: [SampleStudy.session("a", texts: texts)], codings: codings)
      ).comparison)
  }

  @Test func `own and expert views are compared both ways`() throws {
    let comparison = try #require(try SampleStudy.report().comparison)
    let rows = comparison.codes.map { row in
      [
        row.units, row.alike, row.onlyOwn, row.onlyExperts, row.otherwise, row.expertUnits,
        row.expertDisputes,
      ]
    }
    #expect(comparison.codes.map(\.code.id) == ["missed_cue", "validation", "overall"])
    #expect(rows == [[3, 1, 1, 1, 0, 3, 2], [3, 2, 0, 1, 0, 3, 1], [3, 2, 0, 0, 1, 3, 2]])
    #expect(
      comparison.differences.map { "\($0.anchor) \($0.code.id) \($0.own.text) \($0.experts.text)" }
        == [
          "s1-t4 missed_cue no yes", "s1-t6 missed_cue yes no", "s1-t6 validation no yes",
          "s1-t4 overall 4 2",
        ])
  }

  @Test func `the codes take turns, so that no code crowds out the others`() throws {
    let missed = ["missed_cue": SampleStudy.cue(1), "validation": SampleStudy.yes]
    let comparison = try comparison(
      own: [2: [:], 4: [:], 6: [:], 8: [:]].mapValues { _ in ["overall": SampleStudy.level(3)] },
      experts: [
        2: ["missed_cue": SampleStudy.cue(1)], 4: missed, 6: missed, 8: ["missed_cue": SampleStudy.cue(3)],
      ])
    #expect(
      comparison.differences.map { "\($0.anchor) \($0.code.id)" }
        == [
          "s1-t8 missed_cue", "s1-t4 validation", "s1-t2 missed_cue", "s1-t6 validation", "s1-t4 missed_cue",
          "s1-t6 missed_cue",
        ])
    #expect(comparison.differences.allSatisfy { $0.side == .experts })
  }

  @Test func `on a scale with an order the difference has a direction`() throws {
    let comparison = try comparison(
      own: [2: 5, 4: 4, 6: 3, 8: 1].mapValues { ["overall": SampleStudy.level($0)] },
      experts: [2: 3, 4: 3, 6: 3, 8: 2].mapValues { ["overall": SampleStudy.level($0)] })
    let overall = try #require(comparison.codes.first { $0.code.id == "overall" })
    #expect([overall.alike, overall.otherwise, overall.ownHigher, overall.ownLower] == [1, 3, 2, 1])
    let row = try #require(ComparisonView(of: comparison).comparisonRows.first { $0.head == "Overall" })
    #expect(row.cells[0] == "1 of 4")
    #expect(row.cells[3] == "3: you rated yourself higher in 2, lower in 1")
  }

  @Test func `a cue that was missed is shown by the client's words that experts marked`() throws {
    let report = try SampleStudy.report()
    let difference = try #require(report.comparison?.differences.first)
    #expect(difference.severity?.number == 2.5)
    #expect(
      DifferenceView(of: difference).words.map { "\($0.sayer): \($0.said)" }
        == ["Client: Everyone would be better off if I just stopped", "You: Have you made a timetable?"])
  }
}

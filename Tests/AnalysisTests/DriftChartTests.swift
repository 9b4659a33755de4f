import Analysis
import DebriefCore
import Testing

/// A coder over time: the limits of a p′ chart worked out by hand, and what counts as unusual.
@Suite struct DriftChartTests {
  private func chart(_ closeness: [Double], judgements: Int = 100) -> DriftChart {
    DriftChart(
      of: closeness.enumerated().map { place, closeness in
        DriftChart.Point(
          session: "s\(place)", at: Timestamp(milliseconds: Int64(place)), judgements: judgements,
          closeness: closeness)
      })
  }

  @Test func `limits follow the sessions' own variation, as Laney has it`() throws {
    // Mean .85; σ = √(.85 × .15 / 100) = .0357071; z = ±1.400280; every moving range 2.800560, over 1.128 is
    // 2.482766; .85 ± 3 × .0357071 × 2.482766 = .85 ± .265957.
    let chart = chart([0.9, 0.8, 0.9, 0.8, 0.9, 0.8])
    #expect(isNear(try #require(chart.mean), 0.85))
    #expect(isNear(try #require(chart.spread), 2.482766, 1e-6))
    for place in chart.places {
      #expect(isNear(try #require(place.lower), 0.85 - 0.265957, 1e-6))
      #expect(place.upper == 1)
    }
    #expect(chart.isInControl)
  }

  @Test func `limits are never narrower than the binomial's, and wider for shorter sessions`() throws {
    let steady = chart([0.8, 0.8, 0.8, 0.8, 0.8])
    #expect(steady.spread == 1)
    #expect(isNear(try #require(steady.places[0].lower), 0.8 - 3 * 0.04))
    let short = chart([0.8, 0.8, 0.8, 0.8, 0.8], judgements: 25)
    #expect(isNear(try #require(short.places[0].lower), 0.8 - 3 * 0.08))
  }

  @Test func `a session far off and eight on one side are signals`() {
    let off = chart((0..<20).map { $0 % 2 == 0 ? 0.81 : 0.79 } + [0.4])
    #expect(off.places.indices.filter { off.places[$0].signals.contains(.tooFar) } == [20])
    #expect(!off.isInControl)
    let shift = chart(Array(repeating: 0.85, count: 8) + Array(repeating: 0.75, count: 9))
    let runs = shift.places.indices.filter { shift.places[$0].signals.contains(.run) }
    #expect(runs == [7, 15, 16])
  }

  @Test func `who is outside the limits is said, with the first of the sessions that are`() {
    let day = 86_400_000
    func standing(_ closeness: [Double]) -> String? {
      DriftChart(
        of: closeness.enumerated().map { place, closeness in
          DriftChart.Point(
            session: "s\(place)", at: Timestamp(milliseconds: Int64(place * day)), judgements: 100,
            closeness: closeness)
        }
      ).standing(of: "e1")
    }
    let steady = (0..<20).map { $0 % 2 == 0 ? 0.81 : 0.79 }
    #expect(standing(steady) == "e1 stays within the limits.")
    #expect(standing(steady + [0.4]) == "e1 is outside the limits since 1970-01-21 (s20): 1 session.")
    #expect(
      standing(steady + [0.4, 0.8, 0.4, 0.45])
        == "e1 is outside the limits since 1970-01-23 (s22): 2 sessions in a row.")
    #expect(
      standing(steady + [0.4, 0.8])
        == "The last session of e1 is within the limits; the last one outside was s20 on 1970-01-21.")
    #expect(
      standing(Array(repeating: 0.85, count: 8) + Array(repeating: 0.75, count: 9))
        == "e1 is within the limits, but below the mean since 1970-01-09 (s8): 9 sessions in a row.")
    #expect(standing([1, 0, 1, 0]) == nil)
  }

  @Test func `under five sessions there are no limits and no signals, and nothing makes no chart`() {
    let few = chart([1, 0, 1, 0])
    #expect(few.mean == 0.5)
    #expect(few.places.allSatisfy { $0.lower == nil && $0.upper == nil && $0.signals.isEmpty })
    #expect(chart([]).mean == nil)
    #expect(
      DriftChart(of: [.init(session: "s", at: Timestamp(milliseconds: 0), judgements: 0, closeness: 1)]).mean
        == nil)
    // Nothing to vary: all the same, and no division by zero.
    let perfect = chart([1, 1, 1, 1, 1, 1])
    #expect(perfect.places.allSatisfy { $0.lower == 1 && $0.upper == 1 && $0.signals.isEmpty })
  }

  @Test func `closeness is one minus the mean distance to the others on each scale`() throws {
    let (cue, fit) = (StudyMaker.code("cue"), StudyMaker.code("fit", StudyMaker.levels(5)))
    func coding(_ coder: String, _ cueValues: [CodeValue], _ levels: [Int]) -> SessionCoding {
      var coding = StudyMaker.coding(coder, .expert, "s", "cue", cueValues)
      for (place, level) in levels.enumerated() {
        coding.units[.turn(2 * (place + 1))]?.codings["fit"] = Coding(value: .level(level))
      }
      return coding
    }
    let own = coding("e1", [yes, no], [1, 3])
    let others = [coding("e2", [yes, yes], [1, 5]), coding("e3", [yes, no], [2, 3])]
    let session = StudyMaker.session("s", turns: 2)
    let at = Timestamp(milliseconds: 0)
    // cue: 0 and ½ away; fit: ⅛ and ¼ away.
    let point = try #require(
      DriftChart.Point(of: own, with: others, session: session, codes: [cue, fit], at: at))
    #expect(point.judgements == 4)
    #expect(isNear(point.closeness, 1 - (0 + 0.5 + 0.125 + 0.25) / 4))
    #expect(DriftChart.Point(of: own, with: [], session: session, codes: [cue], at: at) == nil)
    #expect(
      try #require(DriftChart.Point(of: own, with: [own], session: session, codes: [cue, fit], at: at))
        .closeness == 1)
  }
}

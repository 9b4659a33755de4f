import DebriefCore
import Testing

@testable import Reporting

/// Which turns stand at the front of a report, and in which order.
@Suite struct PassageTests {
  private let texts = (1...12).map { "words of turn \($0)" }

  private func report(
    _ units: [Int: [String: Coding]], by scheme: Scheme = SampleStudy.scheme
  ) throws -> TraineeReport {
    var material = SampleStudy.material(
      sessions: [SampleStudy.session("a", texts: texts)],
      codings: [SampleStudy.own] + ["Rosa", "Sam"].map { SampleStudy.coding($0, .expert, "a", units) })
    material.scheme = scheme
    return try SampleStudy.report(material)
  }

  private func weights(_ missedCue: Double, _ judging: Double) -> Scheme {
    var scheme = SampleStudy.scheme
    scheme.codes[0].weight = missedCue
    scheme.codes[1].weight = judging
    return scheme
  }

  @Test func `what was seen in one turn stands together, and its words are told once`() throws {
    let report = try report([
      4: ["missed_cue": SampleStudy.cue(3), "judging": SampleStudy.yes], 6: ["judging": SampleStudy.yes],
    ])
    #expect(report.concerns.map(\.anchor) == ["s1-t4", "s1-t6"])
    #expect(report.concerns.map { $0.findings.map(\.code.id) } == [["missed_cue", "judging"], ["judging"]])
    #expect(report.concerns.flatMap(\.findings).map(\.id) == ["concern-1", "concern-2", "concern-3"])
    let html = try report.html()
    let start = try #require(html.firstRange(of: "id=\"concerns\"")).upperBound
    let end = try #require(html.firstRange(of: "id=\"next\"")).lowerBound
    #expect(html[start..<end].matches(of: /words of turn 4/).count == 1)
  }

  @Test func `concerns of the code with the greatest weight lead, however mild they are`() throws {
    let units = [4: ["missed_cue": SampleStudy.cue(3)], 6: ["judging": SampleStudy.yes]]
    let leading = try report(units, by: weights(2, 3))
    #expect(leading.concerns.map(\.anchor) == ["s1-t6", "s1-t4"])
    #expect(leading.nextSteps.map(\.code.id) == ["judging", "missed_cue"])
    let level = try report(units, by: weights(1, 1))
    #expect(level.concerns.map(\.anchor) == ["s1-t4", "s1-t6"])
  }

  @Test func `leading concerns are not cut off where the others are`() throws {
    let everywhere = Dictionary(
      uniqueKeysWithValues: [2, 4, 6, 8, 10].map { ($0, ["judging": SampleStudy.yes]) })
    for (scheme, count) in [(weights(2, 3), 5), (weights(2, 1), 3)] {
      #expect(TraineePage(of: try report(everywhere, by: scheme), style: "").concerns.count == count)
    }
  }

  @Test func `among strengths alike, an expert's words count, then how high the turn was rated`() throws {
    let praised = Coding(value: .binary(true), comment: "Well heard.")
    let report = try report([
      2: ["validation": SampleStudy.yes, "overall": SampleStudy.level(2)],
      4: ["validation": SampleStudy.yes, "overall": SampleStudy.level(5)],
      6: ["validation": praised, "overall": SampleStudy.level(3)],
    ])
    #expect(report.strengths.map(\.anchor) == ["s1-t6", "s1-t4", "s1-t2"])
  }

  @Test func `what all experts saw comes before what adjudication decided for one of two`() throws {
    var material = SampleStudy.material(
      sessions: [SampleStudy.session("a", texts: texts)],
      codings: [
        SampleStudy.own,
        SampleStudy.coding(
          "Rosa", .expert, "a", [4: ["missed_cue": SampleStudy.cue(3)], 6: ["judging": SampleStudy.yes]]),
        SampleStudy.coding(
          "Sam", .expert, "a", [4: ["overall": SampleStudy.level(2)], 6: ["judging": SampleStudy.yes]]),
      ])
    material.scheme = weights(1, 1)
    material.rulings = [
      "a": [Ruling(unit: .turn(4), code: "missed_cue", coding: SampleStudy.cue(3), reason: .slip)]
    ]
    #expect(try SampleStudy.report(material).concerns.map(\.anchor) == ["s1-t6", "s1-t4"])
  }

  @Test func `among concerns alike, those in turns that were rated lower come first`() throws {
    let report = try report([
      2: ["judging": SampleStudy.yes, "overall": SampleStudy.level(4)],
      4: ["judging": SampleStudy.yes, "overall": SampleStudy.level(1)],
    ])
    #expect(report.concerns.map(\.anchor) == ["s1-t4", "s1-t2"])
  }

  @Test func `every kind of strength is shown before one is shown again`() throws {
    let report = try report([
      2: ["validation": SampleStudy.yes, "overall": SampleStudy.level(5)],
      4: ["validation": SampleStudy.yes, "overall": SampleStudy.level(5)],
      6: ["reflection": SampleStudy.option("simple"), "overall": SampleStudy.level(1)],
    ])
    #expect(report.strengths.map(\.anchor) == ["s1-t2", "s1-t6", "s1-t4"])
  }
}

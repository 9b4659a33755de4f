import DebriefCore
import Testing

@testable import Reporting

/// No expert view of a session before the trainee has submitted their own coding of it.
@Suite struct BlindnessTests {
  private func outputs(_ material: ReportMaterial) throws -> [String] {
    let report = try SampleStudy.report(material)
    return [String(decoding: try report.xml(), as: UTF8.self), try report.html()]
  }

  @Test func `a session that the trainee has not coded shows nothing of the experts, and says why`() throws {
    let report = try SampleStudy.report()
    #expect(report.withheldSessions == ["b"])
    #expect(report.sessions[1].turns.allSatisfy { $0.judgements.isEmpty })
    for text in try outputs(SampleStudy.material()) {
      #expect(!text.contains("SECRET"))
      #expect(!text.contains("judging\" standing"))
    }
    let html = try report.html()
    #expect(html.contains("your own coding is not submitted yet"))
    #expect(html.contains("You have not submitted your own coding of this session yet"))
  }

  @Test func `the coding of somebody else does not open a session`() throws {
    let other = SampleStudy.coding("p02", .peer, "b", [2: ["overall": SampleStudy.level(3)]])
    let expert = SampleStudy.coding("p01", .expert, "b", [2: ["overall": SampleStudy.level(3)]])
    for extra in [other, expert] {
      let material = SampleStudy.material(
        codings: [SampleStudy.own, extra] + SampleStudy.experts + SampleStudy.expertsOfB)
      for text in try outputs(material) { #expect(!text.contains("SECRET")) }
    }
  }

  @Test func `the trainee's own coding opens it`() throws {
    let opening = SampleStudy.coding("p01", .peer, "b", [2: ["overall": SampleStudy.level(3)]])
    let material = SampleStudy.material(
      codings: [SampleStudy.own, opening] + SampleStudy.experts + SampleStudy.expertsOfB)
    for text in try outputs(material) { #expect(text.contains("SECRET-EXPERT-COMMENT")) }
  }

  @Test func `experts have numbers, not names`() throws {
    for text in try outputs(SampleStudy.material()) {
      for name in ["Rosa", "Sam<", "Sam ", "Tam<", "Tam "] { #expect(!text.contains(name)) }
      #expect(text.contains("Expert 1"))
    }
  }

  @Test func `nothing that the director knew is told`() throws {
    for text in try outputs(SampleStudy.material()) {
      #expect(!text.contains("DIRECTOR") && !text.contains("0.123"))
    }
  }
}

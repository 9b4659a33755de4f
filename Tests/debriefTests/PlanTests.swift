import ArgumentParser
import Testing

@testable import debrief

/// `debrief plan`: the known numbers, and what a plan needs.
@Suite struct PlanTests {
  private func plan(_ arguments: String...) throws -> StudyPlan { try PlanCommand.parse(arguments).plan() }

  @Test func `Cantor's example needs 108 units, and 83 in one direction`() throws {
    let both = try plan("--kappa", "0.8", "--against", "0.6")
    #expect(both.independentUnits == 108 && both.designEffect == 1)
    #expect(try plan("--kappa", "0.8", "--against", "0.6", "--one-sided").independentUnits == 83)
    let rare = try plan("--kappa", "0.8", "--against", "0.6", "--shares", "0.9,0.1", "--one-sided")
    #expect(rare.independentUnits == 239)
  }

  @Test func `sessions whose units resemble each other cost more`() throws {
    let alike = try plan("--kappa", "0.7", "--reach", "0.1", "--per-session", "20", "--correlation", "0.2")
    let apart = try plan("--kappa", "0.7", "--reach", "0.1", "--per-session", "20")
    #expect(abs(alike.designEffect - 4.8) < 1e-12 && alike.sessions > 3 * apart.sessions)
    #expect(alike.goodnessOfFitUnits == nil && alike.units == alike.sessions * 20)
  }

  @Test func `a drawn plan says what became of it, the same for the same seed`() throws {
    let arguments = ["--kappa", "0.7", "--reach", "0.15", "--per-session", "10", "--simulate", "50"]
    let one = try PlanCommand.parse(arguments).plan()
    let other = try PlanCommand.parse(arguments).plan()
    let found = try #require(one.simulated)
    #expect(found.coverage == other.simulated?.coverage && found.studies == 50 && found.power == nil)
    #expect(PlanText(one).lines.contains { $0.contains("50 drawn studies") })
  }

  @Test func `a study of too many sessions is planned, but not drawn`() throws {
    let plan = try plan("--kappa", "0.7", "--reach", "0.001", "--simulate", "50")
    #expect(plan.sessions > 1_000_000 && plan.simulated == nil)
  }

  @Test func `a plan without a goal, or out of range, is refused`() {
    #expect(throws: (any Error).self) { try plan("--kappa", "0.7") }
    #expect(throws: (any Error).self) { try plan("--kappa", "0.7", "--reach", "0.1", "--against", "0.5") }
    #expect(throws: (any Error).self) { try plan("--kappa", "1.7", "--reach", "0.1") }
    #expect(throws: (any Error).self) { try plan("--kappa", "0.7", "--reach", "0.1", "--correlation", "2") }
    #expect(throws: (any Error).self) { try plan("--kappa", "0.7", "--reach", "0.1", "--shares", "a,b") }
  }
}

import Authoring
import DebriefCore
import Practice
import Testing

@Suite struct ShippedScenarioTests {
  @Test func `six scenarios are shipped, of every level of risk`() throws {
    let shipped = try Shelf<Scenario>.scenarios.shipped().map(\.value)
    #expect(
      shipped.map(\.id) == [
        "after-the-breakup", "exam-stress", "nobody-calls-me-cora", "papers-in-order", "screenshot",
        "the-last-lorry",
      ])
    #expect(shipped.map(\.riskLevel) == [2, 0, 1, 0, 2, 3])
    #expect(shipped.map(\.persona.age) == [26, 20, 51, 44, 16, 58])
  }

  @Test(arguments: Play.ids)
  func `every scenario has enough to tell, and names no means of harm`(id: String) throws {
    let scenario = try Play.scenario(id).value
    #expect(scenario.disclosures.count >= 8)
    #expect(scenario.disclosures.allSatisfy { $0.lines.count >= 2 })
    #expect(Set(scenario.cues.map(\.kind)).isSuperset(of: [.distress, .ambivalence, .protective]))
    let lines =
      scenario.disclosures.flatMap(\.lines) + scenario.reactions.flatMap(\.lines) + scenario.continuing
      + (scenario.answers ?? []).flatMap(\.lines) + scenario.opening + scenario.ending.open
      + ResistanceForm.allCases.flatMap { scenario.resistance[$0] }
    let means =
      /\b(?:rope|noose|hang(?:ed|ing)? myself|overdose|gun|shotgun|rifle|blade|razor|cut myself|jump off|poison)\b/
      .ignoresCase()
    #expect(lines.allSatisfy { $0.firstMatch(of: means) == nil })
  }

  @Test func `the attentive peer reaches the risk cue, the advising peer does not`() async throws {
    let attentive = try await Play.record(
      "after-the-breakup", script: Play.peer("p01-after-the-breakup.yaml"))
    let advising = try await Play.record("after-the-breakup", script: Play.peer("p02-after-the-breakup.txt"))
    #expect(kinds(attentive).contains(.risk))
    #expect(!kinds(advising).contains(.risk))
    #expect(attentive.turns.count >= 20)
    #expect(advising.turns.count >= 18)
  }

  @Test(arguments: [
    "p01-exam-stress.yaml", "p01-after-the-breakup.yaml", "p02-exam-stress.txt",
    "p02-after-the-breakup.txt", "p03-exam-stress.txt", "p03-after-the-breakup.yaml",
  ])
  func `every sample peer plays to a goodbye, for any seed`(file: String) async throws {
    let scenario = file.contains("exam-stress") ? "exam-stress" : "after-the-breakup"
    for seed in UInt64(1)...12 {
      let record = try await Play.record(scenario, script: Play.peer(file), seed: seed)
      let peers = record.turns.filter { $0.turn.speaker == .peer }
      #expect(peers.count >= 8)
      #expect(record.turns.last?.client?.provenance.parameters["act"]?.hasPrefix("leave") == true)
      #expect(record.endedAt != nil)
    }
  }

  private func kinds(_ record: SessionRecord) -> Set<Cue.Kind> {
    Set(record.turns.compactMap(\.client).flatMap(\.decision.cues).map(\.kind))
  }
}

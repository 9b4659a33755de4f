import Authoring
import DebriefCore
import Practice
import Testing

@Suite struct ShippedScenarioTests {
  @Test func `two scenarios are shipped, one of them with risk`() throws {
    let shipped = try Shelf<Scenario>.scenarios.shipped()
    #expect(shipped.map(\.value.id) == ["after-the-breakup", "exam-stress"])
    #expect(shipped.map(\.value.riskLevel) == [2, 0])
  }

  @Test func `the attentive peer reaches the risk cue, the advising peer does not`() throws {
    let attentive = try Play.record("after-the-breakup", script: Play.peer("p01-after-the-breakup.yaml"))
    let advising = try Play.record("after-the-breakup", script: Play.peer("p02-after-the-breakup.txt"))
    #expect(kinds(attentive).contains(.risk))
    #expect(!kinds(advising).contains(.risk))
    #expect(attentive.turns.count >= 20)
    #expect(advising.turns.count >= 18)
  }

  @Test(arguments: [
    "p01-exam-stress.yaml", "p01-after-the-breakup.yaml", "p02-exam-stress.txt",
    "p02-after-the-breakup.txt", "p03-exam-stress.txt", "p03-after-the-breakup.yaml",
  ])
  func `every sample peer plays to a goodbye, for any seed`(file: String) throws {
    let scenario = file.contains("exam-stress") ? "exam-stress" : "after-the-breakup"
    for seed in UInt64(1)...12 {
      let record = try Play.record(scenario, script: Play.peer(file), seed: seed)
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

import Authoring
import DebriefCore
import Practice
import Testing

@Suite struct ScriptedVoiceTests {
  @Test(
    arguments: Play.ids,
    [
      SamplePeers.attentive, SamplePeers.advising, SamplePeers.dismissive, SamplePeers.short,
      SamplePeers.longAndPoor, SamplePeers.bait,
    ])
  func `forty turns long no line is said twice, and every line is the scenario's`(
    id: String, messages: [String]
  )
    throws
  {
    for seed in [UInt64(1), 8] {
      let said = try Play.talk(id, seed: seed, messages: 40, length: 60) { number, _ in
        messages[number % messages.count]
      }.map(\.text)
      #expect(Set(said).count == said.count)
      #expect(said.allSatisfy { !$0.hasPrefix("…") })
    }
  }

  @Test(arguments: Play.ids, SamplePeers.kinds.map(\.name))
  func `forty turns long no kind of peer hears a line twice`(id: String, kind: String) throws {
    let messages = try SamplePeers.kinds.first { $0.name == kind }.unwrapped.messages
    for seed in [UInt64(2), 5, 99] {
      let said = try Play.talk(id, seed: seed, messages: 40, length: 60) { number, _ in
        messages[number % messages.count]
      }.map(\.text)
      #expect(Set(said).count == said.count)
      #expect(said.allSatisfy { !$0.hasPrefix("…") })
    }
  }

  @Test func `a disclosure is said with one of its own lines, and says what made it`() throws {
    let scenario = try Play.scenario("exam-stress").value
    let disclosure = try scenario.disclosures.first.unwrapped
    let decision = Decision(
      phase: "surface", moves: [], trust: 0.4, affect: scenario.startingAffect, cues: disclosure.cues,
      disclosure: disclosure.id, reasons: [])
    var voice = ScriptedVoice(scenario: scenario, seed: 3)
    let line = voice.speak(Direction(decision: decision, act: .disclose(disclosure.id)))
    #expect(disclosure.lines.contains(line.text))
    #expect(line.provenance.engine == "scripted")
    #expect(line.provenance.model == "exam-stress@1.0")
    #expect(line.provenance.seed == 3)
  }
}

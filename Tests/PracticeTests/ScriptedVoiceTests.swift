import Authoring
import DebriefCore
import Practice
import Testing

@Suite struct ScriptedVoiceTests {
  @Test(
    arguments: ["exam-stress", "after-the-breakup"],
    [DirectorTests.attentive, DirectorTests.advising, DirectorTests.dismissive])
  func `no line is said twice, and every line is the scenario's`(id: String, messages: [String]) throws {
    let scenario = try Play.scenario(id).value
    for seed in UInt64(1)...8 {
      var director = try Director(scenario: scenario, seed: seed)
      var voice = ScriptedVoice(scenario: scenario, seed: seed)
      var said = [voice.speak(director.open()).text]
      for turn in 0..<40 where !director.hasLeft {
        said.append(voice.speak(director.answer(messages[turn % messages.count])).text)
      }
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

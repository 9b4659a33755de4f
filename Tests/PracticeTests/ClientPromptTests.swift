import Authoring
import DebriefCore
import LanguageModel
import Testing

@testable import Practice

/// Every prompt is filled for every case, so that no name in it is left open.
@Suite struct ClientPromptTests {
  private static func acts(of scenario: Scenario) -> [ClientAct] {
    var acts: [ClientAct] = [.open, .leave(warmly: true), .leave(warmly: false)]
    acts += scenario.disclosures.map { .disclose($0.id) }
    acts += (scenario.answers ?? []).map { .answer($0.id) }
    acts += Move.allCases.map { .react($0) }
    acts += ResistanceForm.allCases.map { .holdBack($0) }
    return acts
  }

  private func briefing(_ scenario: Scenario, _ act: ClientAct, turns: Int = 3, trust: Double = 0.5)
    -> Briefing
  {
    let texts = ["Hi. Me again", "What is it like for you?", "Dunno", "Go on."]
    let heard = texts.prefix(turns).enumerated().map { index, text in
      Turn(number: index + 1, speaker: index % 2 == 0 ? .client : .peer, text: text)
    }
    return Briefing(
      scenario: scenario,
      direction: Direction(
        decision: Decision(
          phase: scenario.phases[0].id, moves: [], trust: trust, affect: scenario.startingAffect, cues: [],
          disclosure: nil, reasons: []),
        act: act),
      line: SpokenLine(text: "A line of the case", provenance: Provenance(engine: "scripted", model: "1")),
      heard: Transcript(session: "s", turns: heard), seed: 1)
  }

  @Test(arguments: Play.ids)
  func `the voice's prompt is filled for every act and every rule`(id: String) throws {
    let scenario = try Play.scenario(id).value
    let prompt = try Prompt.named("client-voice")
    for act in Self.acts(of: scenario) {
      let words = ClientPrompt(prompt: prompt, briefing: briefing(scenario, act), longest: 30)
      let request = try words.request()
      #expect(request.messages[0].role == .system)
      #expect(request.messages[0].content.contains(scenario.persona.name))
      #expect(request.messages[0].content.contains(scenario.persona.style.trimmed))
      #expect(request.messages.last?.content.contains("A line of the case") == true)
      #expect(request.messages.last?.content.contains("at most 30 words") == true)
      for rule in GuardRule.allCases {
        let again = try words.request(after: "No.", rule: rule, carry: ["van", "quiet"])
        #expect(again.messages.count == request.messages.count + 2)
      }
    }
  }

  @Test func `the other side speaks first, the two take turns, and what to write comes last`() throws {
    let scenario = try Play.scenario("exam-stress").value
    let prompt = try Prompt.named("client-voice")
    for turns in 0...4 {
      let request = try ClientPrompt(
        prompt: prompt, briefing: briefing(scenario, .react(.other), turns: turns), longest: 30
      ).request()
      let roles = request.messages.dropFirst().map(\.role)
      for (index, role) in roles.enumerated() { #expect(role == (index % 2 == 0 ? .user : .assistant)) }
      #expect(roles.last == .user)
    }
  }

  @Test(arguments: [
    (Affect(valence: 0.5, arousal: 0), 0.1, "lighter", "little"),
    (Affect(valence: 0, arousal: 0), 0.5, "flat", "somewhat"),
    (Affect(valence: -0.6, arousal: 0.6), 0.9, "tense", "much"),
    (Affect(valence: -0.6, arousal: -0.4), 0.1, "low", "little"),
  ])
  func `feeling and trust are told in words`(affect: Affect, trust: Double, feeling: String, trusts: String)
    throws
  {
    var scenario = try Play.scenario("exam-stress").value
    scenario.startingAffect = affect
    let prompt = try Prompt.named("client-voice")
    let words = ClientPrompt(prompt: prompt, briefing: briefing(scenario, .open, trust: trust), longest: 30)
    let task = try words.request().messages.last?.content ?? ""
    for section in ["feels \(feeling)", "trusts \(trusts)"] {
      #expect(task.contains(try prompt.text(section, ["name": scenario.persona.name])), "\(section)")
    }
  }

  @Test func `the other prompts are filled with what their code gives`() throws {
    let emotion = try Prompt.named("emotion")
    #expect(emotion.names(in: "system").isEmpty)
    #expect(emotion.names(in: "ask") == ["before", "message"])
    let suggestions = try Prompt.named("suggestions")
    #expect(suggestions.names(in: "system").isEmpty)
    #expect(suggestions.names(in: "ask") == ["chat"])
    #expect(suggestions.names(in: "again") == ["avoid"])
    let peer = try Prompt.named("simulated-peer")
    #expect(peer.names(in: "system").isEmpty && peer.names(in: "goodbye").isEmpty)
  }
}

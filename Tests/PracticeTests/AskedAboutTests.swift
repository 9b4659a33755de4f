import Authoring
import DebriefCore
import Practice
import Testing

/// The client answers what was asked, as far as the case says what that is.
@Suite struct AskedAboutTests {
  private static let case0 = "papers-in-order"
  private static let warm = "That sounds hard, and I'd like to understand. What is it like for you?"

  @Test func `of what is open, the client tells what the peer asks about`() throws {
    let asked = try Play.directions(Self.case0, [Self.warm, "I see. How are you sleeping?"])
    let other = try Play.directions(Self.case0, [Self.warm, "I see. Tell me more."])
    #expect(asked.last?.decision.disclosure == "sleepless-days")
    #expect(asked.last?.decision.reasons.last?.contains("asked about") == true)
    #expect(other.last?.decision.disclosure == "parcels")
  }

  @Test func `a harmless question gets its answer, and shows no cue`() throws {
    let talk = try Play.talk(Self.case0, messages: 1) { _, _ in "Hello! Do you have children?" }
    let answers = try Play.scenario(Self.case0).value.answer("family")?.lines ?? []
    #expect(talk[1].direction.act == .answer("family"))
    #expect(talk[1].direction.decision.cues.isEmpty)
    #expect(answers.contains(talk[1].text))
  }

  @Test func `an answer comes once before what wants to be said, and never twice in the same words`() throws {
    let talk = try Play.talk(Self.case0, messages: 6) { _, _ in "What is your family like?" }
    #expect(talk[1].direction.act == .answer("family"))
    let given = talk.filter { $0.direction.act == .answer("family") }.map(\.text)
    #expect(Set(given).count == given.count)
  }

  @Test func `a closed question about what was told brings up nothing else`() throws {
    let talk = try Play.directions(
      Self.case0, [Self.warm, "I see. How are you sleeping?", "So, are you tired now?"])
    #expect(talk.last?.decision.disclosure == nil)
  }

  @Test func `asked for a third thing in a row, the client goes on; unasked, they take a breath`() throws {
    let opened = [Self.warm, "How are you sleeping?"]
    let asked = try Play.directions(Self.case0, opened + ["It sounds like work is hard. How is your job?"])
    let unasked = try Play.directions(Self.case0, opened + ["It sounds like a lot. How do you bear it?"])
    #expect(asked.last?.decision.disclosure == "parcels")
    #expect(unasked.last?.decision.disclosure == nil)
  }

  @Test func `a question about safety is answered before anything else`() throws {
    let talk = try Play.directions(Self.case0, [Self.warm, "Are you thinking of ending your life?"])
    #expect(talk.last?.act == .react(.safetyQuestion))
  }

  @Test func `a case without such words and subjects is played by its order`() throws {
    var scenario = try Play.scenario("exam-stress").value
    for place in scenario.disclosures.indices { scenario.disclosures[place].about = nil }
    scenario.answers = nil
    scenario.bridges = nil
    var director = try Director(scenario: scenario, seed: 1)
    var voice = ScriptedVoice(scenario: scenario, seed: 1)
    var told: [String?] = []
    _ = voice.speak(director.open())
    for message in [Self.warm, "Tell me about your father.", "What do you miss most?"] {
      let direction = director.answer(message)
      told.append(direction.decision.disclosure)
      let line = voice.speak(direction).text
      #expect(
        direction.decision.disclosure == nil || scenario.disclosures.contains { $0.lines.contains(line) })
    }
    #expect(told.prefix(2) == ["nights", "same-page"])
  }
}

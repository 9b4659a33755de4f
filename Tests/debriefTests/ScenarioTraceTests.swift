import Authoring
import DebriefCore
import Testing

@testable import debrief

@Suite struct ScenarioTraceTests {
  private func play(_ messages: String...) async throws -> Trace {
    try await Trace(
      of: PeerScript(steps: messages.map(PeerScript.Step.say)), against: Shelf.scenarios.load("exam-stress"),
      seed: 1)
  }

  @Test func `a page tells what was read in a message and why the client said what it said`() async throws {
    let page = TracePage(
      try await play("That sounds hard. What is it like for you?").turns, client: "Mira"
    ).lines
    #expect(page.first?.hasPrefix("  1  Mira: ") == true)
    #expect(page.contains("       moves  validation “sounds hard”"))
    #expect(page.contains("              open question “What”"))
    #expect(page.contains("       act    disclose"))
    #expect(page.contains("       state  trust 0.50, valence −0.37, arousal +0.28, phase surface"))
    #expect(page.contains { $0.contains("cues   distress 1, explicit: awake-at-four. She has not slept") })
    #expect(page.contains("              An open question makes room."))
    #expect(page.contains("              Trust has passed the gate of “nights”."))
  }

  @Test func `each client turn is a line of JSON`() async throws {
    let lines = try await TraceLine.lines(of: play("You should make a plan.", "Get over it.").turns)
    #expect(lines.count == 3)
    #expect(lines[1].peer == "You should make a plan.")
    #expect(lines[1].act == "react to advice")
    #expect(lines[1].decision.trust < 0.4)
    #expect(!lines[1].decision.reasons.isEmpty)
  }

  @Test func `what comes after the goodbye is counted, and a step that cannot be done is named`() async throws
  {
    #expect(try await play("Bye!", "Are you there?", "Hello?").unsent == 2)
    let script = PeerScript(steps: [.say("Hello"), .say("  ")])
    await #expect(throws: RecordError.self) {
      try await Trace(of: script, against: Shelf.scenarios.load("exam-stress"), seed: 1)
    }
  }
}

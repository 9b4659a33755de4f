import Authoring
import DebriefCore
import Practice
import Testing

@Suite struct DirectorTests {
  static let attentive = [
    "That sounds hard. What is it like for you?",
    "It sounds like the nights are long. How do you get through them?",
    "That makes sense. Tell me more about it.",
    "You've been carrying this alone. What goes through your mind?",
    "I hear how heavy that is. How are the evenings?", "What would you want people to know?",
    "It seems like you're torn. Tell me about both sides.",
    "That is a lot to carry. What have the last weeks been like?",
    "Are you having thoughts of ending your life?", "Do you feel safe tonight?", "What keeps you going?",
  ]
  static let advising = [
    "You should make a plan.", "Have you tried going for a run?", "You could talk to a friend.",
    "Try to sleep more.", "Why don't you take a day off?", "You need to get out more.",
    "I'd suggest you call somebody.", "You should really make a list.", "You could join a club.",
    "If I were you I'd stop thinking about it.", "It helps to drink less coffee.",
  ]
  static let dismissive = [
    "It's not that bad.", "Get over it.", "It's just a phase.", "You're overreacting.",
    "Everyone gets stressed.",
    "Other people have it much worse.", "Calm down.", "It's not the end of the world.", "Just move on.",
    "You're being dramatic.", "Whatever.",
  ]

  @Test(arguments: ["exam-stress", "after-the-breakup"], [UInt64(1), 2, 3, 99, 12345])
  func `listening gets further than advising, and advising further than dismissing`(id: String, seed: UInt64)
    throws
  {
    let results = try [Self.attentive, Self.advising, Self.dismissive].map { messages in
      let directions = try Play.directions(id, seed: seed, messages)
      let cues = directions.flatMap(\.decision.cues).count
      return (trust: directions.last?.decision.trust ?? 0, cues: cues)
    }
    #expect(results[0].trust > results[1].trust)
    #expect(results[1].trust > results[2].trust)
    #expect(results[0].cues > results[1].cues)
    #expect(results[1].cues >= results[2].cues)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func `a risk cue shows only to trust or to a plain question`(seed: UInt64) throws {
    for messages in [Self.attentive, Self.advising, Self.dismissive] {
      for direction in try Play.directions("after-the-breakup", seed: seed, messages) {
        guard direction.decision.cues.contains(where: { $0.kind == .risk }) else { continue }
        let asked = direction.decision.moves.contains { $0.move == .safetyQuestion }
        #expect(direction.decision.trust >= (asked ? 0.5 : 0.55))
      }
    }
    let advised = try Play.directions("after-the-breakup", seed: seed, Self.advising)
    #expect(!advised.flatMap(\.decision.cues).contains { $0.kind == .risk })
  }

  @Test func `asked about safety by somebody not trusted, the client says it is nothing`() throws {
    let directions = try Play.directions(
      "after-the-breakup", ["You should go out.", "Are you thinking about suicide?"])
    #expect(directions.last?.act == .holdBack(.deflecting))
    #expect(directions.last?.decision.disclosure == nil)
  }

  @Test(arguments: ["exam-stress", "after-the-breakup"])
  func `put down, the client closes: short, lower, and without a cue`(id: String) throws {
    let directions = try Play.directions(id, Array(Self.attentive.prefix(3)) + Self.dismissive)
    let late = directions.dropFirst(4)
    #expect(late.allSatisfy { $0.decision.cues.isEmpty })
    let valence = directions.map(\.decision.affect.valence)
    #expect(valence[valence.count - 1] < valence[3])
    #expect(directions.last?.act == .leave(warmly: false) || late.allSatisfy { $0.act == .holdBack(.short) })
  }

  @Test func `the same question again and again stalls`() throws {
    let varied = try Play.directions("exam-stress", Array(Self.attentive.prefix(8)))
    let same = try Play.directions(
      "exam-stress", Array(repeating: "That sounds hard, how does that make you feel?", count: 8))
    #expect((same.last?.decision.trust ?? 1) < (varied.last?.decision.trust ?? 0))
    #expect((same.last?.decision.trust ?? 1) < 0.65)
  }

  @Test func `the same scenario, seed and messages give the same decisions`() throws {
    for seed in UInt64(0)..<20 {
      #expect(
        try Play.directions("after-the-breakup", seed: seed, Self.attentive)
          == Play.directions("after-the-breakup", seed: seed, Self.attentive))
    }
  }

  @Test func `every decision gives its reasons and stays in range, whatever is said`() throws {
    let words = Self.attentive + Self.advising + Self.dismissive + ["", "…", "😀", "Bye", "\u{202E}olleh"]
    for seed in UInt64(0)..<40 {
      var generator = SeededGenerator(seed: seed)
      let messages = (0..<25).map { _ in words[generator.next(below: words.count)] }
      var before: Affect?
      for direction in try Play.directions(
        seed % 2 == 0 ? "exam-stress" : "after-the-breakup", seed: seed, messages)
      {
        let decision = direction.decision
        #expect(!decision.reasons.isEmpty)
        #expect((0...1).contains(decision.trust))
        #expect((-1...1).contains(decision.affect.valence) && (-1...1).contains(decision.affect.arousal))
        if let before {
          #expect(abs(decision.affect.valence - before.valence) <= 0.25 + 1e-12)
        }
        before = decision.affect
      }
    }
  }

  @Test func `the client has to go when the time is up`() throws {
    let scenario = try Play.scenario("exam-stress").value
    let directions = try Play.directions("exam-stress", Array(repeating: "Hm, I see.", count: 40))
    #expect(directions.count == scenario.length)
    guard case .leave = directions.last?.act else {
      Issue.record("the client stayed")
      return
    }
  }

  @Test func `no thanks are given to somebody who leaves with advice`() throws {
    let directions = try Play.directions(
      "exam-stress", Array(Self.attentive.prefix(5)) + ["You should talk to your tutor. Bye!"])
    #expect(directions.last?.act == .leave(warmly: false))
    let kind = try Play.directions(
      "exam-stress", Array(Self.attentive.prefix(5)) + ["Thank you for telling me. Good night."])
    #expect(kind.last?.act == .leave(warmly: true))
  }
}

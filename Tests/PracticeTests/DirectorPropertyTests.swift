import Authoring
import DebriefCore
import Practice
import Testing

/// What has to hold on every shipped case, whoever the peer is.
@Suite struct DirectorPropertyTests {
  static let seeds: [UInt64] = [1, 7, 12345]

  @Test(arguments: Play.ids)
  func `trust and feeling stay in range, and the same input gives the same trace`(id: String) throws {
    let pool =
      SamplePeers.attentive + SamplePeers.advising + SamplePeers.dismissive + SamplePeers.hostile
      + SamplePeers.bait + ["", "…", "😀", "\u{202E}olleh", "sorry, I got that wrong"]
    for seed in UInt64(0)..<6 {
      var chance = SeededGenerator(seed: seed, use: "peer")
      let messages = (0..<30).map { _ in pool[chance.next(below: pool.count)] }
      let directions = try Play.directions(id, seed: seed, messages)
      for decision in directions.map(\.decision) {
        #expect((0...1).contains(decision.trust))
        #expect((-1...1).contains(decision.affect.valence) && (-1...1).contains(decision.affect.arousal))
        #expect(!decision.reasons.isEmpty)
      }
      #expect(try Play.directions(id, seed: seed, messages) == directions)
    }
  }

  @Test(arguments: Play.ids)
  func `some peer reaches every cue, and another passes every one by`(id: String) throws {
    let scenario = try Play.scenario(id).value
    var reached: Set<String> = []
    for seed in UInt64(0)..<24 {
      var chance = SeededGenerator(seed: seed, use: "peer")
      let talk = try Play.talk(id, seed: seed, messages: 40) { _, _ in
        SamplePeers.attentive[chance.next(below: SamplePeers.attentive.count)]
      }
      reached.formUnion(Self.cues(talk.map(\.direction)))
    }
    #expect(reached == Set(scenario.cues.map(\.id)))
    #expect(Self.cues(try Play.directions(id, SamplePeers.dismissive)).isEmpty)
  }

  @Test(arguments: Play.ids, seeds)
  func `listening gets further than advising, and advising further than dismissing`(id: String, seed: UInt64)
    throws
  {
    let results = try [SamplePeers.attentive, SamplePeers.advising, SamplePeers.dismissive].map {
      try Play.directions(id, seed: seed, Array($0.prefix(10)))
    }
    let trust = results.map { $0.last?.decision.trust ?? -1 }
    let cues = results.map { Self.cues($0).count }
    #expect(trust[0] > trust[1] && trust[1] > trust[2])
    #expect(cues[0] > cues[1] && cues[1] > cues[2], "\(cues)")
  }

  @Test(arguments: Play.ids, [SamplePeers.dismissive, SamplePeers.hostile])
  func `under contempt the client closes, and neither thanks nor improves`(id: String, contempt: [String])
    throws
  {
    for seed in Self.seeds {
      let kind = Array(SamplePeers.attentive.prefix(4))
      let talk = try Play.talk(id, seed: seed, messages: 16) { number, _ in
        number < kind.count ? kind[number] : contempt[(number - kind.count) % contempt.count]
      }
      let before = talk[1...kind.count]
      let after = talk.dropFirst(kind.count + 1)
      #expect(after.allSatisfy { $0.direction.decision.cues.isEmpty })
      #expect(Self.meanLength(after) < Self.meanLength(before) / 2)
      let valence = talk.dropFirst(kind.count).map(\.direction.decision.affect.valence)
      #expect(zip(valence, valence.dropFirst()).allSatisfy { $0 >= $1 })
      let trust = talk.dropFirst(kind.count).map(\.direction.decision.trust)
      #expect(zip(trust, trust.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(after.allSatisfy { !$0.text.lowercased().contains("thank you for") })
      #expect(talk.last?.direction.act == .leave(warmly: false))
    }
  }

  @Test(arguments: Play.ids, seeds)
  func `short good turns beat long poor ones`(id: String, seed: UInt64) throws {
    let good = try Play.directions(id, seed: seed, SamplePeers.short)
    let poor = try Play.directions(id, seed: seed, SamplePeers.longAndPoor)
    #expect((good.last?.decision.trust ?? 0) > (poor.last?.decision.trust ?? 1) + 0.2)
    #expect(Self.cues(good).count > Self.cues(poor).count)
  }

  @Test(arguments: Play.ids, seeds)
  func `words that come again or come back, and bare keywords, stall`(id: String, seed: UInt64) throws {
    let sentence = "That sounds hard, how does that make you feel?"
    let attentive = try Play.talk(id, seed: seed, messages: 8) { number, _ in SamplePeers.attentive[number] }
    let peers: [(_ number: Int, _ client: String) -> String] = [
      { _, _ in sentence }, { _, client in client }, { _, client in "So " + client },
      { number, _ in SamplePeers.bait[number] },
    ]
    for peer in peers {
      let talk = try Play.talk(id, seed: seed, messages: 8, peer: peer)
      let trust = talk.map(\.direction.decision.trust)
      #expect(trust[trust.count - 1] <= trust[1] + 0.01)
      #expect(Self.cues(talk.map(\.direction)).count * 2 <= Self.cues(attentive.map(\.direction)).count)
    }
  }

  @Test(arguments: Play.ids, seeds)
  func `who was rude and mends it gets back slowly`(id: String, seed: UInt64) throws {
    let mended =
      [SamplePeers.attentive[0], "You're being pathetic.", "I'm sorry I said that. I wasn't listening."]
      + SamplePeers.attentive[1..<7]
    let never = [SamplePeers.attentive[0]] + SamplePeers.attentive[1..<7]
    let slow = try Play.directions(id, seed: seed, mended).map(\.decision.trust)
    let steady = try Play.directions(id, seed: seed, never).map(\.decision.trust)
    // The trust from before the rudeness is not back two good messages after the apology, and grows all the same.
    #expect(slow[5] < slow[1])
    #expect(slow[3] > slow[2] && slow[9] > slow[5])
    #expect(slow[9] < steady[7])
  }

  @Test(arguments: Play.ids, seeds)
  func `a no to a question about safety is honoured where there is no risk`(id: String, seed: UInt64) throws {
    let scenario = try Play.scenario(id).value
    guard scenario.riskLevel == 0 else { return }
    let question = "Are you having thoughts of ending your life?"
    let talk = try Play.talk(id, seed: seed, messages: 3) { number, _ in
      [SamplePeers.attentive[0], question, "Are you really not thinking about suicide?"][number]
    }
    let answers = scenario.reactions.first { $0.move == .safetyQuestion }?.lines ?? []
    let trust = talk.map(\.direction.decision.trust)
    #expect(answers.contains(talk[2].text) && answers.contains(talk[3].text))
    #expect(trust[2] == trust[1])
    #expect(trust[3] < trust[2])
    #expect(talk.allSatisfy { exchange in exchange.direction.decision.cues.allSatisfy { $0.kind != .risk } })
  }

  private static func cues(_ directions: [Direction]) -> Set<String> {
    Set(directions.flatMap(\.decision.cues).map(\.id))
  }

  private static func meanLength(_ exchanges: ArraySlice<Play.Exchange>) -> Double {
    Double(exchanges.reduce(0) { $0 + $1.text.count }) / Double(max(1, exchanges.count))
  }
}

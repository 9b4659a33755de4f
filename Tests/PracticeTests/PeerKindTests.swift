import Authoring
import DebriefCore
import Practice
import Testing

/// The same properties with six kinds of peer in other words, on every shipped case.
@Suite struct PeerKindTests {
  private struct Outcome {
    var trust: Double
    var valence: Double
    var cues: Int
    var length: Double
  }

  private static func outcome(_ id: String, _ kind: String, seed: UInt64, messages: Int = 14) throws
    -> Outcome
  {
    let peer = try SamplePeers.kinds.first { $0.name == kind }.unwrapped.messages
    let talk = try Play.talk(id, seed: seed, messages: messages) { number, _ in peer[number % peer.count] }
    let last = try talk.last.unwrapped.direction.decision
    return Outcome(
      trust: last.trust, valence: last.affect.valence,
      cues: Set(talk.flatMap(\.direction.decision.cues).map(\.id)).count,
      length: Double(talk.dropFirst().reduce(0) { $0 + $1.text.count }) / Double(max(1, talk.count - 1)))
  }

  @Test(arguments: Play.ids, DirectorPropertyTests.seeds)
  func `the better a kind of peer listens, the further it gets`(id: String, seed: UInt64) throws {
    let attentive = try Self.outcome(id, "attentive", seed: seed)
    let advising = try Self.outcome(id, "advising", seed: seed)
    for kind in ["dismissive", "contemptuous"] {
      let worse = try Self.outcome(id, kind, seed: seed)
      #expect(attentive.trust > advising.trust && advising.trust > worse.trust, "\(kind)")
      #expect(attentive.cues > advising.cues && advising.cues >= worse.cues, "\(kind)")
      #expect(worse.length * 2 < attentive.length, "\(kind)")
      #expect(worse.valence < attentive.valence, "\(kind)")
    }
    for kind in ["silent", "rambling"] {
      let idle = try Self.outcome(id, kind, seed: seed)
      #expect(attentive.trust > idle.trust + 0.2, "\(kind)")
      #expect(idle.cues * 2 <= attentive.cues, "\(kind)")
    }
  }

  @Test(arguments: Play.ids, ["dismissive", "contemptuous"])
  func `whoever puts the client down from the beginning hears nothing, and less each time`(
    id: String, kind: String
  ) throws {
    let peer = try SamplePeers.kinds.first { $0.name == kind }.unwrapped.messages
    for seed in DirectorPropertyTests.seeds {
      for start in [0, 5, 11] {
        let talk = try Play.talk(id, seed: seed, messages: 16) { number, _ in
          peer[(start + number) % peer.count]
        }
        let decisions = talk.map(\.direction.decision)
        #expect(decisions.allSatisfy { $0.cues.isEmpty })
        #expect(zip(decisions, decisions.dropFirst()).allSatisfy { $0.trust >= $1.trust })
        #expect(zip(decisions, decisions.dropFirst()).allSatisfy { $0.affect.valence >= $1.affect.valence })
        #expect(talk.last?.direction.act == .leave(warmly: false))
      }
    }
  }

  @Test(arguments: Play.ids)
  func `what a client says under contempt neither thanks nor improves`(id: String) throws {
    let scenario = try Play.scenario(id).value
    let closed = scenario.resistance[.short] + scenario.ending.closed
    let grateful = /\b(?:thank|thanks|grateful|appreciate|feel better|that helps|that helped)\b/.ignoresCase()
    #expect(closed.allSatisfy { $0.firstMatch(of: grateful) == nil })
  }

  @Test(arguments: Play.ids, DirectorPropertyTests.seeds)
  func `one kind sentence among put-downs does not open the client`(id: String, seed: UInt64) throws {
    let peer = [
      "you're pathetic", "that sounds hard. what is it like?", "what a whiner", "so you feel alone",
      "grow up",
    ]
    let talk = try Play.directions(id, seed: seed, peer)
    #expect(talk.allSatisfy { $0.decision.cues.isEmpty })
    #expect((talk.last?.decision.trust ?? 1) < 0.15)
  }

  @Test(arguments: Play.ids)
  func `a risk cue is never given to a nod or to a weather report`(id: String) throws {
    for kind in ["silent", "rambling", "advising"] {
      let peer = try SamplePeers.kinds.first { $0.name == kind }.unwrapped.messages
      let talk = try Play.talk(id, seed: 3, messages: 40, length: 60) { number, _ in peer[number % peer.count]
      }
      #expect(!talk.flatMap(\.direction.decision.cues).contains { $0.kind == .risk }, "\(kind)")
    }
  }

  @Test(
    arguments: Play.ids, ["Are you thinking about suicide?", "are you safe tonight", "do you want to die?"])
  func `where there is no risk, no answer about safety can be taken for danger`(id: String, question: String)
    throws
  {
    let scenario = try Play.scenario(id).value
    guard scenario.riskLevel == 0 else { return }
    for seed in UInt64(0)..<8 {
      let talk = try Play.talk(id, seed: seed, messages: 2) { number, _ in
        number == 0 ? SamplePeers.attentive[0] : question
      }
      #expect(talk[2].direction.act == .react(.safetyQuestion))
      #expect(!talk[2].text.lowercased().hasPrefix("no"), "“No” to “are you safe” would say the opposite.")
    }
  }

  @Test func `a director refuses a case in a language that it cannot read, by name`() throws {
    var scenario = try Play.scenario("exam-stress").value
    scenario.language = "fr"
    #expect(throws: PracticeError.languageNotRead("fr", known: ["en"])) {
      try Director(scenario: scenario, seed: 1)
    }
  }
}

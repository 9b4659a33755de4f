import Authoring
import DebriefCore
import Testing

@testable import Practice

/// The rules that a model's words for the client have to keep, each with lines that break it.
@Suite struct VoiceGuardTests {
  /// A briefing of “After the breakup”; without an act, the client answers a reflection.
  private func briefing(
    _ act: ClientAct = .react(.reflection),
    line: String = "Yeah. I don't know. I just don't know what to say to that.",
    told: Set<String> = [], heard: [Turn] = []
  ) throws -> Briefing {
    let scenario = try Play.scenario("after-the-breakup").value
    return Briefing(
      scenario: scenario,
      direction: Direction(
        decision: Decision(
          phase: "joking", moves: [], trust: 0.5, affect: Affect(valence: -0.5, arousal: 0), cues: [],
          disclosure: nil, reasons: []),
        act: act),
      line: SpokenLine(text: line, provenance: Provenance(engine: "scripted", model: "1")),
      heard: Transcript(session: "s", turns: heard), told: told, seed: 1)
  }

  private func verdict(_ words: String) throws -> VoiceGuard.Verdict {
    VoiceGuard(try briefing()).verdict(on: words)
  }

  @Test(arguments: [
    "yeah. it's mostly the evenings", "I don't know. I just sit there, I suppose", "haha sure :(",
    "Dunno what to say to that", "it's fine. work's fine",
  ])
  func `what a client would type passes`(words: String) throws {
    #expect(try verdict(words) == .good)
  }

  @Test(arguments: [
    "As an AI language model, I cannot say.", "I'm here to help you with that.",
    "How can I assist you today?",
    "I'm sorry to hear that you feel low.", "Have you tried going for a walk?",
    "You should talk to a friend.",
    "Remember that you're not alone.", "How are you feeling about it?", "Thank you for sharing this with me.",
    "As a peer supporter I listen.", "The director wants me to say this.", "We could explore that together.",
  ])
  func `a helper or a machine does not speak for the client`(words: String) throws {
    #expect(try verdict(words) == .bad(.character))
  }

  @Test(arguments: ["Peer: how are you", "Well. Assistant: sure", "LEON: dunno", "Answer : yes"])
  func `nothing stands in front of what is said`(words: String) throws {
    #expect(try verdict(words) == .bad(.label))
  }

  @Test(arguments: [
    "*sighs* dunno", "[pauses] yeah", "(looks away) yeah", "<|im_end|>", "# Reply", "yeah {line}",
    "see http://x.org",
  ])
  func `nothing but typed words`(words: String) throws {
    #expect(try verdict(words) == .bad(.staging))
  }

  @Test(arguments: [
    "I could take all the pills at once", "there's a bridge I could jump off that bridge", "I bought a rope",
    "I'd step in front of a train", "I keep thinking about cutting my wrists", "an overdose would do",
  ])
  func `no way to die is named`(words: String) throws {
    #expect(try verdict(words) == .bad(.method))
  }

  @Test(arguments: [
    "Thank you so much, you've helped.", "I feel so much better now.", "That's a great idea!",
    "I'll try that tomorrow.", "Everything will be okay.", "I feel hopeful.",
  ])
  func `nothing is solved and nobody is thanked`(words: String) throws {
    #expect(try verdict(words) == .bad(.resolution))
  }

  @Test func `nobody speaks of the client by name`() throws {
    #expect(try verdict("Leon sits in his van.") == .bad(.character))
    #expect(VoiceGuard(try briefing(line: "It's Leon, hi")).verdict(on: "hi, Leon again") == .good)
  }

  @Test func `an answer keeps to what the client means`() throws {
    let check = VoiceGuard(
      try briefing(line: "Few weeks. Feels longer. Feels like a Tuesday that won't end"))
    #expect(check.verdict(on: "Weeks now. One long Tuesday") == .good)
    #expect(check.verdict(on: "What is the latest from the city?") == .incomplete(.sense))
  }

  @Test func `what the scenario's own line says is allowed`() throws {
    let check = VoiceGuard(
      try briefing(line: "Thanks for listening, I suppose. Bit weird to say it all out loud."))
    #expect(check.verdict(on: "thanks for listening i suppose") == .good)
    #expect(check.verdict(on: "thanks for all your help i suppose") == .bad(.resolution))
  }

  @Test func `words are counted against the line`() throws {
    let check = VoiceGuard(try briefing(.holdBack(.short), line: "ok"))
    #expect(check.longest == 5)
    #expect(check.verdict(on: "yeah whatever") == .good)
    #expect(check.verdict(on: "yeah well whatever you say then") == .bad(.length))
    #expect(check.verdict(on: "…") == .incomplete(.empty))
  }

  private static let quiet =
    "It's the flat mostly. I sit in the van outside for half an hour before I go up. It's so quiet in there"

  @Test(arguments: [
    ("mostly the flat. I sit outside in the van, half an hour sometimes, before I go up", true),
    ("It's so quiet at the flat that I sit in the van first", true), ("I don't like being alone", false),
    ("Work has been busy and I'm tired", false), ("the van", false),
  ])
  func `a disclosure has to be told, in words of its own`(words: String, isTold: Bool) throws {
    let check = VoiceGuard(try briefing(.disclose("quiet-flat"), line: Self.quiet))
    #expect(check.verdict(on: words) == (isTold ? .good : .incomplete(.cue)))
  }

  @Test func `a risk cue has to sound like one`() throws {
    let scenario = try Play.scenario("after-the-breakup").value
    let line = try #require(scenario.disclosure("not-waking")?.lines.first)
    let check = VoiceGuard(try briefing(.disclose("not-waking"), line: line))
    #expect(
      check.verdict(on: "Sometimes I lie there and think it would be all right if I didn't wake up") == .good)
    #expect(
      check.verdict(on: "Sometimes I lie there and think it would be all right, quite a calm thought")
        == .incomplete(.cue))
  }

  @Test func `every goodbye of every case is one`() throws {
    for scenario in Play.shipped.map(\.value) {
      let told = Set(scenario.disclosures.map(\.id))
      for line in scenario.ending.open + scenario.ending.closed {
        var briefing = try briefing(.leave(warmly: true), line: line, told: told)
        briefing.scenario = scenario
        #expect(VoiceGuard(briefing).verdict(on: line) == .good, "\(scenario.id): \(line)")
      }
    }
  }

  @Test func `every line of every case carries its own disclosure`() throws {
    for scenario in Play.shipped.map(\.value) {
      for disclosure in scenario.disclosures {
        let told = Set(scenario.disclosures.map(\.id))
        for line in disclosure.lines {
          var briefing = try briefing(.disclose(disclosure.id), line: line, told: told)
          briefing.scenario = scenario
          #expect(VoiceGuard(briefing).verdict(on: line) == .good, "\(scenario.id): \(line)")
        }
      }
    }
  }

  @Test func `what is not to be told yet is not told`() throws {
    #expect(
      try verdict("Gave my racing bike to the apprentice last week, not going to need it") == .bad(.secret))
    #expect(try verdict("I don't want to be here any more") == .bad(.secret))
    let after = VoiceGuard(try briefing(told: ["bike", "not-waking"]))
    #expect(after.verdict(on: "Gave my racing bike to the apprentice last week") == .good)
  }

  @Test func `nobody is repeated`() throws {
    let heard = [
      Turn(number: 1, speaker: .client, text: "Evening. Can't sleep."),
      Turn(number: 2, speaker: .peer, text: "What goes through your head when you lie awake?"),
    ]
    let check = VoiceGuard(try briefing(heard: heard))
    #expect(check.verdict(on: "evening, can't sleep") == .bad(.repetition))
    #expect(check.verdict(on: "what goes through your head when I lie awake") == .bad(.repetition))
  }

  @Test func `a goodbye says goodbye`() throws {
    let check = VoiceGuard(try briefing(.leave(warmly: false), line: "Right. I'm off."))
    for words in ["ok bye", "right, I have to go", "goodnight then", "I'll be off", "gtg"] {
      #expect(check.verdict(on: words) == .good, "\(words)")
    }
    #expect(check.verdict(on: "whatever you say") == .incomplete(.cue))
  }
}

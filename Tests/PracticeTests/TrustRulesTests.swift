import DebriefCore
import Testing

@testable import Practice

@Suite struct TrustRulesTests {
  private func total(_ message: String, after talk: TalkSoFar = TalkSoFar(), trust: Double = 0.5) -> Double {
    TrustRules.total(TrustRules.changes(for: heard(message, talk), after: talk, trust: trust))
  }

  private func heard(_ message: String, _ talk: TalkSoFar = TalkSoFar()) -> Heard {
    let text = ReadText(message)
    let reader = MoveReader()
    return Heard(
      readings: reader.readings(of: text), wordCount: text.words.count,
      sharedWords: text.contentWords.intersection(talk.clientWords).count,
      promisesSecrecy: reader.promisesSecrecy(text))
  }

  private func talk(cue: Cue.Kind? = nil, words: Set<String> = []) -> TalkSoFar {
    var talk = TalkSoFar()
    talk.speak(nil)
    if let cue {
      talk.speak(
        Disclosure(
          id: "d", gate: 0.5, cues: [Cue(id: "c", kind: cue, severity: 2, isSubtle: true, meaning: "m")],
          lines: ["l"]))
    }
    talk.clientWords = words
    return talk
  }

  @Test func `an open question gains, and half as much each time it is repeated`() {
    var talk = talk()
    var gains: [Double] = []
    for _ in 0..<4 {
      gains.append(total("What is it like?", after: talk))
      talk.hear(heard("What is it like?"), hurt: false)
    }
    #expect(gains == [0.06, 0.03, 0.015, 0.0075])
  }

  @Test func `another move between starts the count anew`() {
    var talk = talk()
    talk.hear(heard("What is it like?"), hurt: false)
    talk.hear(heard("That makes sense."), hurt: false)
    #expect(total("What is it like?", after: talk) == 0.06)
  }

  @Test func `a reflection counts fully only with the client's own words`() {
    #expect(total("It sounds like the library is empty.", after: talk(words: ["library"])) == 0.06)
    #expect(total("It sounds like that.", after: talk(words: ["library"])) == 0.03)
  }

  @Test func `advice costs most right after a cue, and half when permission is asked`() {
    #expect(total("You should go out more.", after: talk()) == -0.04)
    #expect(total("You should go out more.", after: talk(cue: .distress)) == -0.08)
    #expect(total("If you like: you should go out more.", after: talk(cue: .distress)) > -0.04)
  }

  @Test func `the cue grows cold after two turns`() {
    var talk = talk(cue: .distress)
    talk.speak(nil)
    talk.speak(nil)
    #expect(total("You should go out more.", after: talk) == -0.04)
  }

  @Test func `a safety question gains after a risk cue alone`() {
    #expect(total("Are you thinking about suicide?", after: talk(cue: .risk)) == 0.08)
    #expect(total("Are you thinking about suicide?", after: talk(cue: .distress)) == 0)
  }

  @Test func `a dismissal and hostility cost, and kind words beside them do not help`() {
    #expect(total("It's just an exam.") == -0.15)
    #expect(total("You're pathetic.") == -0.2)
    #expect(total("It's just an exam. Thank you for telling me.") == -0.15)
  }

  @Test func `comfort, a long story and a third closed question cost`() {
    #expect(total("Don't worry.") == -0.06)
    let story =
      "When I was in my first year I " + Array(repeating: "walked", count: 25).joined(separator: " ")
    #expect(total(story) == -0.05)
    #expect(total("When I was in my first year it rained.") == 0)
    var talk = talk()
    for _ in 0..<2 { talk.hear(heard("Did you sleep?"), hurt: false) }
    #expect(total("Did you eat?", after: talk) == -0.04)
  }

  @Test func `putting right what hurt gains only when something hurt`() {
    var hurt = talk()
    hurt.hear(heard("You should go out."), hurt: true)
    #expect(total("Sorry, I jumped in too fast.", after: hurt) == 0.06)
    #expect(total("Sorry, I jumped in too fast.", after: talk()) == 0)
  }

  @Test func `passing over a cue and leaving right after it cost`() {
    #expect(total("Hm.", after: talk(cue: .distress)) == -0.03)
    #expect(total("Bye.", after: talk(cue: .risk)) == -0.06)
    #expect(total("Bye.", after: talk()) == 0)
  }

  @Test func `a promise of secrecy changes nothing and is noted`() {
    let changes = TrustRules.changes(for: heard("I promise I won't tell anyone."), after: talk(), trust: 0.5)
    #expect(TrustRules.total(changes) == 0)
    #expect(changes.contains { $0.reason.contains("secrecy") })
  }

  @Test func `a loss shrinks when there is little left to lose`() {
    #expect(TrustRules.next(from: 0.5, by: -0.2, putDown: true) == 0.3)
    #expect(abs(TrustRules.next(from: 0.15, by: -0.2, putDown: true) - 0.05) < 1e-12)
    #expect(TrustRules.next(from: 0.95, by: 0.15, putDown: false) == 1)
  }

  @Test func `only a put-down takes the last of the client's patience`() {
    #expect(TrustRules.next(from: 0.2, by: -0.3, putDown: false) == TrustRules.patience)
    #expect(TrustRules.next(from: 0.05, by: -0.3, putDown: false) == 0.05)
    #expect(TrustRules.next(from: 0.2, by: -0.3, putDown: true) < 0.01)
  }
}

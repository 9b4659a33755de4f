import DebriefCore
import Testing

@testable import Practice

@Suite struct AffectRulesTests {
  private let phase = Phase(id: "p", name: "P", affect: Affect(valence: -0.4, arousal: 0.2))

  private func next(
    _ message: String, from affect: Affect = Affect(valence: -0.4, arousal: 0.2), trust: Double = 0.4,
    cues: [Cue] = []
  ) -> Affect {
    let text = ReadText(message)
    let heard = Heard(
      readings: MoveReader().readings(of: text), wordCount: text.words.count, sharedWords: 0,
      promisesSecrecy: false)
    return AffectRules.next(from: affect, in: phase, trust: trust, start: 0.4, heard: heard, disclosed: cues)
  }

  @Test func `the feeling moves three tenths of the way`() {
    let moved = next("Hm.", from: Affect(valence: -0.8, arousal: 0.2))
    #expect(abs(moved.valence - -0.68) < 1e-12)
    #expect(abs(moved.arousal - 0.2) < 1e-12)
  }

  @Test func `a put-down lowers valence and stirs`() {
    let moved = next("You're pathetic.")
    #expect(moved.valence < -0.5)
    #expect(moved.arousal > 0.3)
  }

  @Test func `validation calms`() {
    #expect(next("That makes sense.").arousal < 0.2)
  }

  @Test func `a grave cue shows in the feeling`() {
    let cue = Cue(id: "c", kind: .distress, severity: 3, isSubtle: false, meaning: "m")
    #expect(next("What is it like?", cues: [cue]).valence < next("What is it like?").valence)
  }

  @Test func `nobody ends happy, however much they trust`() {
    var affect = Affect(valence: 0.1, arousal: 0)
    let bright = Phase(id: "b", name: "B", affect: Affect(valence: 1, arousal: 0))
    let heard = Heard(readings: [], wordCount: 0, sharedWords: 0, promisesSecrecy: false)
    for _ in 0..<30 {
      let before = affect
      affect = AffectRules.next(from: affect, in: bright, trust: 1, start: 0, heard: heard, disclosed: [])
      #expect(abs(affect.valence - before.valence) <= 0.25)
    }
    #expect(affect.valence == 0.2)
  }
}

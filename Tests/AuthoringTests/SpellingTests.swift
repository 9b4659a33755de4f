import Guidance
import Testing

@Suite struct SpellingTests {
  static let known = ["missed_cue", "premature_advice", "safety_risk", "peer turn", "id"]

  @Test(arguments: [
    ("mised_cue", "missed_cue"), ("Missed-Cue", "missed_cue"), ("premature_advise", "premature_advice"),
    ("peer_turn", "peer turn"), ("ids", "id"), ("saftey_risk", "safety_risk"),
  ])
  func `a slip of the keys is recognised`(_ written: String, _ meant: String) {
    #expect(Spelling.closest(to: written, among: Self.known) == meant)
  }

  @Test(arguments: ["", "validation", "cue", "advice", String(repeating: "a", count: 100_000)])
  func `another word is not`(_ written: String) {
    #expect(Spelling.closest(to: written, among: Self.known) == nil)
  }
}

import DebriefCore
import Testing

@Suite struct WordsTests {
  @Test func `a span counts Unicode scalars`() {
    let text = "I 🙂 can't é go"
    #expect(EvidenceSpan(turn: 1, start: 2, end: 3).quote(in: text) == "🙂")
    #expect(EvidenceSpan(turn: 1, start: 4, end: 9).quote(in: text) == "can't")
    let combining = "e\u{301}x"
    #expect(EvidenceSpan(turn: 1, start: 2, end: 3).quote(in: combining) == "x")
  }

  @Test(arguments: [(-1, 2), (2, 2), (3, 1), (0, 6)])
  func `a span outside its text quotes nothing`(start: Int, end: Int) {
    #expect(EvidenceSpan(turn: 1, start: start, end: end).quote(in: "hello") == nil)
  }

  @Test func `a unit reads back from its text`() {
    #expect(CodingUnit("12") == .turn(12))
    #expect(CodingUnit("session") == .session)
    #expect(CodingUnit("0") == nil)
    #expect(CodingUnit("x") == nil)
    #expect([CodingUnit.session, .turn(10), .turn(2)].sorted() == [.turn(2), .turn(10), .session])
  }

  @Test func `affect stays within its plane`() {
    let affect = Affect(valence: -3, arousal: 1.5)
    #expect(affect.valence == -1)
    #expect(affect.arousal == 1)
  }

  @Test func `of equal shares the first emotion leads`() {
    let estimate = EmotionEstimate(
      affect: Affect(valence: 0, arousal: 0), scores: [.neutral: 0.4, .fear: 0.4, .anger: 0.2], confidence: 0,
      words: [], provenance: Provenance(engine: "lexicon", model: "1"))
    #expect(estimate.leading == .fear)
  }

  @Test func `a transcript knows its units`() {
    let transcript = Transcript(
      session: "s",
      turns: [
        Turn(number: 1, speaker: .client, text: "a"), Turn(number: 2, speaker: .peer, text: "b"),
        Turn(number: 3, speaker: .client, text: "c"),
      ])
    #expect(transcript.units(of: .peerTurn) == [.turn(2)])
    #expect(transcript.units(of: .clientTurn) == [.turn(1), .turn(3)])
    #expect(transcript.units(of: .session) == [.session])
  }

  @Test func `a moment is written in universal time`() {
    #expect(Timestamp(milliseconds: 0).text == "1970-01-01T00:00:00Z")
    #expect(Timestamp(milliseconds: 1_767_225_600_000).adding(seconds: 90).text == "2026-01-01T00:01:30Z")
  }
}

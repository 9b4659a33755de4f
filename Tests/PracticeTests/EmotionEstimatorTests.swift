import Authoring
import DebriefCore
import Practice
import Testing

@Suite struct EmotionEstimatorTests {
  private let estimator = EmotionEstimator()

  @Test(arguments: [
    ("I feel so sad and lonely.", Emotion.sadness), ("I'm scared of the exam, my heart is racing.", .fear),
    ("I'm furious, it's so unfair.", .anger), ("I'm disgusted with myself.", .disgust),
    ("I'm so happy, it went really well!", .happiness), ("Wow, I didn't expect that at all.", .surprise),
    ("I went to the shop and then home.", .neutral), ("What's the point.", .sadness),
    ("I haven't washed in days and stay in bed.", .sadness),
    ("My head won't stop and I can't breathe.", .fear),
    ("I'm fed up, he always tells me what to do.", .anger), ("😭", .sadness),
  ])
  func `a message sounds like its feeling`(message: String, emotion: Emotion) {
    #expect(estimator.estimate(message).leading == emotion)
  }

  @Test func `a negated feeling does not count as felt`() {
    #expect(estimator.estimate("It's not great.").affect.valence < 0)
    #expect(estimator.estimate("I'm not happy.").leading == .sadness)
    #expect(estimator.estimate("I'm not sad.").leading != .sadness)
    #expect(estimator.estimate("I never felt safe there.").affect.valence < 0)
    #expect(estimator.estimate("I'm less worried than before.").affect.valence > 0)
  }

  @Test func `what comes after but counts more`() {
    let ending = estimator.estimate("It was nice but I am sad.").affect.valence
    let beginning = estimator.estimate("I am sad but it was nice.").affect.valence
    #expect(ending < beginning)
  }

  @Test func `words of degree and loudness raise and lower`() {
    let plain = estimator.estimate("I am sad.")
    #expect((estimator.estimate("I am very sad.").scores[.sadness] ?? 0) > (plain.scores[.sadness] ?? 0))
    #expect((estimator.estimate("I am a bit sad.").scores[.sadness] ?? 0) < (plain.scores[.sadness] ?? 0))
    #expect(
      estimator.estimate("I am ANGRY!").affect.arousal > estimator.estimate("I am angry.").affect.arousal)
  }

  @Test func `a short answer keeps a little of what was said before`() {
    let alone = estimator.estimate("yeah")
    let after = estimator.estimate("yeah", after: "I feel so sad and lonely.")
    #expect(alone.leading == .neutral)
    #expect(after.affect.valence < alone.affect.valence)
    #expect(after.words == alone.words)
  }

  @Test func `the shares sum to one and all figures stay in range, for every shipped line and odd text`() {
    let lines = Play.shipped.map(\.value).flatMap {
      $0.disclosures.flatMap(\.lines) + $0.opening + $0.continuing
    }
    for text in lines + ["", "😀😀😀", "\u{202E}abc", String(repeating: "sad ", count: 500), "!!!", "a\u{0}b"] {
      let estimate = estimator.estimate(text)
      #expect(abs(estimate.scores.values.reduce(0, +) - 1) < 1e-9)
      #expect(estimate.scores.count == 7)
      #expect((-1...1).contains(estimate.affect.valence) && (-1...1).contains(estimate.affect.arousal))
      #expect((0...1).contains(estimate.confidence))
    }
  }

  @Test func `the words that carried it stand as they were written`() {
    #expect(estimator.estimate("So TIRED and heartbroken.").words == ["TIRED", "heartbroken"])
    #expect(estimator.estimate("I’m tired.").provenance.engine == "lexicon")
  }
}

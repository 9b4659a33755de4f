import Practice
import Testing

@Suite struct SeededGeneratorTests {
  @Test func `the numbers are those of SplitMix64`() {
    // The reference outputs for the seeds 0 and 1234567 as published with the algorithm.
    var zero = SeededGenerator(seed: 0)
    #expect(
      [zero.next(), zero.next(), zero.next()] == [
        0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F,
      ])
    var other = SeededGenerator(seed: 1_234_567)
    #expect([other.next(), other.next()] == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973])
  }

  @Test func `a bounded number stays below its bound and reaches every value`() {
    var generator = SeededGenerator(seed: 5)
    let drawn = (0..<2000).map { _ in generator.next(below: 7) }
    #expect(Set(drawn) == Set(0..<7))
    #expect(generator.next(below: 0) == 0)
  }

  @Test func `two uses of one seed differ`() {
    var voice = SeededGenerator(seed: 9, use: "voice")
    var director = SeededGenerator(seed: 9, use: "director")
    #expect(voice.next() != director.next())
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("kitten", "sitting", 3), ("", "four", 4), ("e\u{301}", "e", 1),
  ])
  func `the edit distance counts scalars`(old: String, new: String, distance: Int) {
    #expect(editDistance(old, new) == distance)
  }
}

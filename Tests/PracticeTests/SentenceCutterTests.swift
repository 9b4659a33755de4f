import Testing

@testable import Practice

@Suite struct SentenceCutterTests {
  private func sentences(of pieces: [String]) -> [String] {
    var cutter = SentenceCutter()
    return pieces.flatMap { cutter.take($0) } + [cutter.finish()].compactMap(\.self)
  }

  @Test(arguments: [
    ("Hi. Can't sleep... you know? Yeah", ["Hi.", "Can't sleep...", "you know?", "Yeah"]),
    ("one line\nanother\n\n  third", ["one line", "another", "third"]),
    ("3.5 hours. “Sure.” Right", ["3.5 hours.", "“Sure.”", "Right"]),
    ("", []), ("  ", []), ("…", ["…"]),
  ])
  func `sentences end with marks or lines, however the words come`(text: String, expected: [String]) {
    #expect(sentences(of: [text]) == expected)
    #expect(sentences(of: text.map(String.init)) == expected)
  }
}

import DebriefCore
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: ["", "plain", "é", "🙂 emoji", "\u{202E}right to left", "<script>]]>&amp;", "a\tb\nc"])
  func `what XML carries is kept as it is`(text: String) {
    let safe = SafeText(text)
    #expect(safe.text == text)
    #expect(safe.replacements == 0)
  }

  @Test(arguments: ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func `what XML cannot carry becomes U+FFFD and is counted`(character: String) {
    let safe = SafeText("a\(character)b\(character)")
    #expect(safe.text == "a\u{FFFD}b\u{FFFD}")
    #expect(safe.replacements == 2)
  }

  @Test func `every line end becomes a line feed`() {
    #expect(SafeText("a\r\nb\rc\nd\r\n\r\ne").text == "a\nb\nc\nd\n\ne")
  }
}

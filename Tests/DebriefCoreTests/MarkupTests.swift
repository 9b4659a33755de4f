import DebriefCore
import Testing

/// What a page shows of a participant's text is text.
@Suite struct MarkupTests {
  @Test func `the five characters of markup become references`() {
    #expect(
      Markup.escaped(#"<a href="x">'&'</a>"#) == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
  }

  /// A scalar that joins the next one into a single character of Swift, and marks that join the one before.
  @Test(arguments: ["\u{0600}", "\u{06DD}", "\u{110BD}"], ["<", ">", "&", "\"", "'"])
  func `a character that joins its neighbour hides nothing`(joiner: String, mark: String) {
    for text in [joiner + mark, mark + "\u{0301}", mark + "\u{200D}", joiner + mark + "\u{FE0F}"] {
      let escaped = Markup.escaped(text).unicodeScalars.filter { $0 != "&" && $0 != "#" && $0 != ";" }
      #expect(!escaped.contains { "<>\"'".unicodeScalars.contains($0) })
      #expect(Markup.escaped(text).unicodeScalars.contains(";"))
    }
  }

  @Test func `other text stays as it is`() {
    let text = "שלום 👩‍👩‍👧 e\u{301}\n\ttwo lines \u{202E}turned\u{202C}"
    #expect(Markup.escaped(text) == text)
  }
}

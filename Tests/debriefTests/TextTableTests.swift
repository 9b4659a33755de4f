import Testing

@testable import debrief

@Suite struct TextTableTests {
  @Test func `columns line up and no line ends in blanks`() {
    var table = TextTable("ID", "NAME")
    table.add("a-long-one", "x")
    table.add("b", "")
    #expect(table.lines == ["ID          NAME", "a-long-one  x", "b"])
  }

  @Test func `words are kept whole, and later lines are indented`() {
    #expect("one two three".wrapped("- ", width: 9) == ["- one two", "  three"])
    #expect("incomprehensible yes".wrapped("  ", width: 5) == ["  incomprehensible", "  yes"])
    #expect("one\ntwo".wrapped() == ["one", "two"])
    #expect("".wrapped("  ").isEmpty)
  }
}

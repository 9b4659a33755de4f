import CSV
import Testing

/// What is written, and that it reads back.
@Suite struct CSVWriterTests {
  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\n"),
    (["x\ny", "x\ry"], "\"x\ny\",\"x\ry\"\n"),
    ([""], "\"\"\n"), (["", ""], ",\n"), ([" a", "b "], "\" a\",\"b \"\n"), (["=1+1"], "=1+1\n"),
    (["\u{FEFF}a"], "\"\u{FEFF}a\"\n"), (["a;b\tc"], "a;b\tc\n"), (["x\r\ny"], "\"x\r\ny\"\n"),
  ])
  func `a field is quoted when it must be and never changed`(fields: [String], expected: String) {
    #expect(CSVWriter().record(fields) == expected)
  }

  @Test func `delimiter and line end can be chosen`() {
    #expect(CSVWriter(delimiter: .semicolon, lineEnd: "\r\n").record(["a;b", "c,d"]) == "\"a;b\";c,d\r\n")
  }
}

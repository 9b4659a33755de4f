import CSV
import Testing

/// Rows below a header.
@Suite struct CSVTableTests {
  private func table(_ text: String) throws(CSVError) -> CSVTable {
    try CSVTable(try CSVReader(MemoryBytes(Array(text.utf8), name: "test.csv")))
  }

  @Test func `the header names the columns, rows have their lines`() throws {
    var table = try table("\u{FEFF}session , turn\np1,\"1\n2\"\n\np2,3\n")
    #expect(table.columns == ["session", "turn"])
    #expect(try table.next() == CSVRow(line: 2, cells: ["p1", "1\n2"]))
    #expect(try table.next() == CSVRow(line: 5, cells: ["p2", "3"]))
    #expect(try table.next() == nil)
    #expect(try table.next() == nil)
  }

  @Test func `a ragged row is reported, and the next is read`() throws {
    var table = try table("a,b\n1\n1,2,3\n1,2\n")
    for (line, found) in [(2, 1), (3, 3)] {
      do throws(CSVError) {
        _ = try table.next()
        Issue.record("line \(line) is ragged")
      } catch {
        #expect(error == .ragged(FileLine(file: "test.csv", line: line), found: found, expected: 2))
        #expect(error.isConfinedToRecord)
      }
    }
    #expect(try table.next()?.cells == ["1", "2"])
  }

  @Test func `with one column an empty line is an empty cell`() throws {
    var table = try table("a\n\nx\n")
    #expect(try table.next()?.cells == [""])
    #expect(try table.next()?.cells == ["x"])
  }

  @Test func `an empty file has no header`() {
    #expect(throws: CSVError.empty(file: "test.csv")) { _ = try table("") }
  }

  @Test func `a column named twice is refused, unnamed columns are not`() throws {
    #expect(throws: CSVError.columnTwice(FileLine(file: "test.csv", line: 1), name: "a")) {
      _ = try table("a,b, a\n")
    }
    #expect(try table(",,a\n").columns == ["", "", "a"])
  }
}

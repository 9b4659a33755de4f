import CSV
import Foundation
import Testing

/// Records and their fields, by hand-made tables.
@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("", []),
    ("a", [["a"]]),
    ("a,b\n", [["a", "b"]]),
    ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("a\n\nb", [["a"], [""], ["b"]]),
    ("\n", [[""]]),
    ("\r\n\r\n", [[""], [""]]),
    (",", [["", ""]]),
    (",\n,", [["", ""], ["", ""]]),
    ("a,", [["a", ""]]),
    (" a , b ", [[" a ", " b "]]),
    ("\"\"", [[""]]),
    ("\"a\",\"b\"", [["a", "b"]]),
    ("\"a,b\"", [["a,b"]]),
    ("\"a\nb\r\nc\rd\",e", [["a\nb\r\nc\rd", "e"]]),
    ("\"say \"\"hi\"\"\"", [["say \"hi\""]]),
    ("\"\"\"\"\"\"", [["\"\""]]),
    ("\"\"\"a\"\"\"\"b\"", [["\"a\"\"b"]]),
    ("5\" pipe,a\"b\"", [["5\" pipe", "a\"b\""]]),
    ("a\0b,\u{1}", [["a\0b", "\u{1}"]]),
    ("héllo,日本,🙂", [["héllo", "日本", "🙂"]]),
    ("\"é\"\"🙂\"", [["é\"🙂"]]),
    ("=1+1,+1,-1,@x", [["=1+1", "+1", "-1", "@x"]]),
  ])
  func `records come out as RFC 4180 has them`(text: String, expected: [[String]]) throws {
    #expect(try records(text).map(\.fields) == expected)
  }

  @Test func `each record knows the line it begins on, line ends within quotes counted`() throws {
    let text = "a,b\r\n\"x\r\ny\rz\",2\n\n\"\n\n\",3\rlast,4"
    #expect(try records(text).map(\.line) == [1, 2, 5, 6, 9])
  }

  @Test(arguments: [1, 2, 3, 5, 7, 64])
  func `a byte order mark is no part of the first field`(pieceSize: Int) throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("\"a\",b\n1,2".utf8)
    #expect(try records(bytes, pieceSize: pieceSize).map(\.fields) == [["a", "b"], ["1", "2"]])
  }

  @Test(arguments: [
    ("a;b;c\n1,5;2;3", Delimiter.semicolon), ("a\tb\n", .tab), ("a,b\n;;;", .comma), ("alone\n", .comma),
    ("\"a,b,c\";d\n", .semicolon), ("", .comma), ("\"a\n,,,\";b", .semicolon),
  ])
  func `the delimiter is found in the first record`(text: String, expected: Delimiter) throws {
    let reader = try CSVReader(MemoryBytes(Array(text.utf8), name: "test.csv"))
    #expect(reader.delimiter == expected)
  }

  @Test func `a delimiter that is given is not guessed at`() throws {
    #expect(try records("a;b,c\n", delimiter: .comma).map(\.fields) == [["a;b", "c"]])
  }

  @Test func `a field of a megabyte with hostile characters is read as it is`() throws {
    let long = String(repeating: "<script>\u{202E}🙂]]>", count: 1 << 16)
    let found = try records("a,b\n\"\(long)\",\(long)\n")
    #expect(found.last?.fields == [long, long])
  }

  @Test func `a file on disk is read like bytes in memory`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "long.csv")
    let line = String(repeating: "x", count: 99) + ",\"two\nlines\"\n"
    try Data(String(repeating: line, count: 3000).utf8).write(to: file)
    var reader = try CSVReader(FileBytes(path: file.path()))
    var count = 0
    while try reader.advance() {
      #expect(reader.line == 2 * count + 1)
      #expect(reader.count == 2)
      count += 1
    }
    #expect(count == 3000)
  }
}

import CSV
import Guidance
import Testing

/// What is refused, and which line is named.
@Suite struct CSVErrorTests {
  private func place(_ line: Int) -> FileLine { FileLine(file: "test.csv", line: line) }

  @Test(arguments: [1, 3, 1 << 16])
  func `an unclosed quote is reported where it opens`(pieceSize: Int) {
    #expect(throws: CSVError.unclosedQuote(place(3))) {
      try records("a\n\"x\"\n\"open\n\n\nto the end", pieceSize: pieceSize)
    }
    #expect(throws: CSVError.unclosedQuote(place(2))) { try records("a\n\"x\"\"", pieceSize: pieceSize) }
  }

  @Test func `text after a closing quote is reported, and reading goes on behind it`() throws {
    var reader = try CSVReader(
      MemoryBytes(Array("a,b\n\"x\ny\"z,\"2\r\n3,4\n\"x\" ,1".utf8), name: "test.csv"))
    #expect(try reader.advance())
    var lines: [Int] = []
    var found: [[String]] = []
    while true {
      do throws(CSVError) {
        guard try reader.advance() else { break }
        found.append(reader.texts())
      } catch {
        #expect(error.isConfinedToRecord)
        lines.append(error.place?.line ?? 0)
      }
    }
    #expect(lines == [3, 5])
    #expect(found == [["3", "4"]])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16"),
      ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"),
      ([0x61, 0x00, 0x2C, 0x00, 0x62, 0x00, 0x0A, 0x00], "UTF-16"),
      ([0x00, 0x61, 0x00, 0x2C, 0x00, 0x62, 0x00, 0x0A], "UTF-16"),
      ([0x61, 0x00, 0x00, 0x00, 0x2C, 0x00, 0x00, 0x00], "UTF-32"),
    ] as [([UInt8], String)])
  func `another encoding is refused by name`(bytes: [UInt8], name: String) {
    #expect(throws: CSVError.encoding(file: "test.csv", name: name)) { try records(bytes) }
  }

  @Test(arguments: [1, 2, 1 << 16])
  func `bytes that are not UTF-8 are refused with their line`(pieceSize: Int) {
    let latin1 = Array("a,b\n1,2\n\"x\r\n".utf8) + [0xE9, 0x22, 0x2C, 0x33, 0x0A]
    #expect(throws: CSVError.notUTF8(place(4))) { try records(latin1, pieceSize: pieceSize) }
    let overlong: [UInt8] = [0x61, 0x0A, 0xC0, 0x80]
    #expect(throws: CSVError.notUTF8(place(2))) { try records(overlong, pieceSize: pieceSize) }
    let cutOff: [UInt8] = [0x61, 0x0A, 0xF0, 0x9F, 0x99]
    #expect(throws: CSVError.notUTF8(place(2))) { try records(cutOff, pieceSize: pieceSize) }
  }

  @Test(arguments: [1, 4, 1 << 16])
  func `fields and records have a limit`(pieceSize: Int) throws {
    let limits = CSVLimits(fieldBytes: 5, recordBytes: 12, fields: 3)
    #expect(throws: CSVError.fieldTooLong(place(2), limit: 5)) {
      try records("a\n123456\n", limits: limits, pieceSize: pieceSize)
    }
    #expect(throws: CSVError.fieldTooLong(place(2), limit: 5)) {
      try records("a\n\"12\n456\n", limits: limits, pieceSize: pieceSize)
    }
    #expect(throws: CSVError.recordTooLong(place(1), limit: 12)) {
      try records("12345,12345,12345\n", limits: limits, pieceSize: pieceSize)
    }
    #expect(throws: CSVError.tooManyFields(place(1), limit: 3)) {
      try records(",,,\n", limits: limits, pieceSize: pieceSize)
    }
    #expect(try records("12345,1,2\n", limits: limits, pieceSize: pieceSize).count == 1)
  }

  @Test func `a file that is not there is no input`() {
    let error = #expect(throws: CSVError.self) { try FileBytes(path: "/nowhere/at/all.csv") }
    #expect(error == .notFound(file: "/nowhere/at/all.csv"))
    #expect(error?.exitStatus == .noInput)
  }

  @Test func `a folder is no file`() throws {
    let error = #expect(throws: CSVError.self) { _ = try CSVReader(FileBytes(path: "/")) }
    #expect(error?.exitStatus == .noInput)
  }
}

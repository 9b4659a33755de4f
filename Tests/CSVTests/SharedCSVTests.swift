import CSV
import Testing

/// A file read by several readers at once says what one reader would.
@Suite struct SharedCSVTests {
  /// Pieces of text that hostile files are put together from.
  private static let pieces = [
    "a", "bc", ",", ",", "\n", "\n", "\r\n", "\r", "\"", "\"\"", "\"x,\ny\"", ",\"a\"\"b\"", " ", "é", "🙂",
    "long text without anything in it", "5\" pipe", ";",
  ]

  private func rows(_ bytes: [UInt8], stretchSize: Int, readers: Int) async throws -> [String] {
    let file = try SharedCSV(
      MemoryBytes(bytes, name: "t", pieceSize: 7), delimiter: .comma, stretchSize: stretchSize)
    let parts = try await file.read(readers: readers, from: [String]()) {
      (found: inout [String], reader: inout CSVReader) throws(CSVError) in
      while try reader.advance() { found.append("\(reader.texts())") }
    }
    return parts.flatMap(\.self).sorted()
  }

  @Test func `random hostile texts give the same rows and the same error, whatever the stretches`()
    async throws
  {
    var generator = Seeded(state: 7)
    for _ in 0..<400 {
      let text = "h,h2\n" + (0..<40).map { _ in Self.pieces.randomElement(using: &generator)! }.joined()
      let bytes = Array(text.utf8)
      var expected: [String] = []
      var fault: CSVError?
      do throws(CSVError) {
        var reader = try CSVReader(MemoryBytes(bytes, name: "t"), delimiter: .comma)
        while try reader.advance() { expected.append("\(reader.texts())") }
      } catch { fault = error }
      for (size, readers) in [(64, 1), (64, 3), (97, 2), (1 << 12, 2)] {
        do {
          let found = try await rows(bytes, stretchSize: size, readers: readers)
          #expect(fault == nil, "\(text.debugDescription)")
          #expect(found == expected.dropFirst().sorted(), "\(text.debugDescription)")
        } catch let error as CSVError {
          #expect(error == fault, "\(text.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: [1, 2, 4]) func `an error names its line in the file, not in its stretch`(readers: Int)
    async throws
  {
    let good = String(repeating: "\"two\nlines\",b\n", count: 500)
    let bytes = Array("x,y\n\(good)only one\n\(good)a,b,c\n".utf8)
    let file = try SharedCSV(MemoryBytes(bytes, name: "t"), stretchSize: 256)
    await #expect(throws: CSVError.ragged(FileLine(file: "t", line: 1002), found: 1, expected: 2)) {
      _ = try await DistinctRows.counting([0], of: file, readers: readers)
    }
  }

  @Test func `different rows are counted, in as many parts as there are readers`() async throws {
    let lines = (0..<5000).map { "s\($0 / 100),u\($0),\"\($0 % 3)\",long label number \($0 % 7)\n" }
    let bytes = Array(("session,unit,a,b\n" + lines.joined()).utf8)
    let file = try SharedCSV(MemoryBytes(bytes, name: "t"), stretchSize: 1000)
    let rows = try await DistinctRows.counting([2, 3], of: file, readers: 3)
    var found: [String: Int] = [:]
    for index in 0..<rows.count {
      let row = rows[index]
      found["\(rows.texts[0][row.texts[0]]) \(rows.texts[1][row.texts[1]])"] = row.occurrences
    }
    var expected: [String: Int] = [:]
    for number in 0..<5000 { expected["\(number % 3) long label number \(number % 7)", default: 0] += 1 }
    #expect(found == expected)
    #expect(rows.total == 5000)
    let units = try await DistinctRows.counting(
      [1], of: SharedCSV(MemoryBytes(bytes, name: "t"), stretchSize: 1000), readers: 2)
    #expect(units.count == 5000)
  }

  @Test func `a header longer than a stretch is read whole`() async throws {
    let names = (0..<200).map { "column \($0)" }
    let bytes = Array((names.joined(separator: ",") + "\n").utf8)
    #expect(try SharedCSV(MemoryBytes(bytes, name: "t"), stretchSize: 64).columns == names)
  }

  @Test func `a record beyond the limits is refused`() async throws {
    let bytes = Array(("a,b\n\"" + String(repeating: "x", count: 5000)).utf8)
    let limits = CSVLimits(fieldBytes: 100, recordBytes: 1000, fields: 5)
    let file = try SharedCSV(MemoryBytes(bytes, name: "t"), limits: limits, stretchSize: 64)
    await #expect(throws: CSVError.fieldTooLong(FileLine(file: "t", line: 2), limit: 100)) {
      _ = try await DistinctRows.counting([0], of: file, readers: 2)
    }
  }
}

/// A generator that gives the same numbers for the same seed (Steele, Lea & Flood 2014, SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

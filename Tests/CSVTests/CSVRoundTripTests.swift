import CSV
import Testing

/// Properties over many made-up files, from a seeded generator.
@Suite struct CSVRoundTripTests {
  /// A small linear congruential generator, so that a failing case comes back.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "a", "é", "🙂", "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "", "\u{FEFF}", "\0", "word",
  ]

  private func table(seed: UInt64) -> [[String]] {
    var numbers = Numbers(state: seed)
    return (0..<Int.random(in: 1...6, using: &numbers)).map { _ in
      (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
        (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
          Self.pieces.randomElement(using: &numbers) ?? ""
        }.joined()
      }
    }
  }

  @Test(arguments: Delimiter.allCases, ["\n", "\r\n", "\r"])
  func `what is written reads back as it was`(delimiter: Delimiter, lineEnd: String) throws {
    for seed in 1...300 as ClosedRange<UInt64> {
      let table = table(seed: seed)
      let writer = CSVWriter(delimiter: delimiter, lineEnd: lineEnd)
      let text = table.map { writer.record($0) }.joined()
      let read = try records(text, delimiter: delimiter).map { $0.fields.map { Array($0.unicodeScalars) } }
      #expect(read == table.map { $0.map { Array($0.unicodeScalars) } }, "seed \(seed)")
    }
  }

  @Test func `it does not matter where the pieces of a file begin and end`() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      // The reader takes the first 64 bytes in together; what matters here comes after them.
      let start = String(repeating: "-", count: 60 + Int(seed % 5)) + "\n"
      let text = start + table(seed: seed).map { CSVWriter(lineEnd: "\r\n").record($0) }.joined()
      let whole = try records(text)
      for pieceSize in 1...20 {
        #expect(try records(text, pieceSize: pieceSize) == whole, "seed \(seed), pieces of \(pieceSize)")
      }
    }
  }
}

import ArgumentParser
import DebriefCore
import Foundation
import Practice
import Testing

@testable import debrief

/// The messages that `debrief emotion` and `debrief moves` read, and the lines they write.
@Suite struct MessageInputTests {
  /// Reads a file with such bytes.
  private func read(_ bytes: [UInt8], _ arguments: String...) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "messages-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    var found: [String] = []
    try MessageInput.parse([file.path()] + arguments).forEach { line, message in
      found.append("\(line) \(message)")
    }
    return found
  }

  @Test func `every line is a message, empty ones too, whatever its end`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("one\r\n\ntwo\u{0}\nlast".utf8)
    #expect(try read(bytes) == ["1 one", "2 ", "3 two\u{FFFD}", "4 last"])
    #expect(try read([]).isEmpty)
    #expect(try read(Array(String(repeating: "ä", count: 100_000).utf8)).count == 1)
  }

  @Test func `a column of a CSV file is read with the line on which each row begins`() throws {
    let csv = Array("id,text\n1,\"a, b\nc\"\n2,d\n".utf8)
    #expect(try read(csv, "--text", "text") == ["2 a, b\nc", "4 d"])
    #expect(throws: MessageError.self) { try read(csv, "--text", "txt") }
    let missing = MessageError.noColumn(file: "x.csv", column: "txt", known: ["id", "text"])
    #expect(missing.hint == "Did you mean --text text?")
  }

  @Test func `a line that is not UTF-8 is named`() throws {
    #expect(throws: MessageError.self) { try read([0x61, 0x0A, 0xFF, 0x0A]) }
  }

  @Test func `a delimiter without a column is refused`() {
    #expect(throws: (any Error).self) { try MessageInput.parse(["--delimiter", "tab"]) }
  }

  @Test func `a row holds the estimate with four digits`() throws {
    let row = EmotionRow(line: 3, EmotionEstimator().estimate("I feel so sad and lonely."))
    #expect(row.line == 3 && row.emotion == "sadness" && row.words == ["sad", "lonely"])
    #expect(row.scores.count == 7)
    #expect(row.valence == (row.valence * 10_000).rounded() / 10_000)
  }
}

import Authoring
import Foundation
import Guidance
import Testing

@Suite struct SourceFileTests {
  private func problems(_ bytes: [UInt8]) -> [String] {
    do {
      _ = try SourceFile(name: "f.yaml", bytes: bytes)
      return []
    } catch AuthoringError.problems(let problems) {
      return problems.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `bytes that are not UTF-8 are named with their place`() {
    let bytes = Array("id: a\nname: J".utf8) + [0xF6] + Array("rg\n".utf8)
    #expect(problems(bytes).first?.hasPrefix("f.yaml:2:8: this byte is not UTF-8") == true)
  }

  @Test func `UTF-16 is recognised`() {
    #expect(problems([0xFF, 0xFE, 0x69, 0x00]).first?.hasPrefix("f.yaml:1:1: the file is UTF-16") == true)
  }

  @Test func `a file over the limit is refused, one at the limit is not`() {
    let atLimit = [UInt8](repeating: 0x61, count: SourceFile.limit)
    #expect(problems(atLimit).isEmpty)
    #expect(problems(atLimit + [0x61]).first?.hasPrefix("f.yaml:1:1: the file has 1000001 bytes") == true)
  }

  @Test func `a byte order mark and carriage returns make no difference`() throws {
    let file = try SourceFile(name: "f.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("a: b\r\nc: d\r".utf8))
    #expect(file.text == "a: b\nc: d\n")
    #expect(file.warnings.isEmpty)
  }

  @Test func `characters that XML cannot carry are replaced and told by line`() throws {
    let file = try SourceFile(name: "f.yaml", text: "a: b\u{0}\nc: d\r\ne: \u{1B}[31m\u{8}\n")
    #expect(file.text == "a: b\u{FFFD}\nc: d\ne: \u{FFFD}[31m\u{FFFD}\n")
    #expect(file.warnings.map(\.position.line) == [1, 3])
    #expect(file.warnings.last?.message == "2 characters that XML cannot carry were replaced by U+FFFD")
  }

  @Test func `escapes for such characters are replaced too`() throws {
    let file = try SourceFile(name: "f.yaml", text: "a: \"x\\0y\\x07\"\n")
    let (value, warnings) = try file.read("the note") { root in
      root.group { fields -> String? in fields.required("a")?.text() }
    }
    #expect(value == "x\u{FFFD}y\u{FFFD}")
    #expect(warnings.map(\.position) == [Position(line: 1, column: 4)])
  }

  @Test func `a file that is not there is no input`() {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    #expect(throws: AuthoringError.unreadable(path: path, reason: "there is no such file")) {
      try SourceFile(path: path)
    }
    #expect(AuthoringError.unreadable(path: path, reason: "").exitStatus == .noInput)
  }

  @Test func `a folder is not a file`() {
    let path = FileManager.default.temporaryDirectory.path
    #expect(throws: AuthoringError.unreadable(path: path, reason: "it is a folder")) {
      try SourceFile(path: path)
    }
  }

  @Test func `a long answer is cut short`() {
    let problem = Problem(file: "f", position: .start, message: "m")
    let message = AuthoringError.problems(Array(repeating: problem, count: 103)).message
    #expect(message.hasSuffix("\n… and 3 more"))
    #expect(message.split(separator: "\n").count == 101)
  }
}

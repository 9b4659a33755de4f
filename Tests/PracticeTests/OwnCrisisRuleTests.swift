import CSV
import Foundation
import Practice
import Testing

/// The rule that holds back what reads like a trainee's own crisis. `docs/safety.md` holds the figures.
@Suite struct OwnCrisisRuleTests {
  private let rule = OwnCrisisRule()

  struct Line {
    var isOwn: Bool
    var text: String
  }

  static func lines(_ half: String) throws -> [Line] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "OwnCrisisLines")
    var table = try CSVTable(CSVReader(FileBytes(path: folder.appending(path: "\(half).csv").path())))
    var lines: [Line] = []
    while let row = try table.next() { lines.append(Line(isOwn: row.cells[0] == "own", text: row.cells[1])) }
    return lines
  }

  @Test func `the labelled lines come out as the documentation says`() throws {
    for (half, expected) in [("development", [252, 252, 355, 1]), ("test", [40, 33, 100, 2])] {
      let lines = try Self.lines(half)
      let own = lines.filter(\.isOwn)
      let practice = lines.filter { !$0.isOwn }
      let missed = own.filter { rule.words(in: $0.text) == nil }.map(\.text)
      let wrong = practice.filter { rule.words(in: $0.text) != nil }.map(\.text)
      #expect(
        [own.count, own.count - missed.count, practice.count, wrong.count] == expected,
        "\(half): missed \(missed), wrongly held \(wrong)")
    }
  }

  @Test func `it says by which words`() {
    #expect(rule.words(in: "Sorry to say it. I really want to die, today.") == "I really want to die")
    #expect(rule.words(in: "How are you?") == nil)
    #expect(rule.words(in: "") == nil)
  }

  @Test(arguments: [
    "You said “I want to die”.", "Is it like 'I can't go on'?", "\"I want to kill myself\" is what I heard.",
    "You wrote «I don't want to live»",
  ])
  func `what stands in quotation marks is somebody else's`(text: String) {
    #expect(rule.words(in: text) == nil)
  }

  @Test(arguments: [
    "I don't know. It's me. I want to die", "'cause i want to die", "sorry ‘cause I want to die",
    "'til tonight i meant to hold on. i want to die, it's my parents' house",
    "rock 'n' roll aside, i want to die",
    "\"he left. I want to die",
  ])
  func `an apostrophe opens no quotation, nor does a mark that nothing closes`(text: String) {
    #expect(rule.words(in: text) != nil)
  }

  @Test(arguments: ["Is it 'I can't go on, I want to die'?", "You said ‘I can’t go on, I want to die’."])
  func `an apostrophe closes no quotation`(text: String) {
    #expect(rule.words(in: text) == nil)
  }

  @Test func `of a suggestion only changed words are the trainee's`() {
    #expect(rule.words(in: PeerMessage.edited(1, text: "I want to die")) != nil)
    #expect(rule.words(in: PeerMessage.suggestion(1)) == nil)
  }
}

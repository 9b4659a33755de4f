import Authoring
import DebriefCore
import Foundation
import TestSupport
import Testing

/// docs/scenarios.md says what the reader of scenarios does.
@Suite struct ScenarioManualPageTests {
  private let page: String

  init() throws {
    page = try String(contentsOf: Repository.root.appending(path: "docs/scenarios.md"), encoding: .utf8)
  }

  @Test func `the pieces of the example make a whole scenario`() throws {
    let pieces = page.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    let read = try Shelf<Scenario>.scenarios.load(
      text: pieces.joined(separator: "\n"), file: "docs/scenarios.md")
    #expect(read.value.id == "first-winter")
    #expect(
      read.value.disclosures.map(\.about) == [
        ["weekend*", "sunday*", "free time"], ["mother", "home", "family"],
      ])
    #expect(read.value.answer("work")?.lines.count == 2)
    #expect(read.value.answer("missing")?.subjects == [.missing])
    #expect(read.warnings.count == 1)
    #expect(read.warnings.first?.message.hasPrefix("no answer has one of these subjects: before,") == true)
    #expect(read.warnings.first?.message.contains(" missing,") == false)
  }

  @Test func `every move, every subject and every shipped scenario is named`() throws {
    for move in Move.allCases { #expect(page.contains(move.rawValue), "\(move)") }
    for subject in QuestionSubject.allCases { #expect(page.contains("`\(subject.rawValue)`"), "\(subject)") }
    for scenario in try Shelf<Scenario>.scenarios.shipped() { #expect(page.contains(scenario.value.id)) }
  }

  @Test func `words to ask by are words`() throws {
    let pieces = page.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    for wrong in ["Weekend", "week*end", "*", "week/end"] {
      let text = pieces.joined(separator: "\n").replacingOccurrences(of: "weekend*", with: "\"\(wrong)\"")
      let error = #expect(throws: AuthoringError.self) {
        try Shelf<Scenario>.scenarios.load(text: text, file: "mine.yaml")
      }
      #expect(error?.message.contains("expected words in lower case") == true)
    }
  }
}

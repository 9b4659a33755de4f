import Authoring
import DebriefCore
import Foundation
import TestSupport
import Testing

/// docs/schemes.md says what the reader of schemes does.
@Suite struct SchemeManualPageTests {
  private let page: String

  init() throws {
    page = try String(contentsOf: Repository.root.appending(path: "docs/schemes.md"), encoding: .utf8)
  }

  private func example() throws -> String {
    let parts = page.split(separator: "```", omittingEmptySubsequences: false)
    return String(try #require(parts.first { $0.hasPrefix("yaml\n") }).dropFirst(5))
  }

  @Test func `the example reads, and shows every scale, unit and field`() throws {
    let scheme = try Shelf.schemes.load(text: try example(), file: "docs/schemes.md").value
    #expect(Set(scheme.codes.map(\.scale.name)) == ["binary", "nominal", "ordinal", "interval", "set"])
    #expect(Set(scheme.codes.map(\.unit)) == Set(UnitKind.allCases))
    let tip = try #require(scheme.code("hasty_tip"))
    #expect(
      tip
        == Code(
          id: "hasty_tip", name: "Hasty tip", definition: "A tip that comes before the client was heard.",
          include: ["A tip that is dressed as a question."], exclude: ["The client asked for it."],
          examples: [
            WorkedExample(
              client: "I just stand in the hallway.", peer: "Have you tried a routine?", value: "yes",
              reason: "Nobody has asked what the hallway is like.")
          ],
          polarity: .concern,
          severities: [Level(value: 1, name: "A gentle idea"), Level(value: 2, name: "An instruction")],
          attribute: Attribute(
            name: "form",
            options: [
              Option(id: "plain", name: "Said plainly"),
              Option(id: "question", name: "Dressed as a question"),
            ]),
          evidence: .required, key: "t", weight: 2, precedence: ["asks"], codedByPeers: true,
          peerQuestion: "Did this reply give a tip before the client was heard?"))
  }

  @Test func `the page names the keys that are free`() {
    #expect(page.contains("one of \(CodeKeys.free.joined(separator: " "))."))
  }

  /// The known fields are taken from the answer to an unknown one.
  @Test func `the page names every field`() throws {
    let head = "id: a\nversion: '1'\ntitle: A\nlanguage: en\nzzzzzzzzzzzz: 1\n"
    let code = "codes:\n  - {id: a, name: A, definition: A, key: b, yyyyyyyyyyyy: 1}\n"
    let known = try problems(head + code, "s").flatMap { problem in
      try #require(problem.hint?.split(separator: "known here: ").last).split(separator: ", ")
    }
    #expect(known.count == 23)
    for name in known { #expect(page.contains("`\(name)`"), "\(name)") }
  }

  @Test func `the answer that the page shows is the program's`() throws {
    let wrong = try example().replacing("polarity: concern", with: "polarity: concren")
    let answer = try #require(problems(wrong, "mine.yaml").first?.description)
    let shown = try #require(page.split(separator: "\n").first { $0.hasPrefix("    mine.yaml:") })
    #expect(answer.split(separator: ": ").dropFirst() == shown.split(separator: ": ").dropFirst())
  }

  private func problems(_ text: String, _ file: String) -> [Problem] {
    do {
      _ = try Shelf.schemes.load(text: text, file: file)
    } catch AuthoringError.problems(let problems) {
      return problems
    } catch {}
    return []
  }
}

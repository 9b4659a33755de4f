import Authoring
import DebriefCore
import Testing

@testable import debrief

@Suite struct SchemeManualTests {
  private func manual(_ code: String) throws -> [String] {
    let head =
      "id: s\nversion: '2'\ntitle: \"A \\x9B scheme\"\nlanguage: en\nsummary: What it is for.\ncodes:\n"
    let read = try Shelf.schemes.load(text: head + code, file: "s.yaml")
    return SchemeManual(read.value, sha256: read.snapshot.sha256).lines
  }

  @Test func `a manual reads as one, without control characters`() throws {
    let lines = try manual(
      """
        - id: tip
          name: Hasty tip
          definition: A tip that comes before the client was heard.
          include: A tip that is dressed as a question.
          exclude: [The client asked for it.]
          examples:
            - {client: "I stand there.", peer: "Have you tried a routine?", value: yes, reason: Too soon.}
          polarity: concern
          severities: {1: Gentle, 2: Grave}
          evidence: required
          key: t
          weight: 1.5
          peers: true
          peer_question: Too soon?

      """)
    #expect(lines[0] == "A \u{FFFD} scheme")
    #expect(lines[1].hasPrefix("s 2, language en, sha256 "))
    #expect(
      Array(lines.dropFirst(2)) == [
        "", "What it is for.", "", "[t] Hasty tip (tip)",
        "  concern, per peer turn, binary, evidence required, weight 1.5, coded by peers",
        "  too",
        "  A tip that comes before the client was heard.",
        "  Counts:", "    - A tip that is dressed as a question.",
        "  Does not count:", "    - The client asked for it.",
        "  Severity:", "    - 1 Gentle", "    - 2 Grave",
        "  Asked of peers: Too soon?",
        "  Example: yes. Too soon.", "    Client: I stand there.", "    Peer:   Have you tried a routine?",
      ])
  }

  @Test(arguments: [
    ("nominal: {options: {x: X, y: Y}, none: y}", ["    - x: X", "    - y: Y (when it is not set)"]),
    ("ordinal: {1: Low, 2: High}", ["    - 1 Low", "    - 2 High"]),
    ("interval: {minimum: 0, maximum: 0.5}", ["    - a number from 0 to 0.5"]),
    ("set: {x: X, y: Y}", ["    - x: X", "    - y: Y", "    - any number of them"]),
  ])
  func `a scale's values are listed`(_ scale: String, _ values: [String]) throws {
    let lines = try manual("  - {id: a, name: A, definition: A thing., key: b, scale: {\(scale)}}\n")
    #expect(Array(lines.drop { $0 != "  Values:" }.dropFirst()) == values)
  }

  @Test func `the shipped manuals fit a terminal`() throws {
    for shipped in try Shelf.schemes.shipped() {
      let lines = SchemeManual(shipped.value, sha256: shipped.snapshot.sha256).lines
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }
}

import DebriefCore

/// Finds what a message asks about, by the words that the scenario's author gave.
struct AskedAbout: Sendable {
  private let disclosures: PatternTable<String>
  private let answers: PatternTable<String>

  /// Prepares the words of a scenario.
  init(_ scenario: Scenario) {
    disclosures = PatternTable(
      scenario.disclosures.flatMap { disclosure in (disclosure.about ?? []).map { ($0, disclosure.id) } })
    answers = PatternTable(
      (scenario.answers ?? []).flatMap { answer in answer.about.map { ($0, answer.id) } })
  }

  /// What a message asks about: the ids of disclosures and of answers, those named in the most words first, and of these
  /// the last.
  func topics(of text: ReadText) -> (disclosures: [String], answers: [String]) {
    (Self.named(in: text, by: disclosures), Self.named(in: text, by: answers))
  }

  private static func named(in text: ReadText, by table: PatternTable<String>) -> [String] {
    table.findings(in: text).enumerated()
      .sorted { ($0.element.range.count, $0.offset) > ($1.element.range.count, $1.offset) }
      .map(\.element.value)
  }
}

import CSV
import DebriefCore
import Foundation
import Interchange
import TestSupport

/// A file's rows, from its text.
func table(_ text: String) throws -> CSVTable {
  try CSVTable(CSVReader(MemoryBytes(Array(text.utf8), name: "test.csv")))
}

/// The invented transcript with codes that ships as a fixture.
func annotatedExample() throws -> CSVTable {
  let file = Repository.root.appending(path: "Fixtures/Transcripts/annotated-example.csv")
  return try CSVTable(CSVReader(FileBytes(path: file.path())))
}

/// The problems of a refused file; empty when it was not refused.
func problems(_ work: () throws -> Void) throws -> [RowProblem] {
  do {
    try work()
    return []
  } catch InterchangeError.badRows(_, let problems, _) {
    return problems
  }
}

/// The lines of a refused file's problems.
func badLines(_ work: () throws -> Void) throws -> [Int] {
  try problems(work).map(\.line)
}

enum Schemes {
  private static func nominal(_ ids: [String], none: String) -> Scale {
    .nominal(options: ids.map { Option(id: $0, name: $0) }, none: none)
  }

  /// One code of each scale, and what can stand beside a value.
  static let mixed = Scheme(
    id: "mixed", version: "1", title: "Mixed", language: "en",
    codes: [
      Code(
        id: "advice", name: "Advice", definition: "d",
        severities: [Level(value: 1, name: "Mild"), Level(value: 2, name: "Strong")],
        attribute: Attribute(
          name: "kind", options: [Option(id: "omission", name: "O"), Option(id: "commission", name: "C")]),
        evidence: .optional, key: "a", codedByPeers: true),
      Code(
        id: "reflection", name: "Reflection", definition: "d",
        scale: nominal(["none", "simple", "complex"], none: "none"), key: "r"),
      Code(
        id: "topics", name: "Topics", definition: "d",
        scale: .set(options: ["work", "family"].map { Option(id: $0, name: $0) }), key: "t"),
      Code(
        id: "ease", name: "Ease", definition: "d", scale: .interval(minimum: 0, maximum: 10), key: "e"),
      Code(
        id: "talk", name: "Talk", definition: "d", unit: .clientTurn,
        scale: nominal(["neutral", "change"], none: "neutral"), key: "l"),
      Code(
        id: "overall", name: "Overall", definition: "d", unit: .session,
        scale: .ordinal(levels: (1...5).map { Level(value: $0, name: "L\($0)") }), key: "o"),
    ])

  /// The codes of the annotated example, their ids and options as its columns have them.
  static let annotated = Scheme(
    id: "annotated", version: "1", title: "Annotated", language: "en",
    codes: [
      Code(id: "reflection", name: "Reflection", definition: "d", key: "r"),
      Code(id: "question", name: "Question", definition: "d", key: "q"),
      Code(id: "input", name: "Input", definition: "d", key: "i"),
      Code(
        id: "main", name: "Main", definition: "d",
        scale: nominal(["reflection", "question", "therapist_input", "other"], none: "other"), key: "m"),
      Code(
        id: "reflection_subtype", name: "Reflection", definition: "d",
        scale: nominal(["n/a", "simple", "complex"], none: "n/a"), key: "e"),
      Code(
        id: "question_subtype", name: "Question", definition: "d",
        scale: nominal(["n/a", "open", "closed"], none: "n/a"), key: "o"),
      Code(
        id: "talk_type", name: "Talk", definition: "d", unit: .clientTurn,
        scale: nominal(["change", "neutral", "sustain"], none: "neutral"), key: "l"),
    ])
}

/// A recorded session: client and peer take turns, the client first.
func session(_ name: String, trainee: String? = nil, _ texts: [String]) -> SessionRecord {
  SessionRecord(
    header: SessionHeader(name: name, trainee: trainee, voice: .scripted),
    turns: texts.enumerated().map { index, text in
      RecordedTurn(
        turn: Turn(number: index + 1, speaker: index.isMultiple(of: 2) ? .client : .peer, text: text))
    })
}

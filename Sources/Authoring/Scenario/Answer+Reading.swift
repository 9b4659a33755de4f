import DebriefCore
import Guidance

extension Field {
  /// Words by which a peer asks about something: a word, several in a row, or the beginning of one with `*`.
  func askingWords() -> [String]? {
    guard let words = texts(of: "word") else { return nil }
    for word in words where !Self.isAskingWord(word) {
      report(
        "`\(name)` holds \(quoted(word)), expected words in lower case",
        "use letters, digits, apostrophes and blanks, and * only at the end of a word: sleep*")
      return nil
    }
    return words
  }

  /// Subjects of questions.
  func questionSubjects() -> [QuestionSubject]? {
    if case .scalar = element.content { return choice(of: QuestionSubject.self).map { [$0] } }
    return list(of: "subject") { $0.choice(of: QuestionSubject.self) }
  }

  private static func isAskingWord(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { word in
      let stem = word.hasSuffix("*") ? word.dropLast() : word
      return !stem.isEmpty && stem.allSatisfy { $0.isLetter && $0.isLowercase || $0.isNumber || $0 == "'" }
    }
  }
}

/// An answer on its way into a scenario.
struct AnswerDraft {
  let answer: Answer
  let id: Field
  let lines: [ScenarioLine]

  static func read(_ field: Field) -> AnswerDraft? {
    field.group { fields in
      let idField = fields.required("id")
      let id = idField?.identifier()
      let subjects = fields.optional("subjects")?.questionSubjects()
      let about = (subjects == nil ? fields.required("about") : fields.optional("about"))?.askingWords()
      let gate = fields.optional("trust")?.number(in: 0...1)
      let lines = fields.required("lines")?.scenarioLines()
      guard let idField, let id, let lines else { return nil }
      return AnswerDraft(
        answer: Answer(id: id, subjects: subjects, about: about ?? [], gate: gate, lines: lines.map(\.text)),
        id: idField, lines: lines)
    }
  }
}

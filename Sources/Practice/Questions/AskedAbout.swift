import DebriefCore

/// Something that the client can say, which a message asks about.
enum Topic: Sendable, Equatable {
  /// A disclosure, by its id; wide when nearly every piece of the story would answer the question.
  case disclosure(String, isWide: Bool)
  /// An answer, by its id.
  case answer(String)
}

/// Finds what a message asks about: by the words of the scenario's author, and by the subjects of questions that can
/// be put to anybody.
struct AskedAbout: Sendable {
  /// What a word stands for.
  private enum Sign: Sendable {
    case disclosure(String), answer(String), subject(QuestionSubject)
  }

  private let words: PatternTable<Sign>
  private let bySubject: [QuestionSubject: [Topic]]

  /// Prepares the words of a scenario.
  init(_ scenario: Scenario) {
    let answers = scenario.answers ?? []
    words = PatternTable(
      scenario.disclosures.flatMap { disclosure in
        (disclosure.about ?? []).map { ($0, Sign.disclosure(disclosure.id)) }
      } + answers.flatMap { answer in answer.about.map { ($0, Sign.answer(answer.id)) } })
    var bySubject: [QuestionSubject: [Topic]] = [:]
    for subject in QuestionSubject.allCases {
      bySubject[subject] =
        scenario.disclosures.filter { $0.answeredSubjects.contains(subject) }
        .map { .disclosure($0.id, isWide: subject.isWide) }
        + answers.filter { $0.subjects?.contains(subject) == true }.map { .answer($0.id) }
    }
    self.bySubject = bySubject
  }

  /// What the questions of a message ask about: of the last question first, the narrower and more exactly named
  /// first; and, of a message without a question, what it names.
  func topics(of text: ReadText, _ sentences: [SentenceReading]) -> (isQuestion: Bool, topics: [Topic]) {
    let questions = sentences.compactMap { asked(in: $0, of: text) }
    guard !questions.isEmpty else {
      return (false, text.sentences.reversed().flatMap { ranked(words.findings(in: $0, of: text), of: text) })
    }
    return (true, questions.reversed().flatMap { ranked($0, of: text) })
  }

  /// What a sentence asks about; `nil` when it is no question that wants an answer. Advice and courtesies in the form
  /// of a question want one when they ask for something of the client's life.
  private func asked(
    in reading: SentenceReading, of text: ReadText
  ) -> [PatternTable<Sign>.Finding]? {
    guard reading.question != nil else { return nil }
    let sentence = reading.written
    let moves = sentence.isQuestion ? reading.moves : MovePatterns.readings(of: sentence, in: text)
    guard [.safetyQuestion, .dismissal, .hostility].allSatisfy({ moves[$0] == nil }) else { return nil }
    let subjects = SubjectPatterns.english.findings(in: sentence, of: text)
    let isCourtesy = moves[.advice] != nil || moves[.permission] != nil
    let telling: [QuestionSubject] = moves[.advice] != nil ? [.told, .professional] : QuestionSubject.narrow
    let counted = isCourtesy ? subjects.filter { telling.contains($0.value) } : subjects
    if isCourtesy, counted.isEmpty { return nil }
    return words.findings(in: sentence, of: text)
      + counted.map { PatternTable<Sign>.Finding(range: $0.range, value: .subject($0.value)) }
  }

  private func ranked(_ findings: [PatternTable<Sign>.Finding], of text: ReadText) -> [Topic] {
    findings.filter { !text.isQuoted($0.range) }.enumerated()
      .sorted { Self.rank($0.element, $0.offset) > Self.rank($1.element, $1.offset) }
      .flatMap { topics(of: $0.element.value) }
  }

  /// What is going on and how it feels is asked along with anything else, and counts last. Of the rest the more
  /// exactly named counts, then the later; of two alike the first, the author's own words.
  private static func rank(_ finding: PatternTable<Sign>.Finding, _ place: Int) -> (Int, Int, Int, Int) {
    let isAside =
      switch finding.value {
      case .subject(.story), .subject(.feeling): true
      default: false
      }
    return (isAside ? 0 : 1, finding.range.count, finding.range.lowerBound, -place)
  }

  private func topics(of sign: Sign) -> [Topic] {
    switch sign {
    case .disclosure(let id): [.disclosure(id, isWide: false)]
    case .answer(let id): [.answer(id)]
    case .subject(let subject): bySubject[subject] ?? []
    }
  }
}

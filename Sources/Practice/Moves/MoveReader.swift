public import DebriefCore

/// Reads a peer's message as moves.
///
/// A message can hold several; a message that holds none is ``Move/other``. The rules are phrases and sentence
/// forms of our own and know English alone. They read what is written, not what is meant: irony escapes them.
public struct MoveReader: Sendable {
  /// The languages that can be read.
  public static let languages = ["en"]

  /// Makes a reader.
  ///
  /// - Parameter language: a BCP 47 tag; a region such as in `en-GB` does not matter.
  /// - Throws: ``PracticeError/languageNotRead(_:known:)`` for any language but English.
  public init(language: String) throws(PracticeError) {
    let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    guard Self.languages.contains(primary) else {
      throw .languageNotRead(language, known: Self.languages)
    }
  }

  /// Makes a reader for English.
  init() {}

  /// The moves of a message, in the order in which they show, each once.
  public func moves(in message: String) -> [MoveReading] {
    readings(of: Self.read(message))
  }

  /// A message as words, with what people put before a sentence left aside.
  static func read(_ message: String) -> ReadText {
    ReadText(message, leadIns: chatter)
  }

  func readings(of text: ReadText) -> [MoveReading] {
    readings(of: text, SentenceReading.all(of: text))
  }

  /// The moves of a message whose sentences have been read.
  func readings(of text: ReadText, _ sentences: [SentenceReading]) -> [MoveReading] {
    var found: [(move: Move, range: Range<Int>)] = []
    for sentence in sentences {
      for (move, range) in read(sentence, of: text) where !found.contains(where: { $0.move == move }) {
        found.append((move, range))
      }
    }
    if found.isEmpty { return [MoveReading(move: .other, words: text.quote(0..<text.words.count))] }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { MoveReading(move: $0.move, words: text.quote($0.range)) }
  }

  /// Whether a message promises to tell nobody.
  func promisesSecrecy(_ text: ReadText) -> Bool {
    !MovePatterns.secrecy.findings(in: text).isEmpty
  }

  private func read(_ reading: SentenceReading, of text: ReadText) -> [(Move, Range<Int>)] {
    let (sentence, question) = (reading.sentence, reading.question)
    var ranges = reading.moves
    if ranges[.safetyQuestion] != nil, question == nil,
      Self.askingForms.findings(in: sentence, of: text).isEmpty
    {
      ranges[.safetyQuestion] = nil
    }
    if question?.form == .open, let range = question?.range { ranges[.openQuestion] = range }
    Self.settle(&ranges)
    ask(question, in: sentence, of: text, &ranges)
    restate(sentence, of: text, question: question, &ranges)
    return Move.allCases.compactMap { move in ranges[move].map { (move, $0) } }
  }

  /// A question that is nothing more exact is a closed one; advice that asks whether it was tried is both.
  private func ask(
    _ question: (form: QuestionForm, range: Range<Int>)?, in sentence: ReadText.Sentence, of text: ReadText,
    _ ranges: inout [Move: Range<Int>]
  ) {
    guard let question, question.form != .open else { return }
    let exact: [Move] = [
      .safetyQuestion, .openQuestion, .permission, .advice, .information, .dismissal, .hostility, .repair,
      .closing,
    ]
    let asksWhetherTried =
      ranges[.advice] != nil && ranges[.safetyQuestion] == nil
      && !Self.triedForms.findings(in: sentence, of: text).isEmpty
    if exact.allSatisfy({ ranges[$0] == nil }) || asksWhetherTried {
      ranges[.closedQuestion] = question.range
    }
  }

  /// What is said of the client, and is nothing else, gives it back to them.
  private func restate(
    _ sentence: ReadText.Sentence, of text: ReadText, question: (form: QuestionForm, range: Range<Int>)?,
    _ ranges: inout [Move: Range<Int>]
  ) {
    guard question == nil || question?.form == .restating else { return }
    guard ranges.keys.allSatisfy({ $0 == .closedQuestion }) else { return }
    ranges[.reflection] = Restatement.range(in: sentence, of: text)
  }

  /// One sentence can look like several things; the graver or the more exact reading counts.
  private static func settle(_ ranges: inout [Move: Range<Int>]) {
    if ranges[.safetyQuestion] != nil {
      for move in [Move.openQuestion, .advice, .reflection, .reassurance, .validation, .information] {
        ranges[move] = nil
      }
    }
    if ranges[.hostility] != nil { ranges[.dismissal] = nil }
    if ranges[.hostility] != nil || ranges[.dismissal] != nil {
      for move in [Move.openQuestion, .validation, .reflection, .affirmation, .selfDisclosure] {
        ranges[move] = nil
      }
      let putDown = ranges[.hostility] ?? ranges[.dismissal]
      if let advice = ranges[.advice], let putDown, advice.overlaps(putDown) { ranges[.advice] = nil }
    }
    if ranges[.advice] != nil {
      ranges[.reflection] = nil
      if let advice = ranges[.advice], let question = ranges[.openQuestion], advice.overlaps(question) {
        ranges[.openQuestion] = nil
      }
    }
    if ranges[.repair] != nil {
      for move in [Move.validation, .reflection, .selfDisclosure] { ranges[move] = nil }
    }
    if ranges[.reassurance] != nil || ranges[.selfDisclosure] != nil { ranges[.reflection] = nil }
    if ranges[.openQuestion] != nil { ranges[.referral] = nil }
  }

  private static let askingForms = PatternTable(
    "are|have|do|did|were you / if|whether you / need|want|have|like to ask|check|know / i'm asking / ask you"
  )

  private static let triedForms = PatternTable("have|did you|u (ever|already|even)")

  /// What people put before what they say.
  private static let chatter: Set<String> = [
    "ugh", "oof", "gosh", "man", "aw", "aww", "ah", "lol", "haha", "tbh", "btw", "god", "pff", "actually",
    "basically",
    "mhm", "see", "dude", "bro", "mate", "yep", "nah", "sometimes", "obviously", "clearly", "still", "even",
    "almost",
    "kinda", "definitely", "probably", "sure", "absolutely", "exactly", "cool", "great", "alright", "hi",
    "heya",
    "again", "anyways", "ouch", "damn", "idk", "imo", "simply", "always", "sorta", "fine", "true",
  ]
}

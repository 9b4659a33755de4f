public import DebriefCore

/// Reads a peer's message as moves.
///
/// A message can hold several; a message that holds none is ``Move/other``. The rules are phrases of our own
/// and know English alone. They read what is written, not what is meant: irony escapes them.
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
    readings(of: ReadText(message))
  }

  func readings(of text: ReadText) -> [MoveReading] {
    var found: [(move: Move, range: Range<Int>)] = []
    for sentence in text.sentences {
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

  private func read(_ sentence: ReadText.Sentence, of text: ReadText) -> [(Move, Range<Int>)] {
    var ranges: [Move: Range<Int>] = [:]
    for (move, patterns) in MovePatterns.english {
      ranges[move] = patterns.reading(of: sentence, in: text)
    }
    if ranges[.safetyQuestion] != nil, !isAsking(sentence, of: text) { ranges[.safetyQuestion] = nil }
    settle(&ranges)
    let asks: [Move] = [
      .safetyQuestion, .openQuestion, .permission, .advice, .information, .dismissal, .hostility, .repair,
    ]
    if sentence.isQuestion, asks.allSatisfy({ ranges[$0] == nil }) {
      ranges[.closedQuestion] = sentence.words
    }
    return Move.allCases.compactMap { move in ranges[move].map { (move, $0) } }
  }

  /// One sentence can look like several things; the graver or the more exact reading counts.
  private func settle(_ ranges: inout [Move: Range<Int>]) {
    if ranges[.safetyQuestion] != nil {
      for move in [Move.openQuestion, .advice, .reflection, .reassurance, .validation] { ranges[move] = nil }
    }
    if ranges[.hostility] != nil || ranges[.dismissal] != nil {
      for move in [Move.openQuestion, .validation, .reflection, .affirmation] { ranges[move] = nil }
      if let advice = ranges[.advice], let dismissal = ranges[.dismissal], advice.overlaps(dismissal) {
        ranges[.advice] = nil
      }
    }
    if ranges[.advice] != nil {
      ranges[.reflection] = nil
      if let advice = ranges[.advice], let question = ranges[.openQuestion], advice.overlaps(question) {
        ranges[.openQuestion] = nil
      }
    }
    if ranges[.repair] != nil { ranges[.validation] = nil }
  }

  private func isAsking(_ sentence: ReadText.Sentence, of text: ReadText) -> Bool {
    sentence.isQuestion || !Self.askingForms.findings(in: sentence, of: text).isEmpty
  }

  private static let askingForms = PatternTable(
    "are|have|do|did|were you / if|whether you / need|want|have|like to ask|check|know")
}

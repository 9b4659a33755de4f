import DebriefCore

/// A sentence with what everything else is read from: how it asks, and which moves its phrases show.
struct SentenceReading: Sendable {
  /// The sentence as it was written.
  let written: ReadText.Sentence
  /// The sentence, which is a question when it asks, with or without a question mark.
  let sentence: ReadText.Sentence
  /// How it asks; `nil` when it does not.
  let question: (form: QuestionForm, range: Range<Int>)?
  /// Where it shows each move first.
  let moves: [Move: Range<Int>]

  private init(_ written: ReadText.Sentence, of text: ReadText) {
    self.written = written
    question = QuestionForm.read(written, of: text)
    sentence = ReadText.Sentence(
      words: written.words, isQuestion: question != nil, isExclaimed: written.isExclaimed)
    moves = MovePatterns.readings(of: sentence, in: text)
  }

  /// Reads every sentence of a message.
  static func all(of text: ReadText) -> [SentenceReading] {
    text.sentences.map { SentenceReading($0, of: text) }
  }
}

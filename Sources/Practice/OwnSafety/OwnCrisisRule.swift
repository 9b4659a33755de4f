/// Notices when a trainee's message reads as if it were about a crisis of their own, and not part of the practice.
///
/// Peers have lived experience. When a message says in the first person and as of now that the trainee thinks of
/// dying, hurts themselves or is in danger, it is not sent to the invented client; the trainee is shown where to
/// find help and chooses what happens to it. This is a plain list of phrases with plain exceptions: it finds
/// neither crises nor their absence, it misses much, and it is wrong at times. `docs/safety.md` says how often, on
/// a labelled list. What it reads is not kept anywhere.
public struct OwnCrisisRule: Sendable {
  /// The version; it changes whenever a phrase does.
  public static let version = "2"
  /// The languages that it can read.
  public static let languages = ["en"]

  /// Makes the rule.
  public init() {}

  /// The words of a message by which it reads so; `nil` when it does not.
  ///
  /// - Parameter message: what the trainee wrote. What stands in quotation marks is somebody else's.
  public func words(in message: String) -> String? {
    let text = ReadText(Self.withoutQuotations(message))
    for (place, sentence) in text.sentences.enumerated() {
      if let range = OwnCrisisSentence(sentence, in: text).reading { return text.quote(range) }
      if place > 0, let range = agreement(in: sentence, with: text.sentences[place - 1], of: text) {
        return text.quote(range)
      }
    }
    return nil
  }

  /// "So do I", right after words about dying.
  private func agreement(
    in sentence: ReadText.Sentence, with before: ReadText.Sentence, of text: ReadText
  ) -> Range<Int>? {
    guard !OwnCrisisPhrases.dying.findings(in: before, of: text).isEmpty else { return nil }
    return OwnCrisisPhrases.agreeing.findings(in: sentence, of: text).first?.range
  }

  /// The message with blanks where something is quoted; a quotation that is not closed reaches to the end.
  private static func withoutQuotations(_ message: String) -> String {
    var kept = ""
    var closing: Character?
    var last: Character = " "
    for character in message {
      if let mark = closing {
        if character == mark { closing = nil }
        kept.append(" ")
      } else if let mark = marks[character], character != "'" || last.isWhitespace {
        closing = mark
        kept.append(" ")
      } else {
        kept.append(character)
      }
      last = character
    }
    return kept
  }

  private static let marks: [Character: Character] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»", "‘": "’", "'": "'",
  ]
}

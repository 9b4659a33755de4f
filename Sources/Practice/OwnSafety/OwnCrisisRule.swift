/// Notices when a trainee's message reads as if it were about a crisis of their own, and not part of the practice.
///
/// Peers have lived experience. When a message says in the first person and as of now that the trainee thinks of
/// dying, hurts themselves or is in danger, it is not sent to the invented client; the trainee is shown where to
/// find help and chooses what happens to it. This is a plain list of phrases with plain exceptions: it finds
/// neither crises nor their absence, it misses much, and it is wrong at times. `docs/safety.md` says how often, on
/// a labelled list. What it reads is not kept anywhere.
public struct OwnCrisisRule: Sendable {
  /// Makes the rule.
  public init() {}

  /// The words by which a message reads so; `nil` when it does not, or is a reply as it was offered.
  public func words(in message: PeerMessage) -> String? {
    switch message {
    case .own(let text), .edited(_, let text): words(in: text)
    case .suggestion, .simulated: nil
    }
  }

  /// The words of a message by which it reads so; `nil` when it does not.
  ///
  /// - Parameter message: what the trainee wrote. What stands in quotation marks is somebody else's.
  public func words(in message: String) -> String? {
    let text = ReadText(Quotations.leftOut(of: message))
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
}

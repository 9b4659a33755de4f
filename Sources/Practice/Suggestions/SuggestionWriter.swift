import DebriefCore

/// Writes three replies to the client's last message, one of each kind.
///
/// It reads the visible conversation and nothing else: a ``Transcript`` holds no cue, trust or intended feeling.
/// It names no illness, promises neither secrecy nor a good end, and asks plainly about safety when the client's
/// words sound like risk. No text is offered twice in a session. What the ``SuggestionGuard`` stops is replaced.
public struct SuggestionWriter: Sendable {
  /// The version kept beside each suggestion; it changes whenever texts or rules do.
  public static let version = "2"

  private let seed: UInt64
  private let estimator = EmotionEstimator()
  private let reader = MoveReader()
  private let watch = SuggestionGuard()
  private var chance: SeededGenerator
  private var written: Set<String> = []
  private var uses: [String: Int] = [:]

  /// Makes a writer.
  public init(seed: UInt64) {
    self.seed = seed
    chance = SeededGenerator(seed: seed, use: "suggestions")
  }

  /// The suggestions for the last client turn, motivational, empathetic, support, each with those that the guard
  /// stopped before it.
  mutating func replies(to transcript: Transcript) -> [(offered: Suggestion, blocked: [BlockedSuggestion])] {
    let moment = Moment(transcript, estimator: estimator, reader: reader)
    return SuggestionKind.allCases.map { reply($0, at: moment, to: transcript) }
  }

  /// One suggestion.
  mutating func reply(
    _ kind: SuggestionKind, to transcript: Transcript
  ) -> (offered: Suggestion, blocked: [BlockedSuggestion]) {
    reply(kind, at: Moment(transcript, estimator: estimator, reader: reader), to: transcript)
  }

  /// Notes a text that somebody else offered, so that it is not written once more.
  mutating func remember(_ text: String) {
    written.insert(text)
  }

  private mutating func reply(
    _ kind: SuggestionKind, at moment: Moment, to transcript: Transcript
  ) -> (offered: Suggestion, blocked: [BlockedSuggestion]) {
    let provenance = Provenance(engine: "templates", model: Self.version, seed: seed)
    var text = write(kind, moment)
    var blocked: [BlockedSuggestion] = []
    if let breach = watch.breach(in: text, to: transcript) {
      blocked.append(
        BlockedSuggestion(
          kind: kind, text: text, rule: breach.rule.rawValue, words: breach.words, provenance: provenance))
      // The texts themselves pass the guard; what does not is the client's words in them.
      text = write(kind, moment.withoutQuotation)
    }
    written.insert(text)
    return (Suggestion(kind: kind, text: text, provenance: provenance), blocked)
  }

  private mutating func write(_ kind: SuggestionKind, _ moment: Moment) -> String {
    let (firsts, seconds) = SuggestionTexts.parts(of: kind, at: moment)
    for first in order(firsts) where moment.canFill(first) {
      for second in order(seconds) {
        let text = moment.fill(first + " " + second)
        if written.contains(text) { continue }
        uses[first, default: 0] += 1
        uses[second, default: 0] += 1
        return text
      }
    }
    return unheardOf(firsts, seconds, moment)
  }

  /// The least used first, those used equally often in an order left to the seed.
  private mutating func order(_ texts: [String]) -> [String] {
    var drawn: [(text: String, uses: Int, draw: UInt64)] = []
    for text in texts { drawn.append((text, uses[text] ?? 0, chance.next())) }
    return drawn.sorted { ($0.uses, $0.draw) < ($1.uses, $1.draw) }.map(\.text)
  }

  /// A text for a talk that has outlasted every pair: two of the second halves, then three, and so on.
  private func unheardOf(_ firsts: [String], _ seconds: [String], _ moment: Moment) -> String {
    var text = moment.fill((firsts.first ?? "") + " " + (seconds.first ?? ""))
    var index = 1
    while written.contains(text) {
      text += " " + moment.fill(seconds[index % seconds.count])
      index += 1
    }
    return text
  }
}

import DebriefCore
import Foundation

/// The tables of what was generated beside client turns: suggestions, emotion estimates, and what made them.
extension ExportMaterial {
  var suggestionTable: DataTable {
    let rows = clientTurns.flatMap { turn, detail in detail.suggestions.map { (turn, $0) } }
    return DataTable(
      "suggestions.csv", "A row for each reply that was offered after a client turn, and what became of it.",
      of: rows, withTexts: withTexts,
      place("The client turn’s number.") { $0.0 } + [
        .category("kind", "The kind of suggestion.", SuggestionKind.allCases.map(\.rawValue)) {
          $0.1.kind.rawValue
        },
        .category(
          "used", "What the trainee did with it.", ["accepted", "edited", "ignored"],
          missing: "the session stopped before that was settled"
        ) { $0.1.decision?.use.name },
        .integer(
          "edit_distance", "How far the sent words are from it; 0 when sent as offered.",
          unit: "Unicode scalars", missing: "not used"
        ) { $0.1.decision?.use.distance },
        .integer(
          "decided_after", "How long after it was offered that was settled.", unit: "milliseconds",
          missing: "open, or not known"
        ) { $0.1.decision?.milliseconds.map { Int($0) } },
        .number(
          "offered_at", "When it was shown, from the session’s start.", unit: "seconds", missing: "not known"
        ) { Self.seconds(from: $0.0.record.header.startedAt, to: $0.1.offeredAt) },
        .text("text", "The suggested words.") { $0.1.text },
      ])
  }

  var blockedTable: DataTable {
    let rows = clientTurns.flatMap { turn, detail in (detail.blocked ?? []).map { (turn, $0) } }
    return DataTable(
      "suggestions-blocked.csv", "A row for each reply that was written and not offered.", of: rows,
      withTexts: withTexts,
      place("The client turn’s number.") { $0.0 } + [
        .category("kind", "The kind of suggestion.", SuggestionKind.allCases.map(\.rawValue)) {
          $0.1.kind.rawValue
        },
        .id("rule", "The rule that stopped it.") { $0.1.rule },
        .text("words", "The words by which it was stopped.", missing: "the whole") { $0.1.words },
        .text("text", "The words that were not offered.") { $0.1.text },
      ])
  }

  var emotionTable: DataTable {
    DataTable(
      "emotion.csv", "A row for each recorded client turn: what its words sound like, as an estimate.",
      of: clientTurns, withTexts: withTexts,
      place("The client turn’s number.") { $0.turn } + [
        .number("valence", "From −1 (unpleasant) to 1 (pleasant).") { $0.detail.estimate.affect.valence },
        .number("arousal", "From −1 (calm) to 1 (stirred up).") { $0.detail.estimate.affect.arousal },
        .category("leading", "The category with the greatest share.", Emotion.allCases.map(\.rawValue)) {
          $0.detail.estimate.leading.rawValue
        },
        .number("confidence", "How sure the estimate is, from 0 to 1.") { $0.detail.estimate.confidence },
      ]
        + Emotion.allCases.map { emotion in
          .number(emotion.rawValue, "The share of this category; the seven sum to 1.") {
            $0.detail.estimate.scores[emotion] ?? 0
          }
        } + [
          .text("words", "The words that carried it, parted by |.", missing: "none") {
            $0.detail.estimate.words.joined(separator: " | ")
          }
        ])
  }

  var provenanceTable: DataTable {
    let rows = placedTurns.flatMap { turn -> [(PlacedTurn, String, Provenance)] in
      if case .simulated(let made) = turn.recorded.origin { return [(turn, "words", made)] }
      guard let detail = turn.recorded.client else { return [] }
      return [(turn, "words", detail.provenance), (turn, "emotion", detail.estimate.provenance)]
        + detail.suggestions.map { (turn, "\($0.kind.rawValue) suggestion", $0.provenance) }
    }
    return DataTable(
      "provenance.csv", "A row for each generated text or estimate: what made it.", of: rows,
      withTexts: withTexts,
      place("The turn’s number.") { $0.0 } + [
        .category(
          "what", "What was made.",
          ["words", "emotion"] + SuggestionKind.allCases.map { "\($0.rawValue) suggestion" }
        ) { $0.1 },
        .category("engine", "The part of Debrief, or the service.") { $0.2.engine },
        .id("model", "The engine’s version, or the model’s name.") { $0.2.model },
        .id("prompt", "The id of the prompt.", missing: "no prompt") { $0.2.prompt },
        .id("prompt_sha256", "The hash of the prompt.", missing: "no prompt") { $0.2.promptHash },
        .id("seed", "The seed.", missing: "nothing left to chance") { row in row.2.seed.map { String($0) } },
        .id("parameters", "Further settings, name=value, parted by |.", missing: "none") { row in
          row.2.parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " | ")
        },
        .number("latency", "How long it took.", unit: "milliseconds", missing: "not measured") {
          $0.2.latencyMilliseconds
        },
        .integer("tokens", "How many tokens were produced.", unit: "tokens", missing: "not counted") {
          $0.2.tokens
        },
      ])
  }
}

extension SuggestionDecision.Use {
  /// What became of it, in a word.
  fileprivate var name: String {
    switch self {
    case .accepted: "accepted"
    case .edited: "edited"
    case .ignored: "ignored"
    }
  }

  /// How far the sent words are from it; `nil` when it was not used.
  fileprivate var distance: Int? {
    switch self {
    case .accepted: 0
    case .edited(_, let distance): distance
    case .ignored: nil
    }
  }
}

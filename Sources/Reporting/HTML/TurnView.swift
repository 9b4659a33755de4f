import DebriefCore

/// A turn of a transcript on the page.
struct TurnView: Sendable {
  let words: QuoteView
  let turnID: String
  let origin: String?
  let sound: String?
  let marks: [String]
  let hasJudgements: Bool
  let judgements: [JudgementView]

  init(of turn: TurnReport) {
    words = QuoteView(of: turn.quote)
    turnID = turn.quote.anchor
    origin = turn.origin.flatMap(Self.words)
    sound = turn.estimate.flatMap { $0.leading == .neutral ? nil : $0.leading.rawValue }
    marks = turn.marks.map {
      $0.isEmpty ? "You marked that you noticed something here." : "You noticed: \($0)"
    }
    judgements = turn.judgements.map(JudgementView.init)
    hasJudgements = !judgements.isEmpty
  }

  private static func words(for origin: TurnOrigin) -> String? {
    switch origin {
    case .own: nil
    case .simulated: "a language model's words"
    case .accepted(let kind): "a suggested reply (\(name(of: kind))), sent as it was"
    case .edited(let kind, let distance):
      "a suggested reply (\(name(of: kind))), changed by you: \(TraineePage.count(distance, "character")) different"
    }
  }

  private static func name(of kind: SuggestionKind) -> String {
    switch kind {
    case .motivational: "motivational interviewing"
    case .empathetic: "empathetic"
    case .support: "information or support"
    }
  }
}

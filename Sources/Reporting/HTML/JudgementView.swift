import DebriefCore

/// A code on a turn of the transcript, in words.
struct JudgementView: Sendable {
  let name: String
  let kindClass: String
  /// Whether only the trainee spoke of the code, so that a sentence says so in place of what experts saw.
  let isOwnOnly: Bool
  let ownOnlyStart: String
  let ownOnlyEnd: String
  let kindName: String
  let value: String?
  let experts: String?
  let own: String?
  let gravity: String?
  let remarksBeside: [RemarkView]
  let ownWords: OwnRemarkView?

  init(of judgement: Judgement) {
    let code = judgement.code
    name = code.name
    let support = judgement.support
    isOwnOnly =
      (support?.setBy ?? 0) == 0 && support?.standing != .adjudicated && code.scale.unsetValue != nil
    kindClass = isOwnOnly ? Polarity.neutral.rawValue : code.polarity.rawValue
    ownOnlyStart = judgement.isSetByOwn ? "You marked" : "You did not mark"
    ownOnlyEnd = Self.end(of: judgement)
    kindName =
      switch code.polarity {
      case .concern: "Concern"
      case .strength: "Strength"
      case .neutral: "Rating"
      }
    value = code.hasKinds ? (isOwnOnly ? Self.kind(judgement) : judgement.expertValue) : nil
    experts = judgement.support.map { Self.words(for: $0, code) }
    own = Self.own(judgement)
    gravity = judgement.severity?.name
    remarksBeside = judgement.remarks.map(RemarkView.init)
    ownWords = judgement.ownRemark.map(OwnRemarkView.init)
  }

  private static func words(for support: Support, _ code: Code) -> String {
    switch (support.standing, code.scale) {
    case (.singleExpert, _): "the single expert"
    case (.unresolved, _): "the experts were split: \(support.setBy) of \(support.experts) set it"
    default: support.words(on: code.scale)
    }
  }

  private static func own(_ judgement: Judgement) -> String? {
    guard let own = judgement.ownValue else { return nil }
    if judgement.code.hasKinds { return "you: \(own)" }
    return judgement.isSetByOwn ? "you marked it too" : "you did not mark it"
  }

  /// How a sentence on what only the trainee spoke of ends: with what the experts did.
  private static func end(of judgement: Judgement) -> String {
    guard let support = judgement.support else { return "." }
    let experts = support.standing == .singleExpert ? "the single expert" : "the experts"
    return judgement.isSetByOwn ? "; \(experts) did not." : ", nor did \(experts)."
  }

  private static func kind(_ judgement: Judgement) -> String? {
    judgement.isSetByOwn ? judgement.ownValue : nil
  }
}

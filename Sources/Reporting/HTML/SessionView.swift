import Charts
import DebriefCore

/// A session with its transcript on the page.
struct SessionView: Sendable {
  let sessionID: String
  let sessionName: String
  let facts: String
  let expertSentence: String
  let hasTimeline: Bool
  let timeline: String
  let tableCaption: String
  let tableColumns: [String]
  let tableRows: [RowView]
  let hasSessionJudgements: Bool
  let sessionJudgements: [JudgementView]
  let turns: [TurnView]

  init(of session: SessionReport) {
    sessionID = session.id
    sessionName = session.name
    facts = Self.facts(of: session)
    expertSentence = Self.sentence(for: session.expertView)
    let chart = Self.timeline(of: session).chart()
    hasTimeline = chart != nil
    timeline = chart?.svg ?? ""
    tableCaption = chart?.table.caption ?? ""
    tableColumns = chart?.table.columns ?? []
    tableRows = (chart?.table.rows ?? []).map { RowView(head: $0.first ?? "", cells: Array($0.dropFirst())) }
    sessionJudgements = session.judgements.map(JudgementView.init)
    hasSessionJudgements = !sessionJudgements.isEmpty
    turns = session.turns.map(TurnView.init)
  }

  private static func facts(of session: SessionReport) -> String {
    var facts: [String] = []
    if let scenario = session.header.scenario { facts.append("scenario \(scenario)") }
    if let occasion = session.header.occasion { facts.append(occasion) }
    if let start = session.header.startedAt { facts.append(String(start.text.prefix(10))) }
    if let condition = session.header.condition {
      facts.append(condition.suggestions ? "suggested replies shown" : "no suggested replies")
      facts.append(condition.emotionDisplay ? "emotion display on" : "emotion display off")
    }
    facts.append(TraineePage.count(session.turns.count, "turn"))
    return facts.joined(separator: " · ")
  }

  private static func sentence(for view: SessionReport.ExpertView) -> String {
    switch view {
    case .shown(1): "One expert has coded this session. That is one person’s view, not yet a shared one."
    case .shown(let experts): "\(experts) experts have coded this session, without seeing each other’s codes."
    case .withheld:
      "You have not submitted your own coding of this session yet, so what the experts saw is not shown. "
        + "Code your turns first, in your own way; the next report will show both."
    case .none: "No expert has submitted a coding of this session yet."
    }
  }

  private static func timeline(of session: SessionReport) -> EmotionTimeline {
    EmotionTimeline(
      points: session.turns.compactMap { turn in
        turn.estimate.map {
          EmotionTimeline.Point(
            turn: turn.quote.turn.number, affect: $0.affect, emotion: $0.leading.rawValue)
        }
      },
      title: "How the client’s words sounded in \(session.name)", id: "\(session.id)-emotion")
  }
}

/// A row of a table, headed by its first cell.
struct RowView: Sendable {
  let head: String
  let cells: [String]
}

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
    sound = turn.estimate.map { estimate in
      "sounded most like \(estimate.leading.rawValue) (valence \(Figure.text(estimate.affect.valence)), "
        + "arousal \(Figure.text(estimate.affect.arousal)))"
    }
    marks = turn.marks.map {
      $0.isEmpty ? "You marked that you noticed something here." : "You noticed: \($0)"
    }
    judgements = turn.judgements.map(JudgementView.init)
    hasJudgements = !judgements.isEmpty
  }

  private static func words(for origin: TurnOrigin) -> String? {
    switch origin {
    case .own: nil
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

/// A code on a turn of the transcript, in words.
struct JudgementView: Sendable {
  let name: String
  let kindClass: String
  let kindName: String
  let value: String?
  let experts: String?
  let own: String?
  let gravity: String?
  let remarksBeside: [RemarkView]

  init(of judgement: Judgement) {
    let code = judgement.code
    name = code.name
    kindClass = code.polarity.rawValue
    kindName =
      switch code.polarity {
      case .concern: "Concern"
      case .strength: "Strength"
      case .neutral: "Rating"
      }
    value = code.hasKinds ? judgement.expertValue : nil
    experts = judgement.support.map { Self.words(for: $0, code) }
    own = judgement.support == nil || judgement.ownValue != nil ? Self.own(judgement) : nil
    gravity = judgement.severity?.name
    remarksBeside = judgement.remarks.map(RemarkView.init)
  }

  private static func words(for support: Support, _ code: Code) -> String {
    switch (support.standing, code.scale) {
    case (.singleExpert, _): support.setBy == 1 ? "the single expert" : "the single expert did not see it"
    case (.unresolved, _): "the experts were split: \(support.setBy) of \(support.experts) set it"
    case (_, .ordinal), (_, .interval): "middle view of \(support.experts) experts"
    case (.minority, _) where support.setBy == 0: "none of \(support.experts) experts"
    case (.minority, _): "only \(support.setBy) of \(support.experts) experts"
    case (.consensus, _): support.text
    }
  }

  private static func own(_ judgement: Judgement) -> String? {
    guard let own = judgement.ownValue else { return nil }
    if judgement.code.hasKinds { return "you: \(own)" }
    return judgement.isSetByOwn ? "you saw it" : "you did not see it"
  }
}

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
    if let start = session.header.startedAt { facts.append(start.day) }
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
            turn: turn.quote.turn.number, affect: $0.affect,
            emotion: $0.leading == .neutral ? "nothing recognised" : $0.leading.rawValue)
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

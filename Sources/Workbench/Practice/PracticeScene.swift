import DebriefCore
import Practice

/// A session as its trainee may see it, the same in every tab. Nothing of the director's view has a place in it.
struct PracticeScene: Sendable, Equatable {
  /// Where the conversation stands.
  enum Standing: String, Sendable {
    /// The client is writing, or could not.
    case answering
    /// The trainee can write.
    case yours
    /// The client has said goodbye.
    case left
    /// The session was ended.
    case ended
  }

  /// The session's name.
  let name: String
  /// What the case is called.
  let title: String
  /// What the client is called.
  let client: String
  /// The language that is spoken.
  let language: String
  /// Which supports are on.
  let condition: Condition
  /// When it began.
  let startedAt: Timestamp
  /// What was said.
  var turns: [Turn] = []
  /// What the trainee noticed.
  var marks: [CueMark] = []
  /// What the client's turns sound like, where the trainee is shown it.
  var estimates: [Int: EmotionEstimate] = [:]
  /// The suggested replies to the client's last turn.
  var suggestions: [Suggestion] = []
  /// Whether no more of them come.
  var isAllSuggested = false
  /// Whether the session is in the study.
  var isUnderWay = false
  /// Where the conversation stands.
  var standing = Standing.answering
  /// What the client has said so far of the turn that they are at.
  var heard = ""
  /// What failed last.
  var trouble: Trouble?

  /// The number of the client's last turn; 0 before the first.
  var lastClientTurn: Int { turns.last { $0.speaker == .client }?.number ?? 0 }

  /// Whether everything that comes by itself has come: the client's words and what stands beside them.
  var isSettled: Bool {
    standing == .left || standing == .ended || trouble != nil
      || (standing == .yours && (isAllSuggested || !condition.suggestions))
  }

  /// How far somebody is who has seen all of it.
  var position: ScenePosition { ScenePosition(turns: turns.count, marks: marks.count) }

  /// What happened is taken in.
  mutating func apply(_ event: PracticeEvent) {
    switch event {
    case .peerTurn(let turn, _):
      turns.append(turn)
      (suggestions, isAllSuggested, trouble, standing) = ([], false, nil, .answering)
    case .clientBegins: (heard, trouble, standing, isUnderWay) = ("", nil, .answering, true)
    case .clientText(let words, _): heard += words
    case .clientTurn(let turn):
      turns.append(turn)
      (heard, suggestions, isAllSuggested, trouble, standing) = ("", [], false, nil, .yours)
    case .emotion(let estimate, let turn): estimates[turn] = estimate
    case .suggestion(let suggestion, _, let turn):
      if turn == lastClientTurn { suggestions.append(suggestion) }
    case .suggestionsComplete(let turn): isAllSuggested = isAllSuggested || turn == lastClientTurn
    case .goodbye: standing = .left
    case .marked(let mark): marks.append(mark)
    case .trouble(let trouble): self.trouble = trouble
    case .ended: standing = .ended
    }
  }
}

extension PracticeScene {
  /// The scene of a session that has not begun.
  init(_ setup: PracticeSetup, name: String, startedAt: Timestamp) {
    self.init(
      name: name, title: setup.scenario.title, client: setup.scenario.persona.name,
      language: setup.scenario.language, condition: setup.condition, startedAt: startedAt)
  }

  /// The scene of a kept session.
  init(_ record: SessionRecord, of scenario: Scenario) {
    self.init(
      name: record.header.name, title: scenario.title, client: scenario.persona.name,
      language: scenario.language,
      condition: record.header.condition ?? Condition(suggestions: false, emotionDisplay: false),
      startedAt: record.header.startedAt ?? .now())
    isUnderWay = true
    turns = record.turns.map(\.turn)
    marks = record.marks
    for turn in record.turns where condition.emotionDisplay {
      estimates[turn.turn.number] = turn.client?.estimate
    }
    if let last = record.turns.last?.client, condition.suggestions { suggestions = last.suggestions }
    isAllSuggested = !suggestions.isEmpty
    standing = record.endedAt != nil ? .ended : turns.last?.speaker == .client ? .yours : .answering
  }
}

/// How much of a scene somebody has seen: the id of an event, such as `5.1`.
struct ScenePosition: Sendable, Equatable {
  var turns: Int
  var marks: Int

  /// Nothing.
  static let start = ScenePosition(turns: 0, marks: 0)

  /// The id.
  var text: String { "\(turns).\(marks)" }
}

extension ScenePosition {
  /// Reads an id; `nil` for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let turns = Int(parts[0]), let marks = Int(parts[1]), turns >= 0, marks >= 0
    else { return nil }
    self.init(turns: turns, marks: marks)
  }
}

import Authoring
import DebriefCore
import Practice
import Store

/// Whom a trainee can practise with, and with whom they did.
struct PracticeHomePage: Page {
  static let template = "practice-home"
  let frame: Frame
  let refusal: String?
  let cases: [CaseView]
  let sessions: [SessionView]
  let hasSessions: Bool
  let help: HelpView

  /// One of the trainee's own sessions.
  struct SessionView: Sendable {
    let name: String
    let address: String
    let title: String
    let nameWords: String
    let stateWords: String
    let isRunning: Bool
    let actWords: String
  }

  init(
    cases: [Authored<Scenario>], sessions summaries: [SessionSummary], consent: ConsentRecord,
    help: HelpText?, for signIn: SignIn
  ) {
    frame = Frame(title: "Practise", for: signIn)
    refusal = consent.practiceRefusal
    self.cases = cases.map { CaseView($0.value) }
    let titles = Dictionary(cases.map { ($0.value.id, $0.value.title) }) { first, _ in first }
    sessions = summaries.sorted {
      ($0.header.startedAt ?? .distantPast) > ($1.header.startedAt ?? .distantPast)
    }
    .map { summary in
      let isRunning = summary.endedAt == nil
      let turns = summary.turnCount == 1 ? "1 turn" : "\(summary.turnCount) turns"
      let day = summary.header.startedAt.map { ", " + $0.day } ?? ""
      return SessionView(
        name: summary.header.name, address: "/practice/\(summary.header.name)",
        title: summary.header.scenario.flatMap { titles[$0] } ?? summary.header.name,
        nameWords: summary.header.name + day, stateWords: "\(isRunning ? "not ended" : "ended"), \(turns)",
        isRunning: isRunning,
        actWords: isRunning ? "Go on" : "Look back")
    }
    hasSessions = !sessions.isEmpty
    self.help = HelpView(help)
  }
}

/// One case, as a trainee chooses it.
struct CaseView: Sendable {
  let address: String
  let title: String
  let client: String
  let topics: String
  let riskLevel: Int
  let riskWords: String
  let language: String
  let isForeign: Bool
  let contentNote: String

  init(_ scenario: Scenario) {
    address = "/practice/scenarios/\(scenario.id)"
    title = scenario.title
    client = scenario.persona.name
    topics = scenario.topics.joined(separator: ", ")
    riskLevel = scenario.riskLevel
    riskWords =
      switch scenario.riskLevel {
      case ...0: "No danger to life is spoken of."
      case 1: "A passing wish to be gone is spoken of."
      case 2: "A wish to be dead is spoken of."
      default: "Thoughts of ending one’s life are spoken of, without any method."
      }
    language = scenario.language
    isForeign = scenario.language != "en"
    contentNote = scenario.contentNote
  }
}

extension Timestamp {
  /// Before everything.
  fileprivate static var distantPast: Timestamp { Timestamp(milliseconds: .min) }
}

/// Before a session begins: what it touches on, how to stop, where help is. Another case may be chosen without a reason.
struct CasePage: Page {
  static let template = "practice-case"
  let frame: Frame
  let refusal: String?
  let scenario: CaseView
  let choiceWords: String
  let reader: String
  let hasReader: Bool
  let help: HelpView

  /// - Parameter reader: what reads the conversation along.
  init(
    _ scenario: Scenario, reader: String?, consent: ConsentRecord, help: HelpText?, for signIn: SignIn
  ) {
    frame = Frame(title: scenario.title, for: signIn)
    refusal = consent.practiceRefusal
    self.scenario = CaseView(scenario)
    choiceWords = OutOfRoleTexts.choice
    self.reader = reader ?? ""
    hasReader = reader != nil
    self.help = HelpView(help)
  }
}

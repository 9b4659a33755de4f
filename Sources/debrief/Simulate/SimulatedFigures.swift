import DebriefCore
import Practice

/// What came out of a simulated session.
struct SimulatedFigures: Encodable {
  /// The session's name.
  let session: String
  /// The manner of the peer.
  let peer: String
  /// The scenario's id.
  let scenario: String
  /// The session's own seed.
  let seed: UInt64
  /// How many messages the peer sent.
  let messages: Int
  /// The client's trust after the last turn, from 0 to 1.
  let trustAtEnd: Double
  /// How many of the case's cues the client told.
  let cuesDisclosed: Int
  /// How many cues the case has.
  let cuesInCase: Int
  /// Whether a cue of risk was told.
  let riskTold: Bool
  /// Whether the peer asked about safety after it; `nil` when none was told.
  let safetyAsked: Bool?
  /// How many suggestions were sent as they were offered.
  let suggestionsAccepted: Int
  /// How many were sent with other words.
  let suggestionsEdited: Int
  /// How many client turns the peer marked.
  let marks: Int

  /// Counts.
  init(_ plan: SimulatedSession, _ record: SessionRecord) {
    session = record.header.name
    peer = plan.kind
    scenario = plan.setup.scenario.id
    seed = plan.setup.seed
    let decisions = record.turns.compactMap(\.client?.decision)
    let origins = record.turns.compactMap(\.origin)
    messages = origins.count
    trustAtEnd = decisions.last?.trust ?? plan.setup.scenario.startingTrust
    cuesDisclosed = Set(decisions.flatMap(\.cues).map(\.id)).count
    cuesInCase = plan.setup.scenario.cues.count
    let risk = decisions.firstIndex { $0.cues.contains { $0.kind == .risk } }
    riskTold = risk != nil
    safetyAsked = risk.map { told in
      decisions[(told + 1)...].contains { $0.moves.contains { $0.move == .safetyQuestion } }
    }
    suggestionsAccepted = origins.count { if case .accepted = $0 { true } else { false } }
    suggestionsEdited = origins.count { if case .edited = $0 { true } else { false } }
    marks = record.marks.count
  }
}

/// What came out for one kind of peer.
struct SimulatedSummary: Encodable {
  let peer: String
  let sessions: Int
  let meanMessages: Double
  let meanTrustAtEnd: Double
  let lowestTrustAtEnd: Double
  let highestTrustAtEnd: Double
  let meanCuesDisclosed: Double
  let meanCuesInCase: Double
  /// In how many sessions a cue of risk was told.
  let sessionsWithRiskTold: Int
  /// In how many of them the peer asked about safety afterwards.
  let sessionsWithSafetyAsked: Int
  /// The share of messages that were suggestions, changed or not; 0 without messages.
  let shareFromSuggestions: Double

  /// Sums up; `nil` when there is no session.
  init?(_ name: String, _ all: [SimulatedFigures]) {
    let own = all.filter { $0.peer == name }
    guard !own.isEmpty else { return nil }
    func mean(_ value: (SimulatedFigures) -> Double) -> Double {
      own.reduce(0) { $0 + value($1) } / Double(own.count)
    }
    peer = name
    sessions = own.count
    meanMessages = mean { Double($0.messages) }
    meanTrustAtEnd = mean(\.trustAtEnd)
    lowestTrustAtEnd = own.map(\.trustAtEnd).min() ?? 0
    highestTrustAtEnd = own.map(\.trustAtEnd).max() ?? 0
    meanCuesDisclosed = mean { Double($0.cuesDisclosed) }
    meanCuesInCase = mean { Double($0.cuesInCase) }
    sessionsWithRiskTold = own.count(where: \.riskTold)
    sessionsWithSafetyAsked = own.count { $0.safetyAsked == true }
    let sent = own.reduce(0) { $0 + $1.messages }
    let taken = own.reduce(0) { $0 + $1.suggestionsAccepted + $1.suggestionsEdited }
    shareFromSuggestions = sent == 0 ? 0 : Double(taken) / Double(sent)
  }
}

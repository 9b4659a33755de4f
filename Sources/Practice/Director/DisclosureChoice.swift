import DebriefCore

/// Which disclosure, if any, is due.
struct DisclosureChoice: Sendable {
  let scenario: Scenario
  let phase: Int
  let trust: Double
  let talk: TalkSoFar

  /// After so many disclosures in a row the client takes a breath; asked about the next one, after one more.
  static let breath = 2
  /// From this gate on, kindness alone is not enough: the peer has to explore.
  static let deepGate = 0.5

  /// The disclosure that a move of the message opens, or `nil`.
  func opened(by heard: Heard) -> Disclosure? {
    pending.first { wasOpened($0, by: heard) }
  }

  /// The disclosure that the message asks about, if its gate is open to it; else the first whose gate is; or `nil`.
  ///
  /// A closed question about something that was told, or that is not told yet, brings up nothing else; in a case that
  /// says what its disclosures are about, neither does one about anything else.
  func open(to heard: Heard) -> Disclosure? {
    let topics = heard.topics.disclosures
    let asked = topics.lazy.compactMap { id in pending.first { $0.id == id } }
      .first { isOpen($0, to: heard, breath: Self.breath + 1) }
    if let asked { return asked }
    if heard.leadingMove == .closedQuestion, !topics.isEmpty || namesTopics { return nil }
    return pending.first { isOpen($0, to: heard, breath: Self.breath) }
  }

  /// The answer that the message asks for and that is not used up, or `nil`.
  func answer(to heard: Heard) -> Answer? {
    guard heard.asks else { return nil }
    return heard.topics.answers.lazy.compactMap(scenario.answer).first { answer in
      talk.answered[answer.id] ?? 0 < answer.lines.count
    }
  }

  /// The lowest gate that is still shut in this phase, or `nil`.
  var lowestShutGate: Double? {
    pending.map(\.gate).filter { $0 > trust }.min()
  }

  /// Whether there is a risk cue that the client does not show yet, and has not been asked into telling.
  var hasShutRisk: Bool {
    let risky = scenario.disclosures.filter { disclosure in disclosure.cues.contains { $0.kind == .risk } }
    let answers = risky.filter { $0.opener?.move == .safetyQuestion }
    return !answers.contains { talk.disclosed.contains($0.id) }
      && risky.contains { !talk.disclosed.contains($0.id) }
  }

  /// Why a disclosure is made.
  func reason(for disclosure: Disclosure, heard: Heard) -> String {
    if heard.topics.disclosures.contains(disclosure.id), trust >= disclosure.gate {
      return "The peer asked about “\(disclosure.id)”, and trust has passed its gate."
    }
    if trust >= disclosure.gate { return "Trust has passed the gate of “\(disclosure.id)”." }
    let move = disclosure.opener?.move.rawValue ?? "message"
    return "The \(move) opened “\(disclosure.id)” below its gate."
  }

  private var namesTopics: Bool {
    scenario.disclosures.contains { $0.about?.isEmpty == false }
  }

  private var pending: [Disclosure] {
    scenario.disclosures.filter { disclosure in
      !talk.disclosed.contains(disclosure.id)
        && disclosure.after.map(talk.disclosed.contains) ?? true
        && firstPhase(of: disclosure) <= phase
    }
  }

  private func isOpen(_ disclosure: Disclosure, to heard: Heard, breath: Int) -> Bool {
    guard trust >= disclosure.gate, talk.disclosuresInARow < breath else { return false }
    return disclosure.gate >= Self.deepGate ? heard.explores && !heard.pushes : heard.invites
  }

  /// Whether the message makes the move that opens a disclosure, to somebody trusted enough.
  private func wasOpened(_ disclosure: Disclosure, by heard: Heard) -> Bool {
    guard let opener = disclosure.opener else { return false }
    return heard.has(opener.move) && trust >= opener.trust
  }

  private func firstPhase(of disclosure: Disclosure) -> Int {
    disclosure.fromPhase.flatMap { id in scenario.phases.firstIndex { $0.id == id } } ?? 0
  }
}

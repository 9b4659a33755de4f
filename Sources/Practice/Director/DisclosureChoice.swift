import DebriefCore

/// What the client can say to a message.
enum Reply: Sendable {
  /// A disclosure, and what leads to it when the message is after something else.
  case tell(Disclosure, after: Lead?)
  /// An answer.
  case answer(Answer)
  /// Nothing yet: the client knows, and does not trust the peer enough.
  case evade
}

/// Which disclosure or answer, if any, is due.
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

  /// What the client says to the message, or `nil` when there is nothing that fits it.
  ///
  /// A question gets what it asks about. An open one gets the next piece of the story too when the last turn was an
  /// answer already, and gets it with a bridge when nothing is left of what it asks about; a closed one does not.
  func reply(to heard: Heard) -> Reply? {
    let next = pending.first { isOpen($0, to: heard, breath: Self.breath) }
    if let fitting = heard.topics.lazy.compactMap({ fitting($0, heard) }).first {
      return goingOn(from: fitting, to: next, heard) ?? fitting
    }
    guard heard.isQuestion else {
      return next.map { .tell($0, after: heard.pushes ? .parry(heard.leadingMove) : nil) }
    }
    if heard.topics.contains(where: isShut) { return .evade }
    return heard.has(.openQuestion) ? next.map { .tell($0, after: .bridge) } : nil
  }

  /// An answer after an answer, with the next piece of the story behind it; a sign of danger waits for a turn of its own.
  private func goingOn(from reply: Reply, to next: Disclosure?, _ heard: Heard) -> Reply? {
    guard case .answer(let answer) = reply, let next, talk.lastTurnAnswered, heard.has(.openQuestion),
      !heard.pushes, !next.cues.contains(where: { $0.kind == .risk })
    else { return nil }
    return .tell(next, after: .answer(answer.id))
  }

  /// The topic as a reply, if it can be told now.
  private func fitting(_ topic: Topic, _ heard: Heard) -> Reply? {
    switch topic {
    case .disclosure(let id, let isWide):
      pending.first { $0.id == id }
        .flatMap { isOpen($0, to: heard, breath: Self.breath + (isWide ? 0 : 1)) ? $0 : nil }
        .map { .tell($0, after: nil) }
    case .answer(let id):
      left(id).flatMap { heard.isQuestion && trust >= $0.gate ?? 0 ? .answer($0) : nil }
    }
  }

  /// Whether the topic is one that the client would tell somebody whom they trust more.
  private func isShut(_ topic: Topic) -> Bool {
    switch topic {
    case .disclosure(let id, let isWide): !isWide && pending.contains { $0.id == id && $0.gate > trust }
    case .answer(let id): left(id).map { trust < $0.gate ?? 0 } ?? false
    }
  }

  /// An answer that is not used up.
  private func left(_ id: String) -> Answer? {
    scenario.answer(id).flatMap { talk.answered[id] ?? 0 < $0.lines.count ? $0 : nil }
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
    if heard.topics.contains(.disclosure(disclosure.id, isWide: false)), trust >= disclosure.gate {
      return "The peer asked about “\(disclosure.id)”, and trust has passed its gate."
    }
    if trust >= disclosure.gate { return "Trust has passed the gate of “\(disclosure.id)”." }
    let move = disclosure.opener?.move.rawValue ?? "message"
    return "The \(move) opened “\(disclosure.id)” below its gate."
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

import DebriefCore

/// Which disclosure, if any, is due.
struct DisclosureChoice: Sendable {
  let scenario: Scenario
  let phase: Int
  let trust: Double
  let talk: TalkSoFar

  /// After so many disclosures in a row the client takes a breath.
  static let breath = 2
  /// From this gate on, kindness alone is not enough: the peer has to explore.
  static let deepGate = 0.5

  /// The disclosure that the message asks for, else the first whose gate is open to it, or `nil`.
  func open(to heard: Heard) -> Disclosure? {
    pending.first { wasAskedFor($0, by: heard) } ?? pending.first { isOpen($0, to: heard) }
  }

  /// The lowest gate that is still shut in this phase, or `nil`.
  var lowestShutGate: Double? {
    pending.map(\.gate).filter { $0 > trust }.min()
  }

  /// Whether there is a risk cue that the client does not show yet.
  var hasShutRisk: Bool {
    scenario.disclosures.contains { disclosure in
      !talk.disclosed.contains(disclosure.id) && disclosure.cues.contains { $0.kind == .risk }
    }
  }

  /// Why a disclosure is made.
  func reason(for disclosure: Disclosure, heard: Heard) -> String {
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

  private func isOpen(_ disclosure: Disclosure, to heard: Heard) -> Bool {
    guard trust >= disclosure.gate, talk.disclosuresInARow < Self.breath else { return false }
    return disclosure.gate >= Self.deepGate ? heard.explores && !heard.pushes : heard.invites
  }

  /// Whether the message makes the move that opens a disclosure, to somebody trusted enough.
  private func wasAskedFor(_ disclosure: Disclosure, by heard: Heard) -> Bool {
    guard let opener = disclosure.opener else { return false }
    return heard.has(opener.move) && trust >= opener.trust
  }

  private func firstPhase(of disclosure: Disclosure) -> Int {
    disclosure.fromPhase.flatMap { id in scenario.phases.firstIndex { $0.id == id } } ?? 0
  }
}

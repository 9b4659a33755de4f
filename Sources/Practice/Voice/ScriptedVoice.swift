public import DebriefCore

/// Words that a voice found, with what made them.
public struct SpokenLine: Sendable, Equatable {
  /// What the client says.
  public var text: String
  /// What made it.
  public var provenance: Provenance

  /// Puts words and origin together.
  public init(text: String, provenance: Provenance) {
    self.text = text
    self.provenance = provenance
  }
}

/// Phrases what the director decided with lines from the scenario, and says no line twice.
///
/// The voice decides nothing: it is given an act and looks for a line that fits it.
public struct ScriptedVoice: Sendable {
  private let scenario: Scenario
  private let seed: UInt64
  private var chance: SeededGenerator
  private var said: Set<String> = []
  private var spare = 0

  /// Makes a voice for a case.
  public init(scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    self.seed = seed
    chance = SeededGenerator(seed: seed, use: "voice")
  }

  /// Words for a direction.
  public mutating func speak(_ direction: Direction) -> SpokenLine {
    let fresh = pools(for: direction.act).lazy.map { [said] in $0.filter { !said.contains($0) } }
      .first { !$0.isEmpty }
    let line = fresh.map { $0[chance.next(below: $0.count)] } ?? lastResort()
    said.insert(line)
    let text = [lead(to: direction.act), line].compactMap(\.self).joined(separator: " ")
    return SpokenLine(
      text: text,
      provenance: Provenance(
        engine: "scripted", model: "\(scenario.id)@\(scenario.version)", seed: seed,
        parameters: ["act": direction.act.name]))
  }

  /// Where to look for a line, the best place first. A long talk runs through what fits best; what is left can
  /// stand nearly anywhere.
  private func pools(for act: ClientAct) -> [[String]] {
    let resistance = [ResistanceForm.deflecting, .offTopic, .evading, .short].map { scenario.resistance[$0] }
    let general = [scenario.continuing, lines(for: .other), lines(for: .reflection)]
    let questions = [lines(for: .openQuestion), lines(for: .closedQuestion)]
    return switch act {
    case .open: [scenario.opening]
    case .disclose(let id, _): [scenario.disclosure(id)?.lines ?? []]
    case .answer(let id): [scenario.answer(id)?.lines ?? []] + questions + resistance + general
    case .react(.openQuestion): questions + resistance + general
    case .react(.closedQuestion): questions.reversed() + resistance + general
    case .react(let move): [lines(for: move)] + general + resistance + questions
    case .holdBack(let form): [scenario.resistance[form]] + resistance + general + questions
    case .leave(let warmly): [warmly ? scenario.ending.open : scenario.ending.closed, scenario.ending.closed]
    }
  }

  /// What the client says before telling something else than the peer was after, as long as there is something new.
  private mutating func lead(to act: ClientAct) -> String? {
    guard case .disclose(_, after: let lead?) = act else { return nil }
    let lines =
      switch lead {
      case .bridge: scenario.bridges ?? []
      case .answer(let id): scenario.answer(id)?.lines ?? []
      case .parry(let move): self.lines(for: move)
      }
    let fresh = lines.filter { !said.contains($0) }
    guard !fresh.isEmpty else { return nil }
    let line = fresh[chance.next(below: fresh.count)]
    said.insert(line)
    return line.last?.isPunctuation == true ? line : line + "."
  }

  private func lines(for move: Move) -> [String] {
    scenario.reactions.first { $0.move == move }?.lines ?? []
  }

  /// A pause, when a case outlasts its lines: one mark longer each time.
  private mutating func lastResort() -> String {
    spare += 1
    return String(repeating: "…", count: spare)
  }
}

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
    let text = fresh.map { $0[chance.next(below: $0.count)] } ?? lastResort()
    said.insert(text)
    return SpokenLine(
      text: text,
      provenance: Provenance(
        engine: "scripted", model: "\(scenario.id)@\(scenario.version)", seed: seed,
        parameters: ["act": direction.act.name]))
  }

  /// Where to look for a line, the best place first. A long talk runs through what fits best; what is left can
  /// stand anywhere.
  private func pools(for act: ClientAct) -> [[String]] {
    let resistance = ResistanceForm.allCases.map { scenario.resistance[$0] }
    let general = [scenario.continuing] + scenario.reactions.filter(Self.isGeneral).map(\.lines)
    return switch act {
    case .open: [scenario.opening]
    case .disclose(let id): [scenario.disclosure(id)?.lines ?? []]
    case .answer(let id):
      [scenario.answer(id)?.lines ?? [], lines(for: .openQuestion)] + general + resistance
    case .react(let move): [lines(for: move)] + general + resistance
    case .holdBack(let form): [scenario.resistance[form]] + resistance + general
    case .leave(let warmly): [warmly ? scenario.ending.open : scenario.ending.closed, scenario.ending.closed]
    }
  }

  /// Whether lines for a move can stand anywhere.
  private static func isGeneral(_ reaction: Reaction) -> Bool {
    [.reflection, .openQuestion, .closedQuestion].contains(reaction.move)
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

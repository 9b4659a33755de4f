public import DebriefCore

/// Reads scenarios as authors write them; docs/scenarios.md is the manual.
public enum ScenarioReader {
  /// The longest line that a client says, in Unicode scalars.
  public static let longestLine = 600

  /// Reads a scenario file.
  ///
  /// - Throws: ``AuthoringError/problems(_:)`` with every mistake in the file.
  public static func read(_ file: SourceFile) throws(AuthoringError) -> Authored<Scenario> {
    let (scenario, warnings) = try file.read("scenario", scenario)
    let snapshot = try Snapshot(
      of: .scenario, id: scenario.id, version: scenario.version, meaning: scenario, source: file.text)
    return Authored(value: scenario, snapshot: snapshot, warnings: warnings)
  }

  private static func scenario(_ root: Field) -> Scenario? {
    root.group { fields in
      let id = fields.required("id")?.identifier()
      let version = fields.required("version")?.line()
      let title = fields.required("title")?.line()
      let language = fields.required("language")?.language()
      let topics = fields.required("topics")?.texts(of: "topic")
      let risk = fields.required("risk_level")
      let riskLevel = risk?.whole(in: 0...3)
      let note = fields.required("content_note")?.text()
      let persona = fields.required("persona")?.persona()
      let start = fields.required("start")?.startingPoint()
      let length = fields.required("length")?.whole(in: 4...60)
      let phases = fields.required("phases")?.list(of: "phase", PhaseDraft.read)
      let disclosures = fields.required("disclosures")?.list(of: "disclosure", DisclosureDraft.read)
      let words = ScenarioWords.read(&fields, length: length)
      phases?.checkTogether()
      disclosures?.checkTogether(phases: phases?.map(\.phase.id), riskLevel: riskLevel, risk: risk)
      words.checkRepeats(disclosures: disclosures ?? [])
      words.checkSubjects(at: root)
      guard let id, let version, let title, let language, let topics, let riskLevel, let note, let persona,
        let start, let length, let phases, let disclosures, let reactions = words.reactions,
        let resistance = words.resistance, let continuing = words.continuing, let opening = words.opening,
        let ending = words.ending
      else { return nil }
      return Scenario(
        id: id, version: version, title: title, language: language, topics: topics, riskLevel: riskLevel,
        contentNote: note, persona: persona, startingTrust: start.trust, startingAffect: start.affect,
        length: length, phases: phases.map(\.phase), disclosures: disclosures.map(\.disclosure),
        answers: words.answers, reactions: reactions, resistance: resistance, bridges: words.bridges,
        continuing: continuing, opening: opening, ending: ending)
    }
  }
}

extension Shelf where Value == Scenario {
  /// The shipped scenarios.
  public static var scenarios: Shelf<Scenario> {
    Shelf(.scenario, root: "scenarios/", read: ScenarioReader.read)
  }
}

extension Snapshot {
  /// The scenario that a study keeps.
  public func scenario() throws(AuthoringError) -> Scenario {
    try meaning(as: Scenario.self)
  }
}

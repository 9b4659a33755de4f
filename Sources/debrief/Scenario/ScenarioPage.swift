import DebriefCore

/// A scenario as a page for its lead to read.
struct ScenarioPage {
  /// The page's lines.
  private(set) var lines: [String]

  /// Writes the page of a scenario.
  init(_ scenario: Scenario, sha256: String) {
    lines = [
      Terminal.plain(scenario.title),
      Terminal.plain(
        "\(scenario.id) \(scenario.version), language \(scenario.language), sha256 \(sha256.prefix(12))"),
      Terminal.plain(
        "Risk level \(scenario.riskLevel) of 3. Topics: \(scenario.topics.joined(separator: ", "))"),
    ]
    add(scenario.contentNote)
    lines += ["", Terminal.plain("\(scenario.persona.name), \(scenario.persona.age)")]
    add(scenario.persona.background)
    add(scenario.persona.style)
    add("Starts with a trust of \(scenario.startingTrust) and stays for \(scenario.length) turns at most.")
    lines += ["", "Phases"]
    for phase in scenario.phases { add(phase.name + Self.exit(phase.leave), after: "  \(phase.id): ") }
    lines += ["", "Disclosures"]
    for disclosure in scenario.disclosures { describe(disclosure) }
    if let answers = scenario.answers {
      lines += ["", "Answers that give nothing away"]
      for answer in answers { describe(answer) }
    }
    lines += ["", Self.count(scenario)]
  }

  private mutating func describe(_ disclosure: Disclosure) {
    var conditions = ["trust \(disclosure.gate)"]
    if let opener = disclosure.opener {
      conditions.append("or a \(opener.move.rawValue) at \(opener.trust)")
    }
    if let phase = disclosure.fromPhase { conditions.append("from \(phase)") }
    if let earlier = disclosure.after { conditions.append("after \(earlier)") }
    if let subjects = disclosure.subjects { conditions.append("answers \(Self.list(subjects))") }
    if let words = disclosure.about { conditions.append("asked for by \(words.joined(separator: ", "))") }
    add(conditions.joined(separator: ", "), after: "  \(disclosure.id): ")
    for cue in disclosure.cues {
      let shown = cue.isSubtle ? "subtle" : "explicit"
      add(cue.meaning, after: "    \(cue.kind.rawValue) \(cue.severity), \(shown): ", indent: "      ")
    }
    for line in disclosure.lines { add(line, after: "    – ", indent: "      ") }
  }

  private mutating func describe(_ answer: Answer) {
    var conditions: [String] = []
    if let gate = answer.gate { conditions.append("trust \(gate)") }
    if let subjects = answer.subjects { conditions.append("answers \(Self.list(subjects))") }
    if !answer.about.isEmpty { conditions.append("asked for by \(answer.about.joined(separator: ", "))") }
    add(conditions.joined(separator: ", "), after: "  \(answer.id): ")
    for line in answer.lines { add(line, after: "    – ", indent: "      ") }
  }

  private mutating func add(_ text: String, after first: String = "  ", indent: String = "    ") {
    lines += Terminal.plain(text).wrapped(first, indent: first == "  " ? "  " : indent)
  }

  private static func list(_ subjects: [QuestionSubject]) -> String {
    subjects.map { "“\($0.rawValue)”" }.joined(separator: ", ")
  }

  private static func exit(_ exit: PhaseExit?) -> String {
    guard let exit else { return ", to the end" }
    let parts = [exit.turns.map { "\($0) turns" }, exit.trust.map { "a trust of \($0)" }].compactMap(\.self)
    return ", until \(parts.joined(separator: " and "))"
  }

  private static func count(_ scenario: Scenario) -> String {
    let reactions = scenario.reactions.reduce(0) { $0 + $1.lines.count }
    return
      "Other lines: \(reactions) reactions, \(scenario.resistance.count) of resistance, "
      + "\(scenario.continuing.count) that carry on, \(scenario.opening.count) openings, "
      + "\(scenario.ending.open.count + scenario.ending.closed.count) goodbyes."
  }
}

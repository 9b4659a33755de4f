import DebriefCore
import Guidance

extension [DisclosureDraft] {
  /// Checks the rules between disclosures: unique ids, phases and predecessors that are there, so that each can
  /// be reached, and risk cues exactly where the scenario says that there is risk.
  func checkTogether(phases: [String]?, riskLevel: Int?, risk: Field?) {
    map { ($0.disclosure.id, $0.id) }.checkUnique("disclosure id")
    flatMap(\.cues).map { ($0.cue.id, $0.id) }.checkUnique("cue id")
    if let phases { for draft in self { draft.checkPhase(among: phases) } }
    checkOrder()
    checkRisk(level: riskLevel, at: risk)
  }

  /// Each `after` names a disclosure further up, so that no two wait for each other.
  private func checkOrder() {
    for (index, draft) in enumerated() {
      guard let field = draft.after, let id = draft.disclosure.after else { continue }
      let earlier = self[..<index].map(\.disclosure.id)
      guard !earlier.contains(id) else { continue }
      let isLater = contains { $0.disclosure.id == id }
      field.report(
        isLater
          ? "\(quoted(id)) does not stand above this disclosure" : "there is no disclosure \(quoted(id))",
        Spelling.closest(to: id, among: earlier).map { "did you mean \($0)?" }
          ?? "name the id of a disclosure that stands above")
    }
  }

  private func checkRisk(level: Int?, at field: Field?) {
    guard let level, let field else { return }
    let risky = flatMap(\.cues).filter { $0.cue.kind == .risk }
    if level > 0, risky.isEmpty {
      field.report(
        "`risk_level` is \(level), but no disclosure carries a cue of the kind risk",
        "add such a cue, or set the level to 0")
    }
    for (cue, id, severity) in risky {
      if level == 0 {
        id.report("a risk cue in a scenario whose `risk_level` is 0", "raise the level, or change the kind")
      } else if cue.severity > level {
        severity.report(
          "a risk cue of severity \(cue.severity) in a scenario whose `risk_level` is \(level)",
          "raise the level, or lower the severity")
      }
    }
  }
}

extension DisclosureDraft {
  fileprivate func checkPhase(among phases: [String]) {
    guard let from, let id = disclosure.fromPhase, !phases.contains(id) else { return }
    from.report(
      "there is no phase \(quoted(id))",
      Spelling.closest(to: id, among: phases).map { "did you mean \($0)?" }
        ?? "name one of \(phases.joined(separator: ", "))")
  }
}

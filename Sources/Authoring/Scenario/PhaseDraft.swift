import DebriefCore
import Guidance

/// A phase on its way into a scenario, with the fields that rules between phases point at.
struct PhaseDraft {
  let phase: Phase
  let id: Field
  let leave: Field?

  static func read(_ field: Field) -> PhaseDraft? {
    field.group { fields in
      let idField = fields.required("id")
      let id = idField?.identifier()
      let name = fields.required("name")?.line()
      let affect = fields.required("affect")?.affect()
      let leave = fields.optional("leave")
      let exit = leave?.phaseExit()
      guard let idField, let id, let name, let affect else { return nil }
      return PhaseDraft(
        phase: Phase(id: id, name: name, affect: affect, leave: exit), id: idField, leave: leave)
    }
  }
}

extension [PhaseDraft] {
  /// Checks the rules between phases: unique ids, and every phase but the last one is left some time.
  func checkTogether() {
    map { ($0.phase.id, $0.id) }.checkUnique("phase id")
    for draft in dropLast() where draft.leave == nil {
      draft.id.report(
        "the phase \(quoted(draft.phase.id)) is never left, so the next one never starts",
        "add “leave: {turns: 2}”, with a trust if it takes one")
    }
    if let last, let leave = last.leave {
      leave.report("the last phase cannot be left: nothing comes after it", "remove `leave`")
    }
  }
}

extension Field {
  fileprivate func phaseExit() -> PhaseExit? {
    group { fields in
      let turns = fields.optional("turns")
      let trust = fields.optional("trust")
      if turns == nil, trust == nil {
        report("`leave` names neither turns nor trust, expected one of them or both", "write {turns: 2}")
        return nil
      }
      return PhaseExit(turns: turns?.whole(in: 1...60), trust: trust?.number(in: 0...1))
    }
  }
}

extension [(String, Field)] {
  /// Notes each id that was used before.
  func checkUnique(_ what: String) {
    var first: [String: Field] = [:]
    for (id, field) in self {
      if let earlier = first[id] {
        field.report(
          "the \(what) \(quoted(id)) is already used in line \(earlier.position.line)", "give each its own")
      } else {
        first[id] = field
      }
    }
  }
}

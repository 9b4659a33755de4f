import DebriefCore
import Guidance

/// A disclosure on its way into a scenario, with the fields that rules between disclosures point at.
struct DisclosureDraft {
  let disclosure: Disclosure
  let id: Field
  let from: Field?
  let after: Field?
  let cues: [(cue: Cue, id: Field, severity: Field)]
  let lines: [ScenarioLine]

  static func read(_ field: Field) -> DisclosureDraft? {
    field.group { fields in
      let idField = fields.required("id")
      let id = idField?.identifier()
      let from = fields.optional("from")
      let after = fields.optional("after")
      let fromPhase = from?.identifier()
      let earlier = after?.identifier()
      let gate = fields.required("trust")?.number(in: 0...1)
      let opened = fields.optional("opened_by")
      let opener = opened?.opener()
      let about = fields.optional("about")?.askingWords()
      let subjects = fields.optional("subjects")?.questionSubjects()
      let cues = fields.optional("cues")?.list(of: "cue") { $0.cue() } ?? []
      let linesField = fields.required("lines")
      let lines = linesField?.scenarioLines()
      if let lines, lines.count < 2 {
        linesField?.report(
          "one line, expected at least 2 ways to say it", "write another that carries the same cues")
      }
      guard let idField, let id, let gate, let lines else { return nil }
      if let opener, opener.trust >= gate {
        opened?.report(
          "the opener needs a trust of \(opener.trust), and the gate opens at \(gate) anyway",
          "give the opener a lower trust, or remove it")
      }
      return DisclosureDraft(
        disclosure: Disclosure(
          id: id, fromPhase: fromPhase, after: earlier, gate: gate, opener: opener, about: about,
          subjects: subjects, cues: cues.map(\.cue), lines: lines.map(\.text)),
        id: idField, from: from, after: after, cues: cues, lines: lines)
    }
  }
}

extension Field {
  fileprivate func opener() -> DisclosureOpener? {
    group { fields in
      let move = fields.required("move")?.choice(of: Move.self)
      let trust = fields.required("trust")?.number(in: 0...1)
      guard let move, let trust else { return nil }
      return DisclosureOpener(move: move, trust: trust)
    }
  }

  fileprivate func cue() -> (cue: Cue, id: Field, severity: Field)? {
    group { fields in
      let idField = fields.required("id")
      let id = idField?.identifier()
      let kind = fields.required("kind")?.choice(of: Cue.Kind.self)
      let severityField = fields.required("severity")
      let severity = severityField?.whole(in: 1...3)
      let shown = fields.required("shown")?.choice(of: Shown.self)
      let meaning = fields.required("meaning")?.text()
      guard let idField, let severityField, let id, let kind, let severity, let shown, let meaning else {
        return nil
      }
      let cue = Cue(id: id, kind: kind, severity: severity, isSubtle: shown == .subtle, meaning: meaning)
      return (cue, idField, severityField)
    }
  }
}

/// How a cue shows, in the word of the file.
private enum Shown: String, CaseIterable {
  case subtle, explicit
}

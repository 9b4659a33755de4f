import Charts
import DebriefCore

/// A played session as a page: what was said, and below each turn what was read in it or why it was said.
struct TracePage {
  /// The page's lines.
  private(set) var lines: [String] = []

  /// Writes a page of a session's turns.
  init(_ turns: [RecordedTurn], client: String) {
    for (index, turn) in turns.enumerated() {
      if index > 0 { lines.append("") }
      add(turn.turn, name: turn.turn.speaker == .client ? client : "peer")
      if let detail = turn.client {
        explain(detail)
      } else if index + 1 < turns.count, let next = turns[index + 1].client {
        note("moves", next.decision.moves.map { "\($0.move.rawValue) “\($0.words)”" })
      }
    }
  }

  private mutating func add(_ turn: Turn, name: String) {
    let number = String(repeating: " ", count: max(0, 3 - String(turn.number).count)) + "\(turn.number)"
    lines += Terminal.plain("\(turn.text)").wrapped(
      "\(number)  \(Terminal.plain(name)): ", indent: "     ", width: 100)
  }

  private mutating func explain(_ detail: ClientDetail) {
    let decision = detail.decision
    note("act", [detail.provenance.parameters["act"] ?? ""])
    let trust = "trust \(Figure.text(decision.trust))"
    let valence = "valence \(Figure.signed(decision.affect.valence))"
    let arousal = "arousal \(Figure.signed(decision.affect.arousal))"
    note("state", ["\(trust), \(valence), \(arousal), phase \(decision.phase)"])
    note(
      "cues",
      decision.cues.map { cue in
        let shown = cue.isSubtle ? "subtle" : "explicit"
        return "\(cue.kind.rawValue) \(cue.severity), \(shown): \(cue.id). \(cue.meaning)"
      })
    note("why", decision.reasons)
  }

  private mutating func note(_ title: String, _ texts: [String]) {
    for (index, text) in texts.enumerated() {
      let first = index == 0 ? title : ""
      let blanks = String(repeating: " ", count: 7 - first.count)
      lines += Terminal.plain(text).wrapped(
        "       \(first)\(blanks)", indent: String(repeating: " ", count: 14), width: 100)
    }
  }
}

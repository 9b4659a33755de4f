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
    let trust = "trust \(Rounded.hundredths(decision.trust))"
    let valence = "valence \(Rounded.signedHundredths(decision.affect.valence))"
    let arousal = "arousal \(Rounded.signedHundredths(decision.affect.arousal))"
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

/// Numbers for a page, without Foundation's formats.
enum Rounded {
  /// A number from 0 up, with two digits after the point.
  static func hundredths(_ number: Double) -> String {
    let count = Int((abs(number) * 100).rounded())
    return "\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
  }

  /// A number with its sign and two digits after the point.
  static func signedHundredths(_ number: Double) -> String {
    let text = hundredths(number)
    if text == "0.00" { return text }
    return (number < 0 ? "−" : "+") + text
  }
}

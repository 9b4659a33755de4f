import DebriefCore

/// A client turn of a played session as a program reads it.
struct TraceLine: Encodable {
  /// The number of the client's turn.
  let turn: Int
  /// The peer's message before it; `nil` for the opening.
  let peer: String?
  /// What the client says.
  let client: String
  /// What the director chose to do.
  let act: String
  /// The rest of the decision, in the fields of ``Decision``.
  let decision: Decision

  /// One line for each client turn.
  static func lines(of turns: [RecordedTurn]) -> [TraceLine] {
    var lines: [TraceLine] = []
    var peer: String?
    for turn in turns {
      guard let detail = turn.client else {
        peer = turn.turn.text
        continue
      }
      lines.append(
        TraceLine(
          turn: turn.turn.number, peer: peer, client: turn.turn.text,
          act: detail.provenance.parameters["act"] ?? "", decision: detail.decision))
    }
    return lines
  }
}

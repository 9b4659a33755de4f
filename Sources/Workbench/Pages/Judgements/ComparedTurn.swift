import DebriefCore

/// A turn of a conversation with what a coder said of it beside what stands: the reference, or gold.
struct ComparedTurn: Sendable {
  let id: String
  let side: String
  let speaker: String
  let number: String
  let text: String
  let rows: [ComparedRow]
  let hasRows: Bool

  /// The turns in order, and the conversation as a whole where something is said of it.
  static func all(_ turns: [Turn], _ rows: [(unit: CodingUnit, row: ComparedRow)], id: String = "unit")
    -> [ComparedTurn]
  {
    let byUnit = Dictionary(grouping: rows, by: \.unit).mapValues { $0.map(\.row) }
    var all = turns.map { turn in
      ComparedTurn(
        id: "\(id)-\(turn.number)", side: turn.speaker.rawValue,
        speaker: turn.speaker == .client ? "Client" : "Peer",
        number: String(turn.number), text: turn.text, rows: byUnit[.turn(turn.number)] ?? [])
    }
    if let whole = byUnit[.session] {
      all.append(
        ComparedTurn(
          id: "\(id)-session", side: "whole", speaker: "All", number: "", text: "The conversation as a whole",
          rows: whole))
    }
    return all
  }

  private init(
    id: String, side: String, speaker: String, number: String, text: String, rows: [ComparedRow]
  ) {
    self.id = id
    self.side = side
    self.speaker = speaker
    self.number = number
    self.text = text
    self.rows = rows
    hasRows = !rows.isEmpty
  }
}

/// One code: own, what stands, and why.
struct ComparedRow: Sendable {
  let code: String
  let agrees: Bool
  let stateWords: String
  let own: JudgementView
  let standing: String
  let quotes: [JudgementView.Quote]
  let why: [String]
}

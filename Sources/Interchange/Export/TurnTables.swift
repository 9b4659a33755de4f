import DebriefCore

/// The tables with a row for each turn, and for what stands beside client turns.
extension ExportMaterial {
  /// A turn in its session.
  struct PlacedTurn {
    var record: SessionRecord
    var recorded: RecordedTurn

    var number: Int { recorded.turn.number }
  }

  var placedTurns: [PlacedTurn] {
    sessions.flatMap { record in record.turns.map { PlacedTurn(record: record, recorded: $0) } }
  }

  /// The client turns of recorded sessions, with what is kept beside them.
  var clientTurns: [(turn: PlacedTurn, detail: ClientDetail)] {
    placedTurns.compactMap { turn in turn.recorded.client.map { (turn, $0) } }
  }

  /// The columns that say which turn a row is about.
  func place<Row>(_ meaning: String, _ turn: @escaping (Row) -> PlacedTurn) -> [ColumnMaker<Row>] {
    [
      .id("session", "The session’s pseudonym.") { name(turn($0).record) },
      .integer("turn", meaning) { turn($0).number },
    ]
  }

  var turnTable: DataTable {
    let recorded = "client turn, or imported"
    return DataTable(
      "turns.csv", "A row for each turn: what was said, and where a peer’s words came from.", of: placedTurns,
      withTexts: withTexts,
      place("The turn’s number in its session, from 1.") { $0 } + [
        .category("speaker", "Who speaks.", Speaker.allCases.map(\.rawValue)) {
          $0.recorded.turn.speaker.rawValue
        },
        .number(
          "at", "When the turn was complete, from the session’s start.", unit: "seconds", missing: "not known"
        ) { Self.seconds(from: $0.record.header.startedAt, to: $0.recorded.at) },
        .integer("length", "How long the text is.", unit: "Unicode scalars") {
          $0.recorded.turn.text.unicodeScalars.count
        },
        .category(
          "origin",
          "Whether a peer’s words were their own, a suggestion, or those of a model that plays the peer.",
          ["own", "accepted", "edited", "simulated"],
          missing: recorded
        ) { $0.recorded.origin?.name },
        .category(
          "suggestion", "Which kind of suggestion was used.", SuggestionKind.allCases.map(\.rawValue),
          missing: "own words, client turn, or imported"
        ) { $0.recorded.origin?.kind?.rawValue },
        .integer(
          "edit_distance", "How far the sent words are from the suggestion; 0 when sent as offered.",
          unit: "Unicode scalars", missing: "no suggestion used"
        ) { $0.recorded.origin?.distance },
        .text("text", "What was said.") { $0.recorded.turn.text },
      ])
  }

  var stateTable: DataTable {
    DataTable(
      "states.csv", "A row for each recorded client turn: what the director decided.", of: clientTurns,
      withTexts: withTexts,
      place("The client turn’s number.") { $0.turn } + [
        .category("phase", "The scenario’s phase.") { $0.detail.decision.phase },
        .number("trust", "The client’s trust, from 0 to 1.") { $0.detail.decision.trust },
        .number("valence", "How the client is meant to feel: from −1 (unpleasant) to 1.") {
          $0.detail.decision.affect.valence
        },
        .number("arousal", "How stirred up the client is meant to be: from −1 (calm) to 1.") {
          $0.detail.decision.affect.arousal
        },
        .id("disclosure", "The id of what was disclosed.", missing: "nothing was") {
          $0.detail.decision.disclosure
        },
        .text("reasons", "Why, the reasons parted by |.", missing: "none given") {
          $0.detail.decision.reasons.joined(separator: " | ")
        },
      ])
  }

  var moveTable: DataTable {
    let rows = clientTurns.flatMap { turn, detail in
      detail.decision.moves.enumerated().map { (turn, $0.offset + 1, $0.element) }
    }
    return DataTable(
      "moves.csv", "A row for each move that the director read in what the peer said before a client turn.",
      of: rows, withTexts: withTexts,
      place("The number of the client turn that answers.") { $0.0 } + [
        .integer("peer_turn", "The number of the last peer turn that was read.", missing: "none before") {
          row in
          row.0.record.turns.last { $0.turn.speaker == .peer && $0.turn.number < row.0.number }?.turn.number
        },
        .integer("place", "Which one of the turn’s moves, from 1.") { $0.1 },
        .category("move", "The move.", Move.allCases.map(\.rawValue)) { $0.2.move.rawValue },
        .text("words", "The words that showed it.", missing: "none") { $0.2.words },
      ])
  }

  var cueTable: DataTable {
    let rows = clientTurns.flatMap { turn, detail in detail.decision.cues.map { (turn, $0) } }
    return DataTable(
      "cues.csv", "A row for each cue that a client turn carries: the ground truth.", of: rows,
      withTexts: withTexts,
      place("The client turn’s number.") { $0.0 } + [
        .id("cue", "The cue’s id in its scenario.") { $0.1.id },
        .category("kind", "What it speaks of.", Cue.Kind.allCases.map(\.rawValue)) { $0.1.kind.rawValue },
        .integer("severity", "From 1 (mild) to 3 (grave).") { $0.1.severity },
        .boolean("subtle", "Whether it is hinted at rather than said.") { $0.1.isSubtle },
        .boolean("marked", "Whether the trainee marked the turn.") { row in
          row.0.record.marks.contains { $0.turn == row.0.number }
        },
        .text("meaning", "What an attentive listener would hear.") { $0.1.meaning },
      ])
  }

  var markTable: DataTable {
    let rows = sessions.flatMap { record in
      record.marks.enumerated().map { (record, $0.offset + 1, $0.element) }
    }
    return DataTable(
      "marks.csv", "A row for each “I noticed something” of a trainee.", of: rows, withTexts: withTexts,
      [
        .id("session", "The session’s pseudonym.") { name($0.0) },
        .integer("mark", "Which one of the session, from 1, in the order in which they were made.") { $0.1 },
        .integer("turn", "The number of the marked client turn.") { $0.2.turn },
        .number("at", "From the session’s start.", unit: "seconds", missing: "start not known") {
          Self.seconds(from: $0.0.header.startedAt, to: $0.2.at)
        },
        .text("note", "What the trainee noted.", missing: "only marked") { $0.2.note },
      ])
  }
}

extension TurnOrigin {
  /// The origin in a word.
  var name: String {
    switch self {
    case .own: "own"
    case .accepted: "accepted"
    case .edited: "edited"
    case .simulated: "simulated"
    }
  }

  /// The kind of suggestion that was used.
  var kind: SuggestionKind? {
    switch self {
    case .own, .simulated: nil
    case .accepted(let kind), .edited(let kind, _): kind
    }
  }

  /// How far the words are from the suggestion.
  var distance: Int? {
    switch self {
    case .own, .simulated: nil
    case .accepted: 0
    case .edited(_, let distance): distance
    }
  }
}

import CSV
import DebriefCore
import Testing

@testable import Interchange

/// A study as files for R and Python.
@Suite struct DatasetTests {
  private static let start = Timestamp(milliseconds: 1_700_000_000_000)
  private static let scheme = Scheme(
    id: "small", version: "1.0", title: "Small", language: "en",
    codes: [
      Code(
        id: "advice", name: "Advice", definition: "d", severities: [Level(value: 2, name: "Mild")],
        evidence: .optional, key: "a", codedByPeers: true),
      Code(
        id: "fit", name: "Fit", definition: "d",
        scale: .ordinal(levels: [Level(value: 1, name: "Low"), Level(value: 2, name: "High")]), key: "f"),
      Code(id: "overall", name: "Overall", definition: "d", unit: .session, key: "o"),
    ])

  private static func client(
    _ number: Int, _ text: String, moves: [MoveReading] = [], cues: [Cue] = [],
    decisions: [SuggestionKind: SuggestionDecision] = [:]
  ) -> RecordedTurn {
    let made = Provenance(engine: "scripted", model: "1", parameters: ["b": "2", "a": "1"])
    let detail = ClientDetail(
      decision: Decision(
        phase: "opening", moves: moves, trust: 0.25, affect: Affect(valence: -0.5, arousal: 0.75), cues: cues,
        disclosure: nil, reasons: ["one", "two"]),
      estimate: EmotionEstimate(
        affect: Affect(valence: -0.4, arousal: 0), scores: [.sadness: 0.75, .neutral: 0.25], confidence: 0.5,
        words: ["tired"], provenance: made),
      suggestions: SuggestionKind.allCases.map {
        var suggestion = Suggestion(kind: $0, text: "try \($0.rawValue)", provenance: made)
        suggestion.decision = decisions[$0]
        return suggestion
      }, provenance: made)
    return RecordedTurn(
      turn: Turn(number: number, speaker: .client, text: text), at: start.adding(seconds: Int64(number * 10)),
      detail: .client(detail))
  }

  private static func material(words: String = "Rest, \"now\".\nPlease", withTexts: Bool = true)
    -> ExportMaterial
  {
    let record = SessionRecord(
      header: SessionHeader(
        name: "maria-exam-1", trainee: "maria", scenario: "exam", scenarioHash: "ab",
        condition: Condition(suggestions: true, emotionDisplay: false), seed: 7, voice: .scripted,
        startedAt: start),
      turns: [
        client(
          1, "I am tired 🙂", cues: [Cue(id: "c1", kind: .risk, severity: 3, isSubtle: true, meaning: "m")],
          decisions: [
            .motivational: SuggestionDecision(.ignored, after: 900),
            .empathetic: SuggestionDecision(.edited(turn: 2, distance: 4), after: 900),
            .support: SuggestionDecision(.ignored),
          ]),
        RecordedTurn(
          turn: Turn(number: 2, speaker: .peer, text: words), detail: .peer(.edited(.empathetic, distance: 4))
        ),
        client(3, "No.", moves: [MoveReading(move: .advice, words: "Rest")]),
      ],
      marks: [CueMark(turn: 1, at: start.adding(seconds: 12))], endedAt: start.adding(seconds: 90))
    let imported = SessionRecord(
      header: SessionHeader(name: "talk-9", voice: .imported),
      turns: [RecordedTurn(turn: Turn(number: 1, speaker: .peer, text: "Hi."), sourceNames: ["utterance-77"])]
    )
    let expert = SessionCoding(
      coder: "dr-weber", kind: .expert, session: "maria-exam-1", scheme: "hash",
      units: [
        .turn(2): UnitCoding(codings: [
          "advice": Coding(
            value: .binary(true), severity: 2, evidence: [EvidenceSpan(turn: 2, start: 0, end: 4)],
            comment: "=too soon")
        ])
      ])
    let peer = SessionCoding(
      coder: "maria", kind: .peer, session: "maria-exam-1", scheme: "hash",
      units: [.turn(2): UnitCoding(nothing: true)])
    var later = expert
    later.revision = 2
    later.units[.turn(2)]?.codings["advice"]?.severity = nil
    return ExportMaterial(
      sessions: [record, imported],
      selfChecks: [
        "maria-exam-1": [SelfCheck(noticed: "The joke.", hard: "", at: start.adding(seconds: 100))]
      ],
      codings: [expert, peer], corrected: [later],
      unsure: [.init(coder: "dr-weber", session: "maria-exam-1", scheme: "hash", pass: 1): [.turn(2)]],
      rulings: [
        "hash": [
          "maria-exam-1": [
            Ruling(
              unit: .turn(2), code: "fit", coding: Coding(value: .level(2)), reason: .slip,
              words: "Overlooked."),
            Ruling(unit: .turn(2), code: "advice", coding: nil, reason: .ambiguousText),
          ]
        ]
      ],
      memos: [
        .init(code: ("small", "fit"), session: nil, author: "dr-weber", text: "Ask the panel."),
        .init(code: nil, session: "left-out", author: "dr-weber", text: "Not here."),
        .init(code: nil, session: "maria-exam-1", author: "dr-weber", text: "A good one."),
      ],
      schemes: [
        .init(
          scheme: scheme,
          snapshot: Snapshot(
            kind: .scheme, id: "small", version: "1.0", sha256: "hash", canonicalForm: "{}", source: ""))
      ],
      pseudonyms: Pseudonyms(
        people: ["maria": "t-1", "dr-weber": "e-1"], sessions: ["maria-exam-1": "s-2", "talk-9": "s-1"]),
      withTexts: withTexts)
  }

  /// The rows of a file as dictionaries, read back from its bytes.
  private func rows(_ file: String, of dataset: Dataset) throws -> [[String: String]] {
    let bytes = try #require(dataset.data.first { $0.name == file }).bytes
    var table = try CSVTable(CSVReader(MemoryBytes(bytes, name: file)))
    let columns = table.columns
    var rows: [[String: String]] = []
    while let row = try table.next() {
      rows.append(Dictionary(zip(columns, row.cells)) { first, _ in first })
    }
    return rows
  }

  @Test func `the same material has the same bytes and hash, and one changed word another`() {
    let first = Dataset(of: Self.material())
    let again = Dataset(of: Self.material())
    #expect(first.sha256 == again.sha256 && first.sha256.count == 64)
    #expect(zip(first.data, again.data).allSatisfy { $0.name == $1.name && $0.bytes == $1.bytes })
    #expect(Dataset(of: Self.material(words: "Rest.")).sha256 != first.sha256)
  }

  @Test func `no name of a person or session, no date, and no imported name of a turn is in any file`() {
    let dataset = Dataset(of: Self.material())
    let files = dataset.files(
      readme: dataset.readme(title: "Pilot", leftOut: LeftOut(), isShared: false, withTexts: true))
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["maria", "weber", "talk-9", "utterance-77", "1700000", "2023-"] {
        #expect(!text.contains(word), "\(word) in \(name)")
      }
    }
  }

  @Test func `the dictionary describes every column of every table, and every row has a cell for each`()
    throws
  {
    let dataset = Dataset(of: Self.material())
    let described = dataset.dictionary.rows.map { "\($0[0]) \($0[2])" }
    #expect(described == dataset.tables.flatMap { table in table.columns.map { "\(table.file) \($0.name)" } })
    #expect(dataset.dictionary.rows.allSatisfy { !$0[7].isEmpty })
    for table in dataset.tables {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.file)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.file)")
      for (index, column) in table.columns.enumerated() {
        let cells = table.rows.map { $0[index] }
        if column.missing.isEmpty { #expect(!cells.contains(""), "\(table.file) \(column.name)") }
        if !column.values.isEmpty {
          #expect(cells.allSatisfy { $0.isEmpty || column.values.contains($0) }, "\(column.name)")
        }
        switch column.type {
        case .integer: #expect(cells.allSatisfy { $0.isEmpty || Int($0) != nil }, "\(column.name)")
        case .number: #expect(cells.allSatisfy { $0.isEmpty || Double($0) != nil }, "\(column.name)")
        case .boolean: #expect(cells.allSatisfy { ["", "TRUE", "FALSE"].contains($0) }, "\(column.name)")
        case .text, .identifier, .category: break
        }
      }
    }
  }

  @Test func `sessions and turns read back as they were`() throws {
    let dataset = Dataset(of: Self.material())
    let sessions = try rows("sessions.csv", of: dataset)
    #expect(sessions.map { $0["session"] } == ["s-1", "s-2"])
    let own = sessions[1]
    #expect(own["trainee"] == "t-1" && own["day"] == "0" && own["duration"] == "90.0" && own["seed"] == "7")
    #expect(own["suggestions"] == "TRUE" && own["emotion_display"] == "FALSE" && own["peer_turns"] == "1")
    #expect(sessions[0]["suggestions"] == "" && sessions[0]["day"] == "")
    let turns = try rows("turns.csv", of: dataset)
    #expect(turns.map { $0["length"] } == ["3", "12", "19", "3"])
    #expect(turns[2]["text"] == "Rest, \"now\".\nPlease" && turns[2]["origin"] == "edited")
    #expect(turns[2]["suggestion"] == "empathetic" && turns[2]["edit_distance"] == "4")
    #expect(turns[1]["at"] == "10.0" && turns[2]["at"] == "")
  }

  @Test func `what stands beside a client turn has tables of its own`() throws {
    let dataset = Dataset(of: Self.material())
    let offered = try rows("suggestions.csv", of: dataset)
    #expect(offered.map { $0["used"] } == ["ignored", "edited", "ignored", "", "", ""])
    #expect(offered.map { $0["edit_distance"] } == ["", "4", "", "", "", ""])
    #expect(offered.map { $0["decided_after"] } == ["900", "900", "", "", "", ""])
    #expect(
      try rows("moves.csv", of: dataset) == [
        ["session": "s-2", "turn": "3", "peer_turn": "2", "place": "1", "move": "advice", "words": "Rest"]
      ])
    let cue = try #require(try rows("cues.csv", of: dataset).first)
    #expect(cue["marked"] == "TRUE" && cue["subtle"] == "TRUE" && cue["severity"] == "3")
    #expect(try rows("marks.csv", of: dataset).map { $0["at"] } == ["12.0"])
    let state = try #require(try rows("states.csv", of: dataset).first)
    #expect(state["trust"] == "0.25" && state["arousal"] == "0.75" && state["reasons"] == "one | two")
    let emotion = try #require(try rows("emotion.csv", of: dataset).first)
    #expect(emotion["sadness"] == "0.75" && emotion["fear"] == "0.0" && emotion["leading"] == "sadness")
    #expect(try rows("provenance.csv", of: dataset).count == 10)
    #expect(try rows("provenance.csv", of: dataset)[0]["parameters"] == "a=1 | b=2")
    #expect(try rows("self-checks.csv", of: dataset).map { $0["noticed"] } == ["The joke."])
  }

  @Test func `codings say what was set, what was left, and what is missing`() throws {
    let long = try rows("codings-long.csv", of: Dataset(of: Self.material()))
    let told = long.map { "\($0["coder"]!) \($0["turn"]!) \($0["code"]!) \($0["state"]!) \($0["value"]!)" }
    #expect(
      told == [
        "e-1 2 advice set yes", "e-1 2 fit missing ", "e-1  overall missing ", "t-1 2 advice unset no",
      ])
    #expect(long[0]["severity"] == "2" && long[0]["evidence"] == "1" && long[0]["comment"] == "=too soon")
    #expect(long.map { $0["unsure"] } == ["TRUE", "TRUE", "FALSE", "FALSE"])
    #expect(long[3]["nothing"] == "TRUE" && long[3]["coder_kind"] == "peer")
    let wide = try rows("codings-wide-small-1.0.csv", of: Dataset(of: Self.material()))
    #expect(wide.map { $0["advice"] } == ["yes", "", "no"])
    #expect(wide.map { $0["advice_severity"] } == ["2", "", ""])
    #expect(wide.map { $0["answered"] } == ["TRUE", "FALSE", "TRUE"])
    #expect(try rows("evidence.csv", of: Dataset(of: Self.material())).map { $0["words"] } == ["Rest"])
  }

  @Test func `what was adjudicated, corrected and noted has tables of its own`() throws {
    let dataset = Dataset(of: Self.material())
    let rulings = try rows("rulings.csv", of: dataset)
    #expect(
      rulings.map { "\($0["session"]!) \($0["turn"]!) \($0["code"]!) \($0["resolved"]!) \($0["value"]!)" }
        == [
          "s-2 2 advice FALSE ", "s-2 2 fit TRUE 2",
        ])
    #expect(rulings.map { $0["reason"] } == ["ambiguous text", "slip"])
    let corrected = try rows("codings-corrected.csv", of: dataset)
    #expect(corrected.map { $0["revision"] } == ["2", "2", "2"] && corrected[0]["severity"] == "")
    let memos = try rows("memos.csv", of: dataset)
    #expect(memos.map { $0["memo"] } == ["1", "3"] && memos.map { $0["author"] } == ["e-1", "e-1"])
    #expect(memos.map { $0["text"] } == ["Ask the panel.", "A good one."])
    #expect(memos.map { $0["session"] } == ["", "s-2"] && memos.map { $0["code"] } == ["fit", ""])
  }

  @Test func `without texts no words are in the tables, and the codebook still is`() throws {
    let dataset = Dataset(of: Self.material(withTexts: false))
    for table in dataset.tables where table.file != "codebook.csv" {
      #expect(!table.columns.contains { $0.type == .text })
      let text = String(decoding: table.bytes, as: UTF8.self)
      for word in ["tired", "Rest", "joke", "soon", "Overlooked", "panel"] {
        #expect(!text.contains(word), "\(table.file)")
      }
    }
    #expect(try rows("codebook.csv", of: dataset).map { $0["name"] } == ["Advice", "Fit", "Overall"])
  }
}

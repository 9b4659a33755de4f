import DebriefCore

/// A session as a page to read in a terminal.
struct SessionPage {
  /// The page's lines.
  private(set) var lines: [String]

  /// The conversation and nothing else.
  init(_ transcript: Transcript) {
    lines = [Terminal.plain(transcript.session), ""]
    for turn in transcript.turns { add(turn) }
  }

  /// The conversation and everything that was kept beside it.
  ///
  /// - Parameter selfCheck: what the trainee said of it afterwards.
  init(_ record: SessionRecord, selfCheck: SelfCheck? = nil) {
    lines = [Terminal.plain(record.header.name)] + Self.facts(record) + [""]
    for recorded in record.turns {
      add(recorded.turn)
      var notes: [String] = []
      if let client = recorded.client { notes += Self.notes(client) }
      if let origin = recorded.origin { notes.append("words: \(Self.words(origin))") }
      if let at = recorded.at { notes.append("at \(at.text)") }
      if !recorded.sourceNames.isEmpty {
        notes.append("in the imported file: \(recorded.sourceNames.joined(separator: ", "))")
      }
      for mark in record.marks where mark.turn == recorded.turn.number {
        notes.append("the trainee noticed something" + (mark.note.map { ": \($0)" } ?? ""))
      }
      for note in notes { lines += Terminal.plain(note).wrapped("             · ") }
    }
    guard let selfCheck else { return }
    lines.append("")
    for (question, words) in [("noticed", selfCheck.noticed), ("hard", selfCheck.hard)] {
      lines += Terminal.plain(words.isEmpty ? "–" : words).wrapped(
        "  the trainee, \(question): ", indent: "    ")
    }
  }

  private mutating func add(_ turn: Turn) {
    let number = String(turn.number)
    let start = String(repeating: " ", count: max(0, 4 - number.count)) + number
    let speaker = turn.speaker.rawValue
    lines += Terminal.plain(turn.text).wrapped(
      "\(start)  \(speaker)\(String(repeating: " ", count: 7 - speaker.count))")
  }

  private static func facts(_ record: SessionRecord) -> [String] {
    let header = record.header
    var facts: [(String, String?)] = [
      ("trainee", header.trainee), ("scenario", header.scenario), ("occasion", header.occasion),
      ("client's voice", header.voice.rawValue),
    ]
    if let condition = header.condition {
      facts.append(("suggestions", condition.suggestions ? "on" : "off"))
      facts.append(("emotion display", condition.emotionDisplay ? "on" : "off"))
    }
    facts += [
      ("seed", header.seed.map { String($0) }), ("started", header.startedAt?.text),
      ("ended", record.endedAt?.text),
    ]
    return facts.compactMap { name, value in value.map { Terminal.plain("  \(name): \($0)") } }
  }

  private static func notes(_ client: ClientDetail) -> [String] {
    let decision = client.decision
    var notes = [
      "phase \(decision.phase), trust \(rounded(decision.trust)), meant to feel \(text(decision.affect))",
      "sounds like \(client.estimate.leading.rawValue), \(text(client.estimate.affect))",
    ]
    if !decision.moves.isEmpty {
      notes.append("read before it: \(decision.moves.map(\.move.rawValue).joined(separator: ", "))")
    }
    for cue in decision.cues {
      let manner = cue.isSubtle ? "subtle" : "explicit"
      notes.append(
        "cue \(cue.id) (\(cue.kind.rawValue), severity \(cue.severity), \(manner)): \(cue.meaning)")
    }
    notes += decision.reasons
    notes += words(client.provenance)
    for suggestion in client.suggestions {
      notes.append("suggested (\(suggestion.kind.rawValue)): \(suggestion.text)")
      notes += suggestion.decision.map { ["  \(words($0))"] } ?? []
    }
    notes += (client.blocked ?? []).map { "not offered (\($0.kind.rawValue); \($0.rule)): \($0.text)" }
    return notes
  }

  /// What made the client's words, when a language model had a part in it.
  private static func words(_ provenance: Provenance) -> [String] {
    guard let prompt = provenance.prompt else { return [] }
    let asked = provenance.parameters["asked"]
    var facts = ["\(asked ?? provenance.model), prompt \(prompt)"]
    facts += ["tries", "guard"].compactMap { name in
      provenance.parameters[name].map { "\(name) \($0)" }
    }
    facts += provenance.parameters["first_token_ms"].map { ["first word after \($0) ms"] } ?? []
    facts += provenance.latencyMilliseconds.map { ["\(Int($0)) ms in all"] } ?? []
    facts += provenance.tokens.map { [Count.of($0, "token")] } ?? []
    let maker = asked == nil ? "words by" : "the scenario's line after"
    return ["\(maker) \(facts.joined(separator: ", "))"]
  }

  private static func words(_ decision: SuggestionDecision) -> String {
    let use =
      switch decision.use {
      case .accepted(let turn): "accepted as turn \(turn)"
      case .edited(let turn, let distance): "edited as turn \(turn), edit distance \(distance)"
      case .ignored: "ignored"
      }
    return use + (decision.milliseconds.map { ", after \(rounded(Double($0) / 1000)) s" } ?? "")
  }

  private static func words(_ origin: TurnOrigin) -> String {
    switch origin {
    case .own: "the trainee's own"
    case .simulated(let provenance):
      "\(provenance.model)'s" + (provenance.prompt.map { ", prompt \($0)" } ?? "")
    case .accepted(let kind): "the \(kind.rawValue) suggestion as offered"
    case .edited(let kind, let distance):
      "the \(kind.rawValue) suggestion, \(Count.of(distance, "character")) changed"
    }
  }

  private static func text(_ affect: Affect) -> String {
    "valence \(rounded(affect.valence)), arousal \(rounded(affect.arousal))"
  }

  private static func rounded(_ number: Double) -> String {
    String((number * 100).rounded() / 100)
  }
}

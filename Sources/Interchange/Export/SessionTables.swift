import DebriefCore

/// The tables with a row for each session or person.
extension ExportMaterial {
  var sessionTable: DataTable {
    let first = sessions.compactMap { $0.header.startedAt?.milliseconds }.min()
    let day: Int64 = 24 * 60 * 60 * 1000
    return DataTable(
      "sessions.csv", "A row for each session.", of: sessions, withTexts: withTexts,
      [
        .id("session", "The session’s pseudonym.") { name($0) },
        .id("trainee", "The pseudonym of the peer.", missing: "not known") { record in
          record.header.trainee.map(pseudonyms.person)
        },
        .id("scenario", "The scenario’s id.", missing: "imported") { $0.header.scenario },
        .id("scenario_sha256", "The hash of the scenario’s canonical form.", missing: "imported") {
          $0.header.scenarioHash
        },
        .category("occasion", "When in the study.", missing: "not set") { $0.header.occasion },
        .boolean("suggestions", "Whether suggested replies were shown.", missing: "not known") {
          $0.header.condition?.suggestions
        },
        .boolean("emotion_display", "Whether the emotion estimate was shown.", missing: "not known") {
          $0.header.condition?.emotionDisplay
        },
        .id("seed", "The seed of every choice left to chance.", missing: "imported") { record in
          record.header.seed.map { String($0) }
        },
        .category("voice", "What phrased the client’s words.", ClientVoice.allCases.map(\.rawValue)) {
          $0.header.voice.rawValue
        },
        .integer(
          "day", "Days from the study’s first session to this one; dates are not exported.", unit: "days",
          missing: "start not known"
        ) { record in
          guard let first, let start = record.header.startedAt else { return nil }
          return Int((start.milliseconds - first) / day)
        },
        .number(
          "duration", "From start to end.", unit: "seconds", missing: "broken off, or not known"
        ) { Self.seconds(from: $0.header.startedAt, to: $0.endedAt) },
        .integer("turns", "How many turns there are.", unit: "turns") { $0.turns.count },
        .integer("peer_turns", "How many of them are the peer’s.", unit: "turns") { record in
          record.turns.count { $0.turn.speaker == .peer }
        },
      ])
  }

  var selfCheckTable: DataTable {
    let rows = sessions.flatMap { record in
      (selfChecks[record.header.name] ?? []).enumerated().map { (record, $0.offset + 1, $0.element) }
    }
    return DataTable(
      "self-checks.csv",
      "A row for each time that a trainee said what they noticed after a session; the last of a session stands.",
      of: rows, withTexts: withTexts,
      [
        .id("session", "The session’s pseudonym.") { name($0.0) },
        .integer("check", "Which one of the session, from 1.") { $0.1 },
        .number("at", "From the session’s start.", unit: "seconds", missing: "start not known") {
          Self.seconds(from: $0.0.header.startedAt, to: $0.2.at)
        },
        .text("noticed", "What the trainee noticed.", missing: "nothing said") { $0.2.noticed },
        .text("hard", "What was hard.", missing: "nothing said") { $0.2.hard },
      ])
  }
}

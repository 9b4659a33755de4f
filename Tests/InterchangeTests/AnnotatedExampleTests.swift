import CSV
import DebriefCore
import Interchange
import Testing

/// The shipped example, laid out as research corpora are: a row per utterance and annotator, a column per code.
@Suite struct AnnotatedExampleTests {
  private static let map = "session=transcript_id,turn=utterance_id"
  private static let codeColumns = [
    "reflection=reflection_exists", "question=question_exists,input=therapist_input_exists",
    "main=main_therapist_behaviour", "reflection_subtype=reflection_subtype",
    "question_subtype=question_subtype",
    "talk_type=client_talk_type",
  ]

  private func sessions(_ unit: SessionRules.Unit) throws -> ImportedSessions {
    let columns = try ColumnMap(
      [Self.map + ",speaker=interlocutor,text=utterance_text"], keys: SessionRules.keys)
    let rules = try SessionRules(
      columns: columns, peer: ["therapist"], client: ["client"], unit: unit, prefix: "example-")
    return try SessionCSV.sessions(from: annotatedExample(), rules: rules)
  }

  private func codings(_ unit: SessionRules.Unit, missing: [String] = ["n/a"]) throws -> ImportedCodings {
    let rules = try CodingRules(
      maps: [Self.map + ",coder=annotator_id"], codeColumns: Self.codeColumns, missing: missing,
      sessionPrefix: "example-", coderPrefix: "annotator-")
    return try CodingCSV.codings(
      from: annotatedExample(), rules: rules, scheme: Schemes.annotated, sha256: "hash",
      sessions: sessions(unit).sessions)
  }

  private func values(_ coding: SessionCoding, on turn: Int) -> [String: String] {
    (coding.units[.turn(turn)]?.codings ?? [:]).mapValues(\.value.text)
  }

  @Test func `the transcripts come in once each`() throws {
    let found = try sessions(.utterance)
    #expect(found.rows == 24)
    #expect(found.repeats == 14)
    #expect(found.sessions.map(\.header.name) == ["example-7", "example-3"])
    #expect(found.sessions.map(\.turns.count) == [7, 3])
    let turns = found.sessions[0].turns.map(\.turn)
    #expect(turns[0].text == "Thanks for coming by, Robin. What would you like\nto talk about today?")
    #expect(turns.map(\.speaker) == [.peer, .client, .peer, .peer, .client, .peer, .client])
  }

  @Test func `utterances that run on make one turn`() throws {
    let turns = try sessions(.turn).sessions[0].turns
    #expect(turns.count == 6)
    #expect(turns[2].turn.text == "So your sister worries,\nand part of you wonders, too?")
    #expect(turns[2].sourceNames == ["2", "3"])
  }

  @Test func `each annotator's codes stand on the utterances`() throws {
    let found = try codings(.utterance)
    #expect(found.codings.map(\.coder) == ["annotator-0", "annotator-4", "annotator-1", "annotator-2"])
    #expect(found.merged == 0)
    let first = try #require(found.codings.first)
    #expect(
      values(first, on: 3) == [
        "reflection": "yes", "question": "no", "input": "no", "main": "reflection",
        "reflection_subtype": "simple", "question_subtype": "n/a",
      ])
    #expect(values(first, on: 2) == ["talk_type": "neutral"])
    #expect(values(first, on: 6)["reflection_subtype"] == "n/a")
    #expect(first.absent.isEmpty)
  }

  @Test func `codes of utterances that make one turn are brought together`() throws {
    let found = try codings(.turn)
    let byCoder = Dictionary(uniqueKeysWithValues: found.codings.map { ($0.coder, $0) })
    #expect(found.merged == 3)
    #expect(
      try values(#require(byCoder["annotator-0"]), on: 3) == [
        "reflection": "yes", "question": "yes", "input": "no", "main": "reflection",
        "reflection_subtype": "simple", "question_subtype": "closed",
      ])
    #expect(
      try values(#require(byCoder["annotator-2"]), on: 3) == [
        "reflection": "no", "question": "yes", "input": "yes", "main": "question",
        "reflection_subtype": "n/a", "question_subtype": "closed",
      ])
    #expect(try values(#require(byCoder["annotator-2"]), on: 4) == ["talk_type": "change"])
  }

  @Test func `without a word for missing values the cells of the other speaker are bad`() throws {
    #expect(throws: InterchangeError.self) { try codings(.utterance, missing: []) }
  }
}

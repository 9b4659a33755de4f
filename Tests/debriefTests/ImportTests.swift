import ArgumentParser
import DebriefCore
import Foundation
import Interchange
import Store
import TestSupport
import Testing

@testable import debrief

/// The two import commands on the example that `docs/importing.md` imports.
@Suite struct ImportTests {
  /// A study in a folder of its own, removed when the test ends.
  private final class Place {
    let folder = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString)")
    var study: String { folder.appending(path: "study.sqlite").path() }

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      _ = try Study.create(at: study, title: "Import")
    }

    deinit {
      try? FileManager.default.removeItem(at: folder)
    }

    /// Writes a file into the folder.
    func file(_ text: String) throws -> String {
      let url = folder.appending(path: "\(UUID().uuidString).csv")
      try Data(text.utf8).write(to: url)
      return url.path()
    }

    func run(_ type: (some AsyncParsableCommand).Type, _ arguments: [String]) async throws {
      var command = try type.parse(arguments + ["--study", study])
      try await command.run()
    }
  }

  private static let example =
    Repository.root.appending(path: "Fixtures/Transcripts/annotated-example.csv").path()

  private static let sessionArguments = [
    example, "--map", "session=transcript_id,turn=utterance_id,speaker=interlocutor,text=utterance_text",
    "--peer", "therapist", "--client", "client", "--session-prefix", "annomi-",
  ]

  private static let codingArguments = [
    example, "--scheme", "annomi", "--map", "session=transcript_id,turn=utterance_id,coder=annotator_id",
    "--session-prefix", "annomi-", "--coder-prefix", "annotator-", "--missing", "n/a",
    "--code", "reflection=reflection_exists,question=question_exists",
    "--code", "therapist_input=therapist_input_exists,main_behaviour=main_therapist_behaviour",
    "--code", "reflection_subtype=reflection_subtype,question_subtype=question_subtype",
    "--code", "input_subtype=therapist_input_subtype,talk_type=client_talk_type",
  ]

  @Test(arguments: [("utterance", 7, 4 * 7 + 3), ("turn", 6, 3 * 7 + 3)])
  func `the example comes in with one command for its sessions and one for its codes`(
    unit: String, turns: Int, values: Int
  ) async throws {
    let place = try Place()
    try await place.run(SessionImport.self, Self.sessionArguments + ["--unit", unit])
    try await place.run(CodingImport.self, Self.codingArguments)
    let study = try Study.open(at: place.study)
    #expect(try study.transcript(of: "annomi-7").turns.count == turns)
    #expect(try study.people().map(\.name) == ["annotator-0", "annotator-1", "annotator-2", "annotator-4"])
    let snapshot = try study.scheme(named: "annomi").1
    let codings = try study.submittedCodings(scheme: snapshot.sha256)
    #expect(codings.count == 4)
    let first = try #require(codings.first { $0.coder == "annotator-0" })
    #expect(first.units.values.reduce(0) { $0 + $1.codings.count } == values)
  }

  @Test func `a dry run and a file with a bad row leave the study as it was`() async throws {
    let place = try Place()
    try await place.run(SessionImport.self, Self.sessionArguments + ["--dry-run"])
    let bad = try place.file("session,turn,speaker,text\na,1,client,x\nb,1,nobody,x\n")
    await #expect(throws: InterchangeError.self) { try await place.run(SessionImport.self, [bad]) }
    let study = try Study.open(at: place.study)
    #expect(try study.sessions().isEmpty)

    try await place.run(SessionImport.self, Self.sessionArguments)
    try await place.run(CodingImport.self, Self.codingArguments + ["--dry-run"])
    let codes = try place.file(
      "session,turn,coder,code,value\nannomi-7,0,e1,question,yes\nannomi-7,9,e1,question,yes\n")
    await #expect(throws: InterchangeError.self) {
      try await place.run(CodingImport.self, [codes, "--scheme", "annomi"])
    }
    #expect(try study.people().isEmpty)
    #expect(try study.assignments().isEmpty)
    #expect(try study.snapshots(.scheme).isEmpty)
  }

  @Test func `a session that the study holds is not overwritten`() async throws {
    let place = try Place()
    try await place.run(SessionImport.self, Self.sessionArguments)
    await #expect(throws: StoreError.sessionExists("annomi-7")) {
      try await place.run(SessionImport.self, Self.sessionArguments + ["--unit", "turn"])
    }
    let study = try Study.open(at: place.study)
    #expect(try study.transcript(of: "annomi-7").turns.count == 7)
  }

  @Test func `the blind page of a session shows what was said and nothing else`() async throws {
    let record = SessionRecord(
      header: SessionHeader(
        name: "s", trainee: "p01", condition: Condition(suggestions: true, emotionDisplay: false),
        occasion: "post", voice: .imported),
      turns: [
        RecordedTurn(
          turn: Turn(number: 1, speaker: .peer, text: "Hello\u{1B}[2J"), sourceNames: ["u1"],
          detail: .peer(.accepted(.empathetic)))
      ])
    #expect(SessionPage(record.transcript).lines == ["s", "", "   1  peer   Hello\u{FFFD}[2J"])
    let full = SessionPage(record).lines.joined(separator: "\n")
    for word in ["p01", "post", "suggestions: on", "empathetic", "u1"] { #expect(full.contains(word)) }
  }
}

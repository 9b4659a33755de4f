import ArgumentParser
import DebriefCore
import Foundation
import Store
import Testing

@testable import debrief

private let endpoint = ProcessInfo.processInfo.environment["DEBRIEF_TEST_ENDPOINT"]
private let modelName = ProcessInfo.processInfo.environment["DEBRIEF_TEST_MODEL"] ?? "any"

/// `debrief record --voice llm` with a real language model. What it says is its own affair; that the session is whole and
/// says what made it is tested.
@Suite(
  .enabled(if: endpoint != nil, "DEBRIEF_TEST_ENDPOINT names no server"), .timeLimit(.minutes(10)),
  .serialized
)
struct RealServerVoiceTests {
  @Test func `a played session is whole, and its provenance names all that made it`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "debrief-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "study.sqlite").path
    let script = folder.appending(path: "peer.txt")
    try "That sounds hard. What are the evenings like?\nHow long has it been so?\n"
      .write(to: script, atomically: true, encoding: .utf8)
    try await InitCommand.parse(["--study", path]).run()
    try await PersonAdd.parse(["p01", "--role", "trainee", "--study", path]).run()
    try await RecordCommand.parse([
      "--trainee", "p01", "--scenario", "after-the-breakup", "--seed", "7", "--peer-script", script.path,
      "--voice", "llm", "--emotion-by", "llm", "--endpoint", try #require(endpoint), "--model", modelName,
      "--study", path,
    ]).run()

    let record = try Study.open(at: path).session(named: "p01-after-the-breakup-1")
    #expect(record.header.voice == .llm)
    #expect(record.turns.map(\.turn.speaker) == [.client, .peer, .client, .peer, .client])
    for client in record.turns.compactMap(\.client) {
      let provenance = client.provenance
      #expect(provenance.prompt == "client-voice@1")
      #expect(provenance.promptHash?.count == 64)
      #expect(provenance.seed != nil)
      #expect(provenance.latencyMilliseconds.map { $0 > 0 } == true)
      #expect(provenance.tokens.map { $0 > 0 } == true)
      #expect(["1", "2"].contains(provenance.parameters["tries"]))
      if provenance.engine == "scripted" {
        #expect(provenance.parameters["guard"] != nil)
        #expect(provenance.parameters["asked"] != nil)
      } else {
        #expect(provenance.engine == "llm")
      }
      #expect(client.estimate.provenance.prompt == "emotion@1")
    }
  }
}

import ArgumentParser
import DebriefCore
import Foundation
import Store
import Testing

@testable import debrief

private let endpoint = ProcessInfo.processInfo.environment["DEBRIEF_TEST_ENDPOINT"]
private let modelName = ProcessInfo.processInfo.environment["DEBRIEF_TEST_MODEL"] ?? "any"

/// Sessions with a real language model. What it says is its own affair; that they are whole and say what made them is
/// tested.
@Suite(
  .enabled(if: endpoint != nil, "DEBRIEF_TEST_ENDPOINT names no server"), .timeLimit(.minutes(10)),
  .serialized
)
struct RealServerVoiceTests {
  private func withStudy(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "debrief-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "study.sqlite").path
    try await InitCommand.parse(["--study", path]).run()
    try await body(path)
  }

  /// Records a session of p01 with the messages of a script.
  private func record(_ path: String, _ messages: [String], _ options: [String]) async throws {
    let script = URL(filePath: path).deletingLastPathComponent().appending(path: "peer.txt")
    try messages.joined(separator: "\n").write(to: script, atomically: true, encoding: .utf8)
    try await PersonAdd.parse(["p01", "--role", "trainee", "--study", path]).run()
    try await RecordCommand.parse(
      [
        "--trainee", "p01", "--scenario", "after-the-breakup", "--seed", "7", "--peer-script", script.path,
        "--endpoint", try #require(endpoint), "--model", modelName, "--study", path,
      ] + options
    ).run()
  }

  @Test func `a model plays the peer, and each of its messages says what made it`() async throws {
    try await withStudy { path in
      try await SimulateCommand.parse([
        "--scenario", "after-the-breakup", "--peers", "llm", "--n", "1", "--seed", "7", "--study", path,
        "--endpoint", try #require(endpoint), "--model", modelName,
      ]).run()
      let record = try Study.open(at: path).session(named: "sim-llm-after-the-breakup-1")
      #expect(record.endedAt != nil)
      let origins = record.turns.compactMap(\.origin)
      #expect(!origins.isEmpty)
      for origin in origins {
        guard case .simulated(let provenance) = origin else {
          Issue.record("A message of another origin: \(origin)")
          continue
        }
        #expect(provenance.prompt == "simulated-peer@1")
        #expect(provenance.tokens.map { $0 > 0 } == true)
      }
    }
  }

  @Test func `suggestions of a model say what wrote them and what became of them`() async throws {
    try await withStudy { path in
      try await record(path, ["That sounds hard. What are the evenings like?"], ["--suggestions-by", "llm"])
      let record = try Study.open(at: path).session(named: "p01-after-the-breakup-1")
      let offered = record.turns.compactMap(\.client?.suggestions)
      #expect(offered.map(\.count) == [3, 3])
      for suggestion in offered.joined() {
        #expect(suggestion.provenance.prompt == "suggestions@1")
        #expect(suggestion.decision?.use == .ignored)
      }
    }
  }

  @Test func `a played session is whole, and its provenance names all that made it`() async throws {
    try await withStudy { path in
      try await record(
        path, ["That sounds hard. What are the evenings like?", "How long has it been so?"],
        ["--voice", "llm", "--emotion-by", "llm"])
      let record = try Study.open(at: path).session(named: "p01-after-the-breakup-1")
      #expect(record.header.voice == .llm)
      #expect(record.turns.map(\.turn.speaker) == [.client, .peer, .client, .peer, .client])
      for client in record.turns.compactMap(\.client) {
        let provenance = client.provenance
        #expect(provenance.prompt == "client-voice@2")
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
}

import ArgumentParser
import Authoring
import DebriefCore
import FaultyServer
import Foundation
import LanguageModel
import Practice
import Store
import Testing

@testable import debrief

/// Many sessions at once.
@Suite struct SimulateTests {
  private func withStudy(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "debrief-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "study.sqlite").path
    try await InitCommand.parse(["--study", path]).run()
    try await body(path)
  }

  private func simulate(_ path: String, seed: Int = 7, _ further: [String] = []) async throws {
    try await SimulateCommand.parse(
      [
        "--scenario", "exam-stress", "--scenario", "after-the-breakup", "--peers", "warm,dismissive", "--n",
        "9",
        "--seed", "\(seed)", "--study", path, "--format", "csv",
      ] + further
    ).run()
  }

  private func conversations(_ path: String) throws -> [[Turn]] {
    let study = try Study.open(at: path)
    return try study.sessions().map { try study.transcript(of: $0.header.name).turns }
  }

  @Test func `sessions are shared out among peers and cases, and kept whole`() async throws {
    try await withStudy { path in
      try await simulate(path)
      let study = try Study.open(at: path)
      let sessions = try study.sessions()
      #expect(sessions.count == 9)
      #expect(Set(sessions.map(\.header.trainee)) == ["sim-warm", "sim-dismissive"])
      #expect(sessions.allSatisfy { $0.header.occasion == "simulated" && $0.endedAt != nil })
      #expect(sessions.contains { $0.header.name == "sim-warm-exam-stress-3" })
      let record = try study.session(named: "sim-warm-exam-stress-1")
      #expect(record.turns.first?.client?.suggestions.count == 3)
      #expect(try study.health().problems.isEmpty)

      // Once more: new sessions, none in the place of another.
      try await simulate(path, seed: 8, ["--trainees", "2", "--suggestions", "off"])
      #expect(try Study.open(at: path).sessions().count == 18)
    }
  }

  @Test func `the same seed gives the same conversations under the same names`() async throws {
    var kept: [[[Turn]]] = []
    for _ in 1...2 {
      try await withStudy { path in
        try await simulate(path)
        kept.append(try conversations(path))
      }
    }
    #expect(kept[0] == kept[1])
  }

  @Test(arguments: ["", "warm,,mixed", "warm,kind", "WARM", "llm"])
  func `an unknown kind of peer, and a language model that is not named, are refused`(peers: String) {
    #expect(throws: (any Error).self) {
      try SimulateCommand.parse(["--scenario", "exam-stress", "--peers", peers])
    }
  }

  @Test func `when a language model fails, what was played is kept, and the error says what to check`()
    async throws
  {
    let says = Answer.status(
      "200 OK",
      body: #"{"choices":[{"message":{"content":"What is that like?"},"finish_reason":"stop"}]}"#)
    try await withStudy { path in
      try await FaultyServer.run(says, says, .status("404 Not Found")) { server in
        let command = try SimulateCommand.parse([
          "--scenario", "exam-stress", "--peers", "llm", "--n", "3", "--seed", "7", "--study", path,
          "--endpoint", server.url, "--model", "tiny",
        ])
        let error = await #expect(throws: LanguageModelError.self) { try await command.run() }
        #expect(error?.hint != nil)
      }
      let sessions = try Study.open(at: path).sessions()
      #expect(sessions.map(\.header.name) == ["sim-llm-exam-stress-1"])
      #expect(sessions.map(\.turnCount) == [5])
    }
  }

  @Test func `the printed forms hold the same sessions`() async throws {
    let figures = try await figures()
    let page = SimulationPage(figures, peers: ["warm", "mixed"], seed: 7)
    #expect(try page.text(in: .csv).split(separator: "\n").count == 1 + figures.count)
    #expect(try page.text(in: .json).contains("\"mean_trust_at_end\""))
    let table = try page.text(in: .table)
    #expect(table.contains("warm") && !table.contains("mixed"))
  }

  private func figures() async throws -> [SimulatedFigures] {
    let authored = try Shelf.scenarios.load("exam-stress")
    let plan = try SimulationPlan(
      cases: [authored], peers: PeerList(names: ["warm"]).kinds(model: nil), sessions: 2, trainees: 1,
      seed: 7, suggestions: true, names: { "\($0)-\($1)-1" })
    let outcomes = try await SimulationPlan.play(plan.sessions[...])
    return zip(plan.sessions, outcomes).map { SimulatedFigures($0, $1.record) }
  }
}

import ArgumentParser
import DebriefCore
import Foundation
import Store
import Testing

@testable import debrief

/// Consent, withdrawing, erasing and backups from the command line.
@Suite struct LeavingTests {
  /// A study with an expert and two sessions of p01, in a folder of its own.
  private func withStudy(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "debrief-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "study.sqlite").path
    try await InitCommand.parse(["--study", path, "--title", "Pilot"]).run()
    let study = try Study.open(at: path)
    try study.add(Person(name: "e1", role: .expert))
    let turns = [
      RecordedTurn(turn: Turn(number: 1, speaker: .client, text: "I cannot sleep.")),
      RecordedTurn(turn: Turn(number: 2, speaker: .peer, text: "What keeps you awake?")),
    ]
    try study.importSessions(
      ["a", "b"].map { name in
        SessionRecord(header: SessionHeader(name: name, trainee: "p01", voice: .imported), turns: turns)
      })
    try await body(path)
  }

  @Test func `answers are recorded use by use`() async throws {
    try await withStudy { path in
      let words = ["p01", "--give", "practice", "analysis", "--refuse", "sharing", "--note", "form 2"]
      try await PersonConsent.parse(words + ["--study", path]).run()
      let record = try Study.open(at: path).consent(of: "p01")
      #expect(record.answers.mapValues(\.isGiven) == [.practice: true, .analysis: true, .sharing: false])
      #expect(record.answers[.sharing]?.note == "form 2")
      try await PersonConsent.parse(["--study", path]).run()
      #expect(throws: (any Error).self) { try PersonConsent.parse(["--give", "practice"]) }
      #expect(throws: (any Error).self) { try PersonConsent.parse(["p01", "--note", "form 3"]) }
      #expect(throws: (any Error).self) {
        try PersonConsent.parse(["p01", "--give", "coding", "--refuse", "coding"])
      }
    }
  }

  @Test func `a report is not written of somebody who withdrew, and is once they are back`() async throws {
    try await withStudy { path in
      let output = path + "-report"
      let study = try Study.open(at: path)
      try await AssignCommand.parse([
        "--session", "all", "--coder", "e1", "--scheme", "peer-support", "--study", path,
      ]).run()
      try await PersonWithdraw.parse(["p01", "--study", path]).run()
      await #expect(throws: StoreError.hasLeft("p01")) {
        try await ReportTrainee.parse(["p01", "--output", output, "--study", path]).run()
      }
      #expect(!FileManager.default.fileExists(atPath: output))
      try await PersonWithdraw.parse(["p01", "--undo", "--study", path]).run()
      #expect(try study.consent(of: "p01").withdrewAt == nil)
      try await ReportTrainee.parse(["p01", "--output", output, "--study", path]).run()
    }
  }

  @Test func `nothing is erased without a yes`() async throws {
    try await withStudy { path in
      try await BackupCommand.parse([path + "-copy", "--study", path]).run()
      try await PersonErase.parse(["p01", "--study", path]).run()
      let study = try Study.open(at: path)
      #expect(try study.transcript(of: "a").turns[0].text == "I cannot sleep.")
      try await PersonErase.parse(["p01", "--yes", "--study", path]).run()
      #expect(try study.people().map(\.name) == ["e1", "erased-1"])
      #expect(try study.backups().map(\.path) == [path + "-copy"])
      #expect(try Study.open(at: path + "-copy").transcript(of: "a").turns[0].text == "I cannot sleep.")
    }
  }

  @Test func `what was left out is told in words`() {
    #expect(
      LeftOut(people: 1, sessions: 2, codings: 5).sentence
        == "Left out, because people withdrew or did not allow it: the data of 1 person (2 sessions, 5 submitted codings)."
    )
  }
}

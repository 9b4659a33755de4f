import ArgumentParser
import DebriefCore
import Foundation
import Guidance
import Store
import Testing

@testable import debrief

/// Setting up a study from the command line.
@Suite struct StudyCommandTests {
  /// Runs commands on a study in a folder of their own, and hands over its path.
  private func withStudy(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "debrief-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "study.sqlite").path
    try await InitCommand.parse(["--study", path, "--title", "Pilot"]).run()
    try await body(path)
  }

  /// Adds two sessions of p01 and one of p02, each a client turn and a peer turn.
  private func addSessions(to study: Study) throws {
    let turns = [
      RecordedTurn(turn: Turn(number: 1, speaker: .client, text: "I cannot sleep.")),
      RecordedTurn(turn: Turn(number: 2, speaker: .peer, text: "What keeps you awake?")),
    ]
    try study.importSessions(
      [("a", "p01"), ("b", "p01"), ("c", "p02")].map { name, trainee in
        SessionRecord(header: SessionHeader(name: name, trainee: trainee, voice: .imported), turns: turns)
      })
  }

  @Test func `a study is made once`() async throws {
    try await withStudy { path in
      let title = try Study.open(at: path).title
      #expect(title == "Pilot")
      await #expect(throws: StoreError.alreadyExists(path: path)) {
        try await InitCommand.parse(["--study", path]).run()
      }
    }
  }

  @Test func `people are added with a role`() async throws {
    try await withStudy { path in
      try await PersonAdd.parse(["e1", "e2", "--role", "expert", "--study", path]).run()
      #expect(
        try Study.open(at: path).people() == [
          Person(name: "e1", role: .expert), Person(name: "e2", role: .expert),
        ])
      await #expect(throws: StoreError.nameTaken("e2")) {
        try await PersonAdd.parse(["e2", "--role", "lead", "--study", path]).run()
      }
      #expect(throws: (any Error).self) { try PersonAdd.parse(["e3", "--role", "boss", "--study", path]) }
    }
  }

  @Test func `the help text comes from a file, and is shown and removed by language`() async throws {
    try await withStudy { path in
      let file = path + ".txt"
      try Data("Ask Jo, room 4.\r\nAny time.\n".utf8).write(to: URL(filePath: file))
      try await HelpTextSet.parse([file, "--language", "en", "--study", path]).run()
      #expect(try Study.open(at: path).helpText(for: "en")?.text == "Ask Jo, room 4.\nAny time.")
      try await HelpTextShow.parse(["--study", path]).run()
      try Data([0x41, 0xFF]).write(to: URL(filePath: file))
      await #expect(throws: MessageError.notUTF8(file: file, line: 1)) {
        try await HelpTextSet.parse([file, "--language", "en", "--study", path]).run()
      }
      #expect(throws: (any Error).self) { try HelpTextSet.parse([file, "--study", path]) }
      try await HelpTextClear.parse(["--language", "en", "--study", path]).run()
      #expect(try Study.open(at: path).helpTexts().isEmpty)
    }
  }

  @Test func `sessions are given to coders, and a shipped scheme is taken in`() async throws {
    try await withStudy { path in
      try await PersonAdd.parse(["e1", "e2", "--role", "expert", "--study", path]).run()
      let study = try Study.open(at: path)
      try addSessions(to: study)
      let all = ["--scheme", "peer-support", "--study", path, "--session", "all", "--coder"]
      try await AssignCommand.parse(all + ["e1", "p01"]).run()
      #expect(try study.assignments(of: "e1").map(\.session) == ["a", "b", "c"])
      #expect(try study.assignments(of: "p01").map(\.session) == ["a", "b"])
      #expect(try study.snapshots(.scheme).map(\.id) == ["peer-support"])

      // Once more, with a further coder: what was given stays.
      try await AssignCommand.parse(all + ["e1", "e2"]).run()
      #expect(try study.assignments().count == 8)
      try await CheckCommand.parse(["--study", path]).run()
    }
  }

  @Test func `nothing is given when a part of it cannot be`() async throws {
    try await withStudy { path in
      try await PersonAdd.parse(["e1", "--role", "expert", "--study", path]).run()
      let study = try Study.open(at: path)
      func assign(_ sessions: String, _ coders: String) async throws {
        let lists = ["--session"] + sessions.split(separator: " ").map(String.init)
        let names = ["--coder"] + coders.split(separator: " ").map(String.init)
        try await AssignCommand.parse(lists + names + ["--scheme", "peer-support", "--study", path]).run()
      }
      await #expect(throws: StoreError.noSession) { try await assign("all", "e1") }
      try addSessions(to: study)
      await #expect(throws: StoreError.unknownSession("d", known: ["a", "b", "c"])) {
        try await assign("a d", "e1")
      }
      await #expect(throws: StoreError.unknownPerson("e9", known: ["e1", "p01", "p02"])) {
        try await assign("a", "e1 e9")
      }
      await #expect(throws: StoreError.notOwnSession(coder: "p01", session: "c")) {
        try await assign("c", "e1 p01")
      }
      #expect(try study.assignments().isEmpty)
      try await assign("a", "e1")
      await #expect(throws: StoreError.assignmentExists(session: "a", coder: "e1", pass: 1)) {
        try await assign("a", "e1")
      }
    }
  }
}

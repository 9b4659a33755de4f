import ArgumentParser
import DebriefCore
import Foundation
import Interchange
import Store
import Testing

@testable import debrief

/// `debrief export`: a whole, private folder or none.
@Suite struct ExportTests {
  private func withStudy(_ body: (Study, String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "debrief-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "study.sqlite").path
    try await InitCommand.parse(["--study", path, "--title", "Pilot"]).run()
    let study = try Study.open(at: path)
    try study.importSessions(
      [("anna-1", "anna"), ("bela-1", "bela")].map { name, trainee in
        SessionRecord(
          header: SessionHeader(name: name, trainee: trainee, voice: .imported),
          turns: [RecordedTurn(turn: Turn(number: 1, speaker: .peer, text: "Words of \(trainee.count)."))])
      })
    try await body(study, folder.appending(path: "out").path)
  }

  private func turns(_ folder: String) throws -> Int {
    try String(contentsOfFile: folder + "/turns.csv", encoding: .utf8).split(separator: "\n").count - 1
  }

  @Test func `a folder is written once, private, and the same study gives the same bytes`() async throws {
    try await withStudy { study, folder in
      try await ExportCommand.parse([folder, "--study", study.path]).run()
      try await ExportCommand.parse([folder + "-2", "--study", study.path]).run()
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(names.contains("SHA256SUMS") && names.contains("README.md") && names.contains("turns.csv"))
      for name in names {
        let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)")
        #expect(bytes == FileManager.default.contents(atPath: "\(folder)-2/\(name)"), "\(name)")
        let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let text = String(decoding: bytes ?? Data(), as: UTF8.self)
        #expect(!text.contains("anna") && !text.contains("bela"))
      }
      let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions]
      #expect(mode as? Int == 0o700)
      await #expect(throws: OutputError.isThere(path: folder)) {
        try await ExportCommand.parse([folder, "--study", study.path]).run()
      }
    }
  }

  @Test func `who withdrew is not in it, and sharing needs a yes`() async throws {
    try await withStudy { study, folder in
      try study.record(consent: [.sharing: true], of: "anna", at: .now())
      try await ExportCommand.parse([folder, "--study", study.path]).run()
      try await ExportCommand.parse([folder + "-shared", "--shared", "--study", study.path]).run()
      try study.withdraw("bela", at: .now())
      try await ExportCommand.parse([folder + "-later", "--study", study.path]).run()
      #expect(try turns(folder) == 2)
      #expect(try turns(folder + "-shared") == 1)
      #expect(try turns(folder + "-later") == 1)
      let readme = try String(contentsOfFile: folder + "-later/README.md", encoding: .utf8)
      #expect(readme.contains("people 1, sessions 1, submitted codings 0"))
    }
  }

  @Test
  func `reports and figures name the dataset that an export at the same moment has`()
    async throws
  {
    try await withStudy { study, folder in
      try study.add(Person(name: "e1", role: .expert))
      try await AssignCommand.parse([
        "--session", "all", "--coder", "e1", "--scheme", "peer-support", "--study", study.path,
      ]).run()
      try await ReportTrainee.parse(["anna", "--output", folder, "--study", study.path]).run()
      let hash = try StudyDataset(of: study).dataset.sha256
      for name in ["report.xml", "report.html"] {
        #expect(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).contains(hash), "\(name)")
      }
      #expect(try ResultOptions.parse(["--study", study.path]).results().datasetHash == hash)
    }
  }
}

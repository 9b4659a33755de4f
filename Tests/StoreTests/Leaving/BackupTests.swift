import DebriefCore
import Foundation
import Testing

@testable import Store

/// Copies of a study: whole, private, recorded, and never over another file.
@Suite struct BackupTests {
  @Test func `a copy holds everything, opens by itself, and is recorded`() throws {
    try withFolder { folder in
      let study = try Study.create(at: folder.appending(path: "study.sqlite").path, title: "Pilot")
      let id = try Sample.furnish(study).id
      _ = try study.save(Sample.set(id: "1"), in: id, by: "e1", at: Sample.noon)
      let path = folder.appending(path: "copy.sqlite").path
      let backup = try study.backUp(to: path, at: Sample.noon)
      #expect(try study.backups() == [Backup(path: path, at: Sample.noon)] && backup.path == path)
      let copy = try Study.open(at: path)
      #expect(try copy.coding(of: id) == study.coding(of: id))
      #expect(try copy.health().problems.isEmpty)
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
      }
      #expect(names.sorted() == ["copy.sqlite", "study.sqlite"])
    }
  }

  @Test func `nothing is overwritten, and nothing half-written stays`() throws {
    try withFolder { folder in
      let study = try Study.create(at: folder.appending(path: "study.sqlite").path, title: "Pilot")
      let file = folder.appending(path: "mine.txt")
      try Data("mine".utf8).write(to: file)
      #expect(throws: StoreError.alreadyExists(path: file.path)) {
        try study.backUp(to: file.path, at: Sample.noon)
      }
      #expect(try Data(contentsOf: file) == Data("mine".utf8))
      #expect(throws: StoreError.self) {
        try study.backUp(to: folder.appending(path: "no/copy.sqlite").path, at: Sample.noon)
      }
      #expect(try study.backups().isEmpty)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.allSatisfy { $0.hasPrefix("study.sqlite") || $0 == "mine.txt" })
    }
  }
}

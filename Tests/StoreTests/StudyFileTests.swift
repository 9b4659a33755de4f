import DebriefCore
import Foundation
import GRDB
import Guidance
import Testing

@testable import Store

/// The file: made once, readable by its owner, durable, and never mistaken for something else.
@Suite struct StudyFileTests {
  @Test func `a study opens again with everything that was saved`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let id = try Sample.furnish(Study.create(at: path, title: "Pilot")).id
      let again = try Study.open(at: path)
      _ = try again.save(Sample.set(id: "1"), in: id, by: "e1", at: Sample.noon)
      #expect(try Study.open(at: path).coding(of: id).units.count == 1)
      #expect(again.title == "Pilot")
    }
  }

  @Test func `a save that was answered is there when the process that made it never closes the study`() throws
  {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let abandoned = try Study.create(at: path, title: "Pilot")
      let id = try Sample.furnish(abandoned).id
      _ = try abandoned.save(Sample.set(id: "1"), in: id, by: "e1", at: Sample.noon)
      // What a killed process leaves behind: the file and its log, copied while both are in use.
      let copy = folder.appending(path: "copy.sqlite").path
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
      }
      let reopened = try Study.open(at: copy)
      #expect(try reopened.coding(of: id).units == abandoned.coding(of: id).units)
      #expect(try reopened.health().problems.isEmpty)
    }
  }

  @Test func `the connection that writes waits for the disk`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      _ = try Study.create(at: path, title: "Pilot")
      let study = try Study.open(at: path)
      let facts = try study.write { db in
        (
          journal: try String.fetchOne(db, sql: "PRAGMA journal_mode"),
          synchronous: try Int.fetchOne(db, sql: "PRAGMA synchronous"),
          foreignKeys: try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
        )
      }
      #expect(facts.journal == "wal")
      #expect(facts.synchronous == 2)
      #expect(facts.foreignKeys == 1)
    }
  }

  @Test func `opening a study and reading in it changes nothing in its file, and leaves no other`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      do { _ = try Sample.furnish(Study.create(at: path, title: "Pilot")) }
      let before = try Data(contentsOf: URL(filePath: path))
      do {
        let study = try Study.open(at: path)
        #expect(try study.sessions().count == 1)
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["study.sqlite"])
    }
  }

  @Test func `the file and those beside it are readable by their owner alone`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let study = try Study.create(at: path, title: "Pilot")
      _ = try Sample.furnish(study)
      for suffix in ["", "-wal", "-shm"] {
        let mode = try FileManager.default.attributesOfItem(atPath: path + suffix)[.posixPermissions]
        #expect(mode as? Int == 0o600, "\(suffix)")
      }
    }
  }

  @Test func `a file that is there is never overwritten`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "notes.txt")
      try Data("mine".utf8).write(to: file)
      #expect(throws: StoreError.alreadyExists(path: file.path)) {
        try Study.create(at: file.path, title: "Pilot")
      }
      #expect(try Data(contentsOf: file) == Data("mine".utf8))
      #expect(StoreError.alreadyExists(path: "x").exitStatus == .cannotCreate)
    }
  }

  @Test func `a study needs a folder to lie in`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "no/study.sqlite").path
      let error = #expect(throws: StoreError.self) { try Study.create(at: path, title: "Pilot") }
      #expect(error?.message.contains("No such file") == true)
    }
  }

  @Test func `what is no study is refused and left as it is`() throws {
    try withFolder { folder in
      let missing = folder.appending(path: "missing.sqlite").path
      #expect(throws: StoreError.noStudy(path: missing)) { try Study.open(at: missing) }
      #expect(!FileManager.default.fileExists(atPath: missing))
      #expect(throws: StoreError.notAStudy(path: folder.path)) { try Study.open(at: folder.path) }

      for bytes in ["", "SQLite", "session,turn\n1,hello\n"] {
        let file = folder.appending(path: "other.txt")
        try Data(bytes.utf8).write(to: file)
        #expect(throws: StoreError.notAStudy(path: file.path)) { try Study.open(at: file.path) }
        #expect(try Data(contentsOf: file) == Data(bytes.utf8))
      }

      let foreign = folder.appending(path: "foreign.sqlite").path
      try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE mine (id INTEGER)") }
      let before = try Data(contentsOf: URL(filePath: foreign))
      #expect(throws: StoreError.notAStudy(path: foreign)) { try Study.open(at: foreign) }
      #expect(try Data(contentsOf: URL(filePath: foreign)) == before)
    }
  }

  @Test func `a study from a later Debrief is refused`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      try Study.create(at: path, title: "Pilot").write { db in
        try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999')")
      }
      #expect(throws: StoreError.tooNew(path: path)) { try Study.open(at: path) }
    }
  }

  @Test func `a damaged study says so`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      do {
        let study = try Study.create(at: path, title: "Pilot")
        _ = try Sample.furnish(study)
        _ = try study.writer.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      }
      var bytes = try Data(contentsOf: URL(filePath: path))
      for page in 1..<(bytes.count / 4096) {
        bytes.replaceSubrange(page * 4096..<page * 4096 + 64, with: Data(repeating: 0xAB, count: 64))
      }
      try bytes.write(to: URL(filePath: path))
      let error = #expect(throws: StoreError.self) {
        let health = try Study.open(at: path).health()
        if !health.problems.isEmpty { throw StoreError.damaged(path: path, detail: "found") }
      }
      guard case .damaged = error else {
        Issue.record("another error: \(String(describing: error))")
        return
      }
    }
  }

  @Test func `a title is kept as safe text`() throws {
    #expect(try Study.inMemory(title: "A\0<b>").title == "A\u{FFFD}<b>")
  }
}

import DebriefCore
import Foundation
import GRDB
import Guidance
import Testing

@testable import Store

/// What happens when the disk or another program gets in the way.
@Suite struct FaultTests {
  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, StoreError.busy(path: "s")), (.SQLITE_LOCKED, .busy(path: "s")),
    (.SQLITE_FULL, .diskFull(path: "s")), (.SQLITE_READONLY, .notWritable(path: "s")),
    (.SQLITE_CANTOPEN, .notWritable(path: "s")), (.SQLITE_NOTADB, .notAStudy(path: "s")),
    (.SQLITE_CORRUPT, .damaged(path: "s", detail: "d")),
  ])
  func `the database's errors become the study's`(code: ResultCode, expected: StoreError) {
    let error = #expect(throws: StoreError.self) {
      try StoreError.translating("s") { throw DatabaseError(resultCode: code, message: "d") }
    }
    #expect(error == expected)
    #expect(error?.hint != nil)
  }

  @Test func `no error tells what was being written`() {
    let error = #expect(throws: StoreError.self) {
      try StoreError.translating("s") {
        throw DatabaseError(
          resultCode: .SQLITE_ERROR, message: "no such table", sql: "x", arguments: ["secret"])
      }
    }
    #expect(error?.message.contains("secret") == false)
    #expect(error?.exitStatus == .bug)
  }

  @Test func `when the disk is full the save is refused and everything before it stays`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let study = try Study.create(at: path, title: "Pilot")
      let id = try Sample.furnish(study).id
      _ = try study.save(Sample.set(id: "1"), in: id, by: "e1", at: Sample.noon)
      let before = try study.coding(of: id)
      try study.writer.writeWithoutTransaction { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
      let long = Coding(value: .binary(true), comment: String(repeating: "word ", count: 20_000))
      #expect(throws: StoreError.diskFull(path: path)) {
        try study.save(Sample.set(on: .turn(4), id: "2", long), in: id, by: "e1", at: Sample.noon)
      }
      #expect(try study.coding(of: id) == before)
      #expect(try study.history(of: id).count == 1)
      #expect(try Study.open(at: path).coding(of: id) == before)
    }
  }

  @Test func `writers of several connections take turns and lose nothing`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "study.sqlite").path
    let study = try Study.create(at: path, title: "Pilot")
    let id = try Sample.furnish(study).id
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let own = try Study.open(at: path)
          for number in 0..<10 {
            let change = Sample.set("ease", id: "\(writer)-\(number)", Coding(value: .number(Double(number))))
            _ = try own.save(change, in: id, by: "e1", at: Sample.noon)
          }
        }
      }
      try await group.waitForAll()
    }
    let history = try study.history(of: id)
    #expect(history.count == 40)
    // Each line starts where the one before it ended.
    var last: Coding?
    for entry in history {
      guard case .code(_, _, let from, let to) = entry.event else { continue }
      #expect(from == last)
      last = to
    }
    #expect(try study.coding(of: id).units[.turn(2)]?.codings["ease"] == last)
  }
}

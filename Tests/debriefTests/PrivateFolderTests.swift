import Foundation
import Testing

@testable import debrief

/// Reports are for their owner's eyes, and whole or not there.
@Suite struct PrivateFolderTests {
  private let root =
    FileManager.default.temporaryDirectory.appending(path: "debrief-\(UUID().uuidString)").path

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }

  @Test func `files can be read by their owner alone, and replace older ones`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let path = root + "/reports/p01"
    let folder = try PrivateFolder(at: path)
    _ = try folder.put(["a.txt": Array("old and longer".utf8)])
    let paths = try folder.put(["a.txt": Array("new".utf8), "b.txt": []])
    #expect(paths == [path + "/a.txt", path + "/b.txt"])
    #expect(FileManager.default.contents(atPath: paths[0]) == Data("new".utf8))
    #expect(try paths.map(mode) == [0o600, 0o600])
    #expect(try mode(path) == 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == ["a.txt", "b.txt"])
  }

  @Test func `when one file cannot be written, none is, and nothing is left behind`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let folder = try PrivateFolder(at: root)
    _ = try folder.put(["a.txt": Array("old".utf8)])
    #expect(throws: OutputError.cannotCreate(path: root + "/no/b.txt")) {
      try folder.put(["a.txt": Array("new".utf8), "no/b.txt": []])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["a.txt"])
    #expect(FileManager.default.contents(atPath: root + "/a.txt") == Data("old".utf8))
  }

  @Test func `a folder that cannot be made is said so`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try PrivateFolder(at: root).put(["file": []])
    #expect(throws: OutputError.cannotCreate(path: root + "/file/folder")) {
      try PrivateFolder(at: root + "/file/folder")
    }
  }
}

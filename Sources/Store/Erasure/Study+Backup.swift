public import DebriefCore
import Foundation
import GRDB

extension Study {
  /// Copies the study, as it is at this moment, into a new file that only its owner can read, and records that there
  /// is such a copy. The study can be in use meanwhile.
  ///
  /// - Throws: ``StoreError/alreadyExists(path:)`` when there is a file already, which stays as it is;
  ///   ``StoreError/cannotCreate(path:reason:)`` when the file cannot be made.
  public func backUp(to path: String, at moment: Timestamp) throws(StoreError) -> Backup {
    guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyExists(path: path) }
    let draft = "\(path).\(UInt64.random(in: 0 ... .max))"
    try StudyFile.make(at: draft)
    defer { StudyFile.remove(at: draft) }
    try StoreError.translating(draft) {
      let copy = try DatabaseQueue(path: draft)
      try reader.backup(to: copy)
      try copy.close()
    }
    // Recorded first: a copy that is listed and was never made does no harm, one that is not listed is never erased.
    let backup = Backup(path: URL(filePath: path).standardizedFileURL.path, at: moment)
    try write { db in
      try db.execute(
        sql: "INSERT INTO backup (path, at) VALUES (?, ?)", arguments: [backup.path, moment.milliseconds])
    }
    // The empty file takes the name, so that a file that came meanwhile is never replaced.
    try StudyFile.make(at: path)
    guard rename(draft, path) == 0 else {
      let reason = errno
      StudyFile.remove(at: path)
      throw .cannotCreate(path: path, reason: String(cString: strerror(reason)))
    }
    return backup
  }

  /// The copies that were made of the study, oldest first, whether or not the files are still there.
  public func backups() throws(StoreError) -> [Backup] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT path, at FROM backup ORDER BY at, id").map {
        Backup(path: $0["path"], at: Timestamp(milliseconds: $0["at"]))
      }
    }
  }
}

import Foundation
import GRDB

/// The file that a study lies in, and how it is opened.
enum StudyFile {
  /// Marks a SQLite file as a Debrief study: "DBRF" in ASCII.
  static let applicationID: Int32 = 0x4442_5246

  /// Makes an empty file that only its owner can read. SQLite gives the files beside it the same mode.
  static func make(at path: String) throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .alreadyExists(path: path) }
      throw .cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
    close(descriptor)
  }

  /// Removes a study that could not be made, with the files beside it.
  static func remove(at path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Refuses what is not there and what cannot be a database, before SQLite touches it.
  static func expectStudy(at path: String) throws(StoreError) {
    guard access(path, F_OK) == 0 else { throw .noStudy(path: path) }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { throw .notReadable(path: path) }
    defer { close(descriptor) }
    let expected = Array("SQLite format 3\0".utf8)
    var start = [UInt8](repeating: 0, count: expected.count)
    guard read(descriptor, &start, start.count) == expected.count, start == expected else {
      throw .notAStudy(path: path)
    }
    // SQLite would open it all the same, and leave files beside it that shut its owner out.
    guard access(path, W_OK) == 0 else { throw .notWritable(path: path) }
  }

  /// Opens the connection that writes, with a write-ahead log, so that others read meanwhile.
  ///
  /// What is saved outlives a power failure (`synchronous` is FULL). Copying the log into the database makes whoever
  /// saves at that moment wait, and a page that was written often is copied once: it is done when the log has 32 MB,
  /// not 4.
  static func writer(at path: String, isNew: Bool) throws(StoreError) -> DatabaseQueue {
    try StoreError.translating(path) {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(expecting: isNew ? nil : path))
      try queue.writeWithoutTransaction { db in
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
          throw DatabaseError(resultCode: .SQLITE_CANTOPEN, message: "no write-ahead log can be kept there")
        }
        try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000")
      }
      return queue
    }
  }

  /// Opens connections that read and never write, as many as read at the same moment.
  static func readers(at path: String) throws(StoreError) -> DatabasePool {
    var configuration = configuration(expecting: path)
    configuration.readonly = true
    return try StoreError.translating(path) { try DatabasePool(path: path, configuration: configuration) }
  }

  /// How every connection is set up.
  ///
  /// - Parameter path: the file that must be a study already; `nil` for a new one.
  static func configuration(expecting path: String? = nil) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      if let path {
        let found = try Int32.fetchOne(db, sql: "PRAGMA application_id")
        guard found == applicationID else { throw StoreError.notAStudy(path: path) }
      }
      // A replaced row counts as deleted, so that the triggers that refuse deletion see it.
      try db.execute(sql: "PRAGMA recursive_triggers = ON")
      // A study may come from elsewhere: its schema may not call functions with side effects.
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      // What is deleted is overwritten, so that it cannot be read from the file's free pages.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }
}

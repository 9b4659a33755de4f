public import DebriefCore
import GRDB

extension Study {
  /// Takes a person's words, marked words and comments out of the study and its history, and out of the bytes of its
  /// files: deleted pages are overwritten, the file is written anew, and its log is emptied. A name that stands in is
  /// left, with how much there was. The person is withdrawn too. There is no way back.
  ///
  /// Called again with the name that stands in, it cleans the files once more.
  /// - Returns: what is left.
  /// - Throws: ``StoreError/unknownPerson(_:known:)``; ``StoreError/erasureUnfinished(_:path:)`` when the data are
  ///   gone but another program keeps the files from being cleaned.
  public func erase(_ name: String, at moment: Timestamp) throws(StoreError) -> Erasure {
    let erasure = try write { db in
      let person = try PersonRow.find(name, in: db).name
      if let done = try ErasureRow.find(person, in: db) { return done }
      if try ConsentRow.record(of: person, in: db).withdrewAt == nil {
        try ConsentRow.add(.withdrew, of: person, note: "", at: moment, in: db)
      }
      return try Eraser(person: person, db: db).erase(at: moment)
    }
    guard path != Self.inMemoryPath else { return erasure }
    do {
      try clean()
    } catch {
      throw .erasureUnfinished(erasure.standIn, path: path)
    }
    return erasure
  }

  /// What stands in for people who were erased, oldest first.
  public func erasures() throws(StoreError) -> [Erasure] {
    try read { try ErasureRow.all(in: $0) }
  }

  /// Writes the file anew without free pages, and empties the log.
  private func clean() throws(StoreError) {
    try StoreError.translating(path) {
      try writer.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA temp_store = MEMORY")
        _ = try db.checkpoint(.truncate)
        try db.execute(sql: "VACUUM")
        _ = try db.checkpoint(.truncate)
      }
    }
  }
}

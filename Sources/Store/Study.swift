import DebriefCore
import GRDB

/// One study: a database of schemes, scenarios, people, sessions, codings and their history.
///
/// A function that changes something returns only after the change is on disk. Functions may be called from any
/// thread; writes wait for each other.
public final class Study: Sendable {
  /// The study's title; empty when its lead gave none.
  public let title: String
  /// The study's file, or `:memory:`.
  public let path: String
  let writer: DatabaseQueue
  let commits: SharedCommit
  let schemes = SchemeShelf()
  /// The connections that read; `nil` in memory, where one connection does both.
  private let readers: DatabasePool?

  /// What stands for the path of a study that is no file.
  static let inMemoryPath = ":memory:"

  private init(path: String, writer: DatabaseQueue, readers: DatabasePool?) throws(StoreError) {
    self.path = path
    self.writer = writer
    self.readers = readers
    commits = SharedCommit(writer)
    title = try StoreError.translating(path) {
      try writer.read { try String.fetchOne($0, sql: "SELECT title FROM study") ?? "" }
    }
  }

  deinit {
    // Before the one that writes, which puts the log away when it is the last.
    try? readers?.close()
  }

  /// Makes a new study in a new file that only its owner can read.
  ///
  /// - Throws: ``StoreError/alreadyExists(path:)`` when there is a file already, which stays as it is;
  ///   ``StoreError/cannotCreate(path:reason:)`` when the file cannot be made.
  public static func create(at path: String, title: String) throws(StoreError) -> Study {
    try StudyFile.make(at: path)
    do {
      let writer = try StudyFile.writer(at: path, isNew: true)
      try StoreError.translating(path) { try StudySchema.make(in: writer, title: SafeText(title).text) }
      return try Study(path: path, writer: writer, readers: StudyFile.readers(at: path))
    } catch {
      StudyFile.remove(at: path)
      throw error
    }
  }

  /// Opens a study, and brings its tables up to date when an earlier Debrief made it.
  ///
  /// - Throws: ``StoreError/noStudy(path:)`` when there is no such file, ``StoreError/notAStudy(path:)`` when it
  ///   is something else, ``StoreError/tooNew(path:)`` when a later Debrief made it.
  public static func open(at path: String) throws(StoreError) -> Study {
    try StudyFile.expectStudy(at: path)
    let writer = try StudyFile.writer(at: path, isNew: false)
    try StoreError.translating(path) { try StudySchema.update(writer, path: path) }
    return try Study(path: path, writer: writer, readers: StudyFile.readers(at: path))
  }

  /// Makes a study that lives in memory and ends with the process.
  public static func inMemory(title: String = "Test") throws(StoreError) -> Study {
    let queue = try StoreError.translating(inMemoryPath) {
      let queue = try DatabaseQueue(configuration: StudyFile.configuration())
      try StudySchema.make(in: queue, title: SafeText(title).text)
      return queue
    }
    return try Study(path: inMemoryPath, writer: queue, readers: nil)
  }

  /// What reads, without keeping anybody from writing.
  var reader: any DatabaseReader {
    if let readers { readers } else { writer }
  }

  /// Reads, from one state of the database.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.translating(path) { try reader.read(body) }
  }

  /// Reads by one statement alone, which by itself sees one state of the database.
  func readAtOnce<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.translating(path) { try reader.unsafeRead(body) }
  }

  /// Writes: all of it or, when `body` throws, nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.translating(path) { try writer.write(body) }
  }
}

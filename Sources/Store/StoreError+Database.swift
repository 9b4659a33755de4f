import Foundation
import GRDB

extension StoreError {
  /// Runs what may fail in the database, and turns its errors into the study's.
  static func translating<Value>(_ path: String, _ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try translatingDatabase(path, body)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unexpected(detail: String(describing: type(of: error)))
    }
  }

  /// Runs what may fail in the database, or by rules that are not the study's: those errors stay as they are.
  static func translatingDatabase<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Reads a database error. What was being written never enters the message.
  private init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "code \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notAStudy(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: self = .notWritable(path: path)
    case .SQLITE_IOERR: self = .damaged(path: path, detail: "the disk failed (\(detail))")
    default: self = .unexpected(detail: "\(detail) (\(error.extendedResultCode.rawValue))")
    }
  }
}

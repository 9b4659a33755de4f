import Crypto
import Foundation
import GRDB

/// The study's own secret, drawn by lot when the study is made; it never leaves the file.
enum StudyKey {
  /// Reads it.
  static func read(in db: Database) throws -> SymmetricKey {
    guard let secret = try Data.fetchOne(db, sql: "SELECT secret FROM study_key") else {
      throw StoreError.unexpected(detail: "a study without a key")
    }
    return SymmetricKey(data: secret)
  }
}

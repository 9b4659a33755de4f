import Crypto
import CryptoExtras
import Foundation
import GRDB

/// How much work one guess at a passphrase takes, in memory and time.
public struct ScryptCost: Sendable, Equatable {
  /// The cost N of scrypt, a power of two.
  public var rounds: Int
  /// How often that is done.
  public var parallelism: Int

  /// Sets a cost.
  public init(rounds: Int, parallelism: Int) {
    self.rounds = rounds
    self.parallelism = parallelism
  }

  /// 32 MiB and three rounds through them.
  ///
  /// Source: OWASP, *Password Storage Cheat Sheet*, “scrypt” (N = 2^15, r = 8, p = 3).
  public static let standard = ScryptCost(rounds: 1 << 15, parallelism: 3)
}

/// What the study keeps of a passphrase: what scrypt (RFC 7914) makes of it with a salt of its own.
struct PassphraseHash: Equatable {
  let salt: Data
  let cost: ScryptCost
  let hash: Data

  private static let blockSize = 8
  private static let length = 32

  /// Hashes a new passphrase.
  init(_ passphrase: Passphrase, cost: ScryptCost) throws {
    salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
    self.cost = cost
    hash = try Self.hash(passphrase, salt: salt, cost: cost)
  }

  /// Stands for the passphrase of somebody who has none, so that the answer to a wrong name takes as long as that to a
  /// wrong passphrase. Nothing matches it.
  static let nobodys = PassphraseHash(salt: Data(count: 16), cost: .standard, hash: Data())

  init(salt: Data, cost: ScryptCost, hash: Data) {
    (self.salt, self.cost, self.hash) = (salt, cost, hash)
  }

  /// Whether these are the words.
  func matches(_ passphrase: Passphrase) throws -> Bool {
    let offered = try Self.hash(passphrase, salt: salt, cost: cost)
    guard offered.count == hash.count else { return false }
    return zip(offered, hash).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func hash(_ passphrase: Passphrase, salt: Data, cost: ScryptCost) throws -> Data {
    try KDF.Scrypt.deriveKey(
      from: Data(passphrase.text.utf8), salt: salt, outputByteCount: length, rounds: cost.rounds,
      blockSize: blockSize, parallelism: cost.parallelism
    ).withUnsafeBytes { Data($0) }
  }

  static func find(_ person: String, in db: Database) throws -> PassphraseHash? {
    try Row.fetchOne(db, sql: "SELECT * FROM passphrase WHERE person = ?", arguments: [person]).map {
      PassphraseHash(
        salt: $0["salt"], cost: ScryptCost(rounds: $0["rounds"], parallelism: $0["parallelism"]),
        hash: $0["hash"])
    }
  }

  func keep(for person: String, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO passphrase (person, salt, rounds, parallelism, hash) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [person, salt, cost.rounds, cost.parallelism, hash])
  }
}

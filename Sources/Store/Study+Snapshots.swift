public import DebriefCore
import GRDB

extension Study {
  /// Keeps a scheme or scenario; does nothing when the study holds it already.
  ///
  /// - Throws: ``StoreError/versionTaken(_:id:version:)`` when the study holds another one of that id and version.
  public func keep(_ snapshot: Snapshot) throws(StoreError) {
    try write { try SnapshotRow.keep(snapshot, in: $0) }
  }

  /// The kept schemes or scenarios, by id and version.
  public func snapshots(_ kind: Snapshot.Kind) throws(StoreError) -> [Snapshot] {
    try read { try SnapshotRow.all(kind, in: $0) }
  }

  /// The scheme or scenario of that hash.
  public func snapshot(sha256: String) throws(StoreError) -> Snapshot {
    try read { try SnapshotRow.find(sha256, in: $0) }
  }

  /// The scheme of that hash.
  public func scheme(sha256: String) throws(StoreError) -> Scheme {
    try StoreError.translating(path) {
      try schemes.scheme(sha256) { try read { try SnapshotRow.scheme(sha256, in: $0) } }
    }
  }

  /// The scheme of that hash, where one reads already.
  func scheme(sha256: String, in db: Database) throws -> Scheme {
    try schemes.scheme(sha256) { try SnapshotRow.scheme(sha256, in: db) }
  }

  /// The scheme that a person means by `peer-support`, `peer-support@1.0` or the start of a hash.
  ///
  /// - Parameter name: `nil` means the only one that the study holds.
  /// - Throws: ``StoreError/unknownScheme(_:known:)``, ``StoreError/severalSchemes(known:)`` or
  ///   ``StoreError/noScheme``.
  public func scheme(named name: String?) throws(StoreError) -> (Scheme, Snapshot) {
    try read { db in
      let all = try SnapshotRow.all(.scheme, in: db)
      let meant = name.map { name in all.filter { SnapshotRow.isMeant($0, by: name) } } ?? all
      guard let snapshot = meant.first else {
        guard let name else { throw StoreError.noScheme }
        throw StoreError.unknownScheme(name, known: all.map(\.name) + all.map(\.id))
      }
      guard meant.count == 1 else {
        throw StoreError.severalSchemes(known: meant.map(\.name))
      }
      return (try SnapshotRow.scheme(in: snapshot), snapshot)
    }
  }
}

/// Reads and writes snapshots.
enum SnapshotRow {
  static func keep(_ snapshot: Snapshot, in db: Database) throws {
    let found = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM snapshot WHERE sha256 = ?", arguments: [snapshot.sha256])
    guard found == nil else { return }
    let isTaken = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM snapshot WHERE kind = ? AND id = ? AND version = ?",
      arguments: [snapshot.kind.rawValue, snapshot.id, snapshot.version])
    guard isTaken == nil else {
      throw StoreError.versionTaken(snapshot.kind, id: snapshot.id, version: snapshot.version)
    }
    try db.execute(
      sql: """
        INSERT INTO snapshot (sha256, kind, id, version, canonical_form, source) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        snapshot.sha256, snapshot.kind.rawValue, snapshot.id, snapshot.version, snapshot.canonicalForm,
        snapshot.source,
      ])
  }

  static func all(_ kind: Snapshot.Kind, in db: Database) throws -> [Snapshot] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM snapshot WHERE kind = ? ORDER BY id, version", arguments: [kind.rawValue]
    ).map(snapshot)
  }

  static func find(_ sha256: String, in db: Database) throws -> Snapshot {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM snapshot WHERE sha256 = ?", arguments: [sha256])
    guard let row else { throw StoreError.unknownSnapshot(sha256: sha256) }
    return try snapshot(row)
  }

  static func scheme(_ sha256: String, in db: Database) throws -> Scheme {
    let found = try find(sha256, in: db)
    guard found.kind == .scheme else { throw StoreError.unknownSnapshot(sha256: sha256) }
    return try scheme(in: found)
  }

  static func scheme(in snapshot: Snapshot) throws -> Scheme {
    guard let scheme = try? JSON.value(Scheme.self, from: snapshot.canonicalForm) else {
      throw StoreError.unreadableSnapshot(.scheme, id: snapshot.id, version: snapshot.version)
    }
    return scheme
  }

  /// Whether a person's words mean that scheme. A hash needs at least six of its digits.
  static func isMeant(_ snapshot: Snapshot, by name: String) -> Bool {
    name == snapshot.id || name == snapshot.name
      || (name.count >= 6 && snapshot.sha256.hasPrefix(name))
  }

  private static func snapshot(_ row: Row) throws -> Snapshot {
    guard let kind = Snapshot.Kind(rawValue: row["kind"]) else {
      throw StoreError.unexpected(detail: "a snapshot of an unknown kind")
    }
    return Snapshot(
      kind: kind, id: row["id"], version: row["version"], sha256: row["sha256"],
      canonicalForm: row["canonical_form"], source: row["source"])
  }
}

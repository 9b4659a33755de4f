public import DebriefCore
import GRDB

extension Study {
  /// Keeps a vote: a blind one while the votes on the unit and code are closed and nobody has ruled on them, which shows
  /// what the coders said; a changed one afterwards.
  ///
  /// - Returns: whether it was blind.
  /// - Throws: ``StoreError/adjudicationClosed(_:)``; ``StoreError/hasVoted(_:)`` for a second blind vote, since the
  ///   first one is what the record needs.
  public func vote(
    _ coding: Coding, on unit: CodingUnit, code: String, in id: Int64, by voter: String, at moment: Timestamp
  ) throws(StoreError) -> Bool {
    try write { db in
      _ = try AdjudicationRow.findOpen(id, in: db)
      let isBlind =
        try !VoteRow.isOpen(unit, code, in: id, db: db) && !VoteRow.wasRuled(unit, code, in: id, db: db)
      if isBlind, try VoteRow.hasVoted(voter, on: unit, code, in: id, db: db) {
        throw StoreError.hasVoted(voter)
      }
      try db.execute(
        sql: """
          INSERT INTO vote (adjudication, unit, code, voter, coding, is_blind, at) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, unit.text, code, voter, try KeptCoding.text(coding), isBlind, moment.milliseconds,
        ])
      return isBlind
    }
  }

  /// Opens the votes on a unit and code: they can be seen, and changed with the first ones kept.
  public func openVotes(
    on unit: CodingUnit, code: String, in id: Int64, at moment: Timestamp
  ) throws(StoreError) {
    try write { db in
      _ = try AdjudicationRow.findOpen(id, in: db)
      try db.execute(
        sql: """
          INSERT INTO opened_vote (adjudication, unit, code, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [id, unit.text, code, moment.milliseconds])
    }
  }

  /// Whether the votes on a unit and code have been opened.
  public func areVotesOpen(on unit: CodingUnit, code: String, in id: Int64) throws(StoreError) -> Bool {
    try read { try VoteRow.isOpen(unit, code, in: id, db: $0) }
  }

  /// Every vote of an adjudication, first to last. Who may see which is for `Review` to say.
  public func votes(in id: Int64) throws(StoreError) -> [Vote] {
    try read { db in
      _ = try AdjudicationRow.find(id, in: db)
      return try Row.fetchAll(
        db, sql: "SELECT * FROM vote WHERE adjudication = ? ORDER BY id", arguments: [id]
      ).map { row in
        guard let unit = CodingUnit(row["unit"] as String) else {
          throw StoreError.unexpected(detail: "a vote on an unknown unit")
        }
        return Vote(
          unit: unit, code: row["code"], voter: row["voter"], coding: try KeptCoding.coding(row["coding"]),
          isBlind: row["is_blind"], at: Timestamp(milliseconds: row["at"]))
      }
    }
  }
}

/// Asks about votes.
enum VoteRow {
  static func isOpen(_ unit: CodingUnit, _ code: String, in id: Int64, db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT 1 FROM opened_vote WHERE adjudication = ? AND unit = ? AND code = ?",
      arguments: [id, unit.text, code]) != nil
  }

  /// Whether anybody ever ruled on it, even if they took that back.
  static func wasRuled(_ unit: CodingUnit, _ code: String, in id: Int64, db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT 1 FROM ruling WHERE adjudication = ? AND unit = ? AND code = ?",
      arguments: [id, unit.text, code]) != nil
  }

  static func hasVoted(
    _ voter: String, on unit: CodingUnit, _ code: String, in id: Int64, db: Database
  ) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT 1 FROM vote WHERE adjudication = ? AND unit = ? AND code = ? AND voter = ?",
      arguments: [id, unit.text, code, voter]) != nil
  }
}

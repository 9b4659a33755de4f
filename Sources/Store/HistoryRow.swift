import DebriefCore
import GRDB

/// Reads and writes the history of codings.
struct HistoryRow {
  enum Act: String {
    case code, nothing, submit
  }

  var assignment: Int64
  var revision: Int
  /// The change's own name.
  var change: String
  var who: String
  var at: Timestamp

  /// Adds a line. `unit` and `code` are empty, and `was` and `became` `nil`, where they have no meaning.
  func add(
    _ act: Act, unit: String = "", code: String = "", was: String? = nil, became: String? = nil,
    in db: Database
  ) throws -> Int64 {
    try db.run(
      """
      INSERT INTO history (assignment, revision, change, act, who, at, unit, code, was, became)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, [assignment, revision, change, act.rawValue, who, at.milliseconds, unit, code, was, became])
    return db.lastInsertedRowID
  }

  static func entry(_ row: Row) throws -> HistoryEntry {
    HistoryEntry(
      id: row["id"], assignment: row["assignment"], revision: row["revision"], who: row["who"],
      at: Timestamp(milliseconds: row["at"]), event: try event(row))
  }

  private static func event(_ row: Row) throws -> HistoryEntry.Event {
    let was: String? = row["was"]
    let became: String? = row["became"]
    switch Act(rawValue: row["act"]) {
    case .submit: return .submitted
    case .code:
      guard let unit = CodingUnit(row["unit"] as String) else { break }
      return .code(
        row["code"], unit: unit, from: try was.map(KeptCoding.coding), to: try became.map(KeptCoding.coding))
    case .nothing:
      guard let unit = CodingUnit(row["unit"] as String) else { break }
      return .nothing(unit: unit, from: was == Self.yes, to: became == Self.yes)
    case nil: break
    }
    throw StoreError.unexpected(detail: "a line of history that cannot be read")
  }

  static let yes = "true"
  static let no = "false"
}

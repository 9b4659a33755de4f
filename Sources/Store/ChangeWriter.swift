import DebriefCore
import GRDB

/// Writes one change of a coder: what stands now, and the line in the history.
struct ChangeWriter {
  let history: HistoryRow
  let codebook: Codebook

  private var rows: CodingRow { CodingRow(assignment: history.assignment, revision: history.revision) }

  /// The line of a change that was kept before; `nil` when it is new.
  ///
  /// - Throws: ``StoreError/changeReused(id:)`` when a different change was kept by the same name.
  static func line(of change: CodingChange, in assignment: Int64, db: Database) throws -> Int64? {
    let found = try db.rows(
      "SELECT id, act, unit, code, became FROM history WHERE assignment = ? AND change = ?",
      [assignment, change.id]
    ) { $0.copy() }
    guard !found.isEmpty else { return nil }
    let act: HistoryRow.Act
    let code: String
    let became: String?
    switch change.act {
    case .set(let id, let coding): (act, code, became) = (.code, id, try KeptCoding.text(coding))
    case .clear(let id): (act, code, became) = (.code, id, nil)
    case .nothing(let isNothing):
      (act, code, became) = (.nothing, "", isNothing ? HistoryRow.yes : HistoryRow.no)
    }
    let same = found.first { row in
      row["act"] == act.rawValue && row["unit"] == change.unit.text && row["code"] == code
        && (row["became"] as String?) == became
    }
    guard let same else { throw StoreError.changeReused(id: change.id) }
    return same["id"]
  }

  /// Writes a new change.
  ///
  /// - Returns: the number of its line in the history.
  func write(_ change: CodingChange, in db: Database) throws -> Int64 {
    let unit = change.unit
    try check(change, in: db)
    switch change.act {
    case .set(let code, let coding):
      try codebook.check(code, coding, on: unit)
      if try rows.isNothing(on: unit, in: db) { _ = try setNothing(false, on: unit, in: db) }
      return try setCode(code, to: coding, on: unit, in: db)
    case .clear(let code):
      try codebook.check(code, nil, on: unit)
      return try setCode(code, to: nil, on: unit, in: db)
    case .nothing(let isNothing):
      try codebook.check(nothingOn: unit)
      if isNothing, try rows.hasCodes(on: unit, in: db) { throw StoreError.codesAreSet(unit) }
      return try setNothing(isNothing, on: unit, in: db)
    }
  }

  /// Refuses a change to something else than its maker saw, unless it is there already.
  private func check(_ change: CodingChange, in db: Database) throws {
    guard let basis = change.basis else { return }
    let isNothing = try rows.isNothing(on: change.unit, in: db)
    let (was, became): (Coding?, Coding?)
    let code: String
    switch change.act {
    case .nothing(let wanted):
      guard isNothing == basis.nothing || isNothing == wanted else {
        throw StoreError.changedElsewhere(change.unit)
      }
      return
    case .set(let id, let wanted): (code, was, became) = (id, basis.coding, wanted)
    case .clear(let id): (code, was, became) = (id, basis.coding, nil)
    }
    let stands = try rows.coding(code, on: change.unit, in: db)
    let isKnown = try stands == was.map(KeptCoding.text) && isNothing == basis.nothing
    guard try isKnown || stands == became.map(KeptCoding.text) else {
      throw StoreError.changedElsewhere(change.unit)
    }
  }

  /// Sets or takes back a code.
  func setCode(_ code: String, to coding: Coding?, on unit: CodingUnit, in db: Database) throws -> Int64 {
    let was = try rows.coding(code, on: unit, in: db)
    let became = try coding.map(KeptCoding.text)
    if let became {
      try rows.set(code, to: became, on: unit, in: db)
    } else {
      try rows.clear(code, on: unit, in: db)
    }
    return try history.add(.code, unit: unit.text, code: code, was: was, became: became, in: db)
  }

  /// Records or takes back "nothing to code here".
  func setNothing(_ isNothing: Bool, on unit: CodingUnit, in db: Database) throws -> Int64 {
    let was = try rows.isNothing(on: unit, in: db)
    try rows.setNothing(isNothing, on: unit, in: db)
    return try history.add(
      .nothing, unit: unit.text, was: was ? HistoryRow.yes : HistoryRow.no,
      became: isNothing ? HistoryRow.yes : HistoryRow.no, in: db)
  }
}

import DebriefCore
import GRDB

/// Reads and writes what stands on the units of one revision.
struct CodingRow {
  var assignment: Int64
  var revision: Int

  init(assignment: Int64, revision: Int) {
    self.assignment = assignment
    self.revision = revision
  }

  /// The whole coding.
  ///
  /// - Parameter texts: what was read of column texts so far; codings repeat few of them very often.
  func sessionCoding(
    of assignment: Assignment, reading texts: inout CodingTexts, in db: Database
  ) throws -> SessionCoding {
    var coding = SessionCoding(
      coder: assignment.coder, kind: assignment.kind, session: assignment.session, scheme: assignment.scheme,
      pass: assignment.pass, revision: revision)
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT unit, code, coding FROM coding WHERE assignment = ? AND revision = ? ORDER BY unit",
      arguments: [self.assignment, self.revision])
    // Unit by unit, each with room for as many codes as the one before, since most are alike.
    var (name, codings) = ("", [String: Coding]())
    while let row = try cursor.next() {
      let next: String = row[0]
      if next != name {
        if !codings.isEmpty { coding.units[try texts.unit(name)] = UnitCoding(codings: codings) }
        (name, codings) = (next, Dictionary(minimumCapacity: codings.count))
      }
      codings[row[1]] = try texts.coding(row[2])
    }
    if !codings.isEmpty { coding.units[try texts.unit(name)] = UnitCoding(codings: codings) }
    for row in try rows("unit", of: "nothing_to_code", in: db) {
      coding.units[try unit(row), default: UnitCoding()].nothing = true
    }
    for row in try rows("unit, code", of: "absent_row", in: db) {
      coding.absent[try unit(row), default: []].insert(row["code"])
    }
    return coding
  }

  /// The text of what a code says of a unit; `nil` when it is not set.
  func coding(_ code: String, on unit: CodingUnit, in db: Database) throws -> String? {
    try db.rows(
      "SELECT coding FROM coding WHERE assignment = ? AND revision = ? AND unit = ? AND code = ?",
      [assignment, revision, unit.text, code]
    ) { $0[0] as String }.first
  }

  func set(_ code: String, to text: String, on unit: CodingUnit, in db: Database) throws {
    try db.run(
      """
      INSERT INTO coding (assignment, revision, unit, code, coding) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (assignment, revision, unit, code) DO UPDATE SET coding = excluded.coding
      """, [assignment, revision, unit.text, code, text])
  }

  func clear(_ code: String, on unit: CodingUnit, in db: Database) throws {
    try db.run(
      "DELETE FROM coding WHERE assignment = ? AND revision = ? AND unit = ? AND code = ?",
      [assignment, revision, unit.text, code])
  }

  func hasCodes(on unit: CodingUnit, in db: Database) throws -> Bool {
    try db.has(
      "SELECT 1 FROM coding WHERE assignment = ? AND revision = ? AND unit = ?",
      [assignment, revision, unit.text])
  }

  func isNothing(on unit: CodingUnit, in db: Database) throws -> Bool {
    try db.has(
      "SELECT 1 FROM nothing_to_code WHERE assignment = ? AND revision = ? AND unit = ?",
      [assignment, revision, unit.text])
  }

  func setNothing(_ isNothing: Bool, on unit: CodingUnit, in db: Database) throws {
    try db.run(
      isNothing
        ? "INSERT INTO nothing_to_code (assignment, revision, unit) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        : "DELETE FROM nothing_to_code WHERE assignment = ? AND revision = ? AND unit = ?",
      [assignment, revision, unit.text])
  }

  func setAbsent(_ code: String, on unit: CodingUnit, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO absent_row (assignment, revision, unit, code) VALUES (?, ?, ?, ?)",
      arguments: [assignment, revision, unit.text, code])
  }

  func submit(at moment: Timestamp, in db: Database) throws {
    try db.execute(
      sql: "UPDATE revision SET submitted_at = ? WHERE assignment = ? AND number = ?",
      arguments: [moment.milliseconds, assignment, revision])
  }

  /// The whole coding.
  func sessionCoding(of assignment: Assignment, in db: Database) throws -> SessionCoding {
    var texts = CodingTexts()
    return try sessionCoding(of: assignment, reading: &texts, in: db)
  }

  private func rows(_ columns: String, of table: String, in db: Database) throws -> [Row] {
    try Row.fetchAll(
      db, sql: "SELECT \(columns) FROM \(table) WHERE assignment = ? AND revision = ?",
      arguments: [assignment, revision])
  }

  private func unit(_ row: Row) throws -> CodingUnit {
    guard let unit = CodingUnit(row["unit"] as String) else {
      throw StoreError.unexpected(detail: "a coding of an unknown unit")
    }
    return unit
  }
}

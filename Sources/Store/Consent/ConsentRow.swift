import DebriefCore
import GRDB

/// Reads and writes what people allow.
enum ConsentRow {
  enum Act: String {
    case given, refused, withdrew, returned
  }

  static func add(
    _ act: Act, use: DataUse? = nil, of person: String, note: String, at moment: Timestamp, in db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO consent (person, act, use, note, at) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        person, act.rawValue, use?.rawValue ?? "", SafeText(note).text, moment.milliseconds,
      ])
  }

  /// Where everybody stands who ever answered or left, or one person, by name.
  static func records(of person: String? = nil, in db: Database) throws -> [String: ConsentRecord] {
    var records: [String: ConsentRecord] = [:]
    let condition = person == nil ? "" : "WHERE person = ?"
    try db.each(
      "SELECT * FROM consent \(condition) ORDER BY id", person.map { [$0] } ?? StatementArguments()
    ) { row in
      let person: String = row["person"]
      let at = Timestamp(milliseconds: row["at"])
      var record = records[person] ?? ConsentRecord(person: person)
      switch Act(rawValue: row["act"]) {
      case .withdrew: record.withdrewAt = at
      case .returned: record.withdrewAt = nil
      case .given, .refused:
        guard let use = DataUse(rawValue: row["use"]) else { break }
        record.answers[use] = ConsentRecord.Answer(
          isGiven: row["act"] == Act.given.rawValue, at: at, note: row["note"])
      case nil: throw StoreError.unexpected(detail: "an unknown line of consent")
      }
      records[person] = record
    }
    return records
  }

  static func record(of person: String, in db: Database) throws -> ConsentRecord {
    try records(of: person, in: db)[person] ?? ConsentRecord(person: person)
  }

  /// Refuses what a person does not allow; does nothing where nobody is known.
  static func expect(_ person: String?, allows use: DataUse, in db: Database) throws {
    guard let person else { return }
    let record = try record(of: person, in: db)
    guard record.withdrewAt == nil else { throw StoreError.hasLeft(person) }
    guard record.allows(use) else { throw StoreError.consentRefused(person, use) }
  }

  /// Whether a session may be used so, by what its trainee allows.
  static func allows(_ use: DataUse, of session: String, in db: Database) throws -> Bool {
    guard let trainee = try SessionRow.trainee(of: session, in: db) else { return true }
    return try record(of: trainee, in: db).allows(use)
  }

  /// Refuses somebody who has left.
  static func expectTakingPart(_ person: String, in db: Database) throws {
    guard try record(of: person, in: db).withdrewAt == nil else { throw StoreError.hasLeft(person) }
  }

  /// The people whose data may not be used so. Models are not people, and are always in.
  static func excluded(from use: DataUse, in db: Database) throws -> Set<String> {
    let records = try records(in: db)
    let people = try String.fetchAll(
      db, sql: "SELECT name FROM person WHERE role <> ?", arguments: [PersonRow.model])
    return Set(people.filter { !(records[$0] ?? ConsentRecord(person: $0)).allows(use) })
  }

  /// The sessions that these people practised in.
  static func sessions(of people: Set<String>, in db: Database) throws -> Set<String> {
    guard !people.isEmpty else { return [] }
    return Set(
      try Row.fetchAll(db, sql: "SELECT name, trainee FROM session WHERE trainee IS NOT NULL")
        .filter { people.contains($0["trainee"]) }.map { $0["name"] as String })
  }
}

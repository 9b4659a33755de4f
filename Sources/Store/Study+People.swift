public import DebriefCore
import GRDB

extension Study {
  /// Adds a person.
  ///
  /// - Throws: ``StoreError/nameTaken(_:)``, or ``StoreError/badName(_:reason:)``.
  public func add(_ person: Person) throws(StoreError) {
    try NameRule.check(person.name)
    try write { db in
      guard try PersonRow.role(of: person.name, in: db) == nil else {
        throw StoreError.nameTaken(person.name)
      }
      try PersonRow.insert(person.name, role: person.role.rawValue, in: db)
    }
  }

  /// Everybody, by name.
  public func people() throws(StoreError) -> [Person] {
    try read { try PersonRow.all(in: $0) }
  }

  /// The person of that name.
  ///
  /// - Throws: ``StoreError/unknownPerson(_:known:)``.
  public func person(named name: String) throws(StoreError) -> Person {
    try read { try PersonRow.find(name, in: $0) }
  }
}

/// Reads and writes people. A language model that codes is one too, with a role that nobody can sign in with.
enum PersonRow {
  static let model = "model"

  static func all(in db: Database) throws -> [Person] {
    try Row.fetchAll(db, sql: "SELECT name, role FROM person ORDER BY name").compactMap { row in
      Role(rawValue: row["role"]).map { Person(name: row["name"], role: $0) }
    }
  }

  static func find(_ name: String, in db: Database) throws -> Person {
    if let text = try role(of: name, in: db), let role = Role(rawValue: text) {
      return Person(name: name, role: role)
    }
    throw StoreError.unknownPerson(name, known: try all(in: db).map(\.name))
  }

  static func role(of name: String, in db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT role FROM person WHERE name = ?", arguments: [name])
  }

  static func insert(_ name: String, role: String, in db: Database) throws {
    try db.execute(sql: "INSERT INTO person (name, role) VALUES (?, ?)", arguments: [name, role])
  }

  /// Makes sure that a trainee of that name is there.
  static func ensureTrainee(_ name: String, in db: Database) throws {
    try ensure(name, role: .trainee, needed: "a trainee", in: db)
  }

  /// Makes sure that a coder of that name and kind is there.
  static func ensureCoder(_ name: String, kind: CoderKind, in db: Database) throws {
    switch kind {
    case .expert: try ensure(name, role: .expert, needed: "an expert", in: db)
    case .peer: try ensure(name, role: .trainee, needed: "a trainee", in: db)
    case .model:
      if let role = try role(of: name, in: db) {
        guard role == model else { throw StoreError.nameTaken(name) }
      } else {
        try NameRule.check(name)
        try insert(name, role: model, in: db)
      }
    }
  }

  private static func ensure(_ name: String, role: Role, needed: String, in db: Database) throws {
    guard let found = try self.role(of: name, in: db) else {
      try NameRule.check(name)
      return try insert(name, role: role.rawValue, in: db)
    }
    guard let found = Role(rawValue: found) else { throw StoreError.nameTaken(name) }
    guard found == role else { throw StoreError.wrongRole(name, is: found, needed: needed) }
  }
}

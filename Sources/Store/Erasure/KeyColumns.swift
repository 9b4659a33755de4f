import GRDB

/// Every column of the database that holds a name from one key column, directly or through other tables: found by
/// the foreign keys, so that a table that is added later is found too.
struct KeyColumns {
  /// A column of a table.
  struct Column: Hashable {
    var table: String
    var name: String
  }

  let columns: Set<Column>

  /// Finds the columns that hold the values of `table.name`, itself among them.
  init(of name: String, in table: String, db: Database) throws {
    let links = try Self.links(in: db)
    var found: Set<Column> = [Column(table: table, name: name)]
    var count = 0
    while count != found.count {
      count = found.count
      for link in links where found.contains(link.to) { found.insert(link.from) }
    }
    columns = found
  }

  /// Writes another name wherever a name stands. Foreign keys are checked when the transaction ends.
  func rename(_ old: String, to new: String, in db: Database) throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for column in columns.sorted(by: { ($0.table, $0.name) < ($1.table, $1.name) }) {
      try db.execute(
        sql: """
          UPDATE \(column.table.quotedDatabaseIdentifier) SET \(column.name.quotedDatabaseIdentifier) = ?
          WHERE \(column.name.quotedDatabaseIdentifier) = ?
          """,
        arguments: [new, old])
    }
  }

  private static func links(in db: Database) throws -> [(from: Column, to: Column)] {
    let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    return try tables.flatMap { table in
      try db.foreignKeys(on: table).flatMap { key in
        key.mapping.map { link in
          (
            Column(table: table, name: link.origin),
            Column(table: key.destinationTable, name: link.destination)
          )
        }
      }
    }
  }
}

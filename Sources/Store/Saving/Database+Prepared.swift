import GRDB

/// Statements that every save runs are prepared once for each connection, not once for each save.
extension Database {
  /// Runs a statement.
  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Reads each row of a query. A row holds only while it is read, so that nothing is copied.
  func each(_ sql: String, _ arguments: StatementArguments, _ read: (Row) throws -> Void) throws {
    let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    while let row = try cursor.next() { try read(row) }
  }

  /// What is read of each row of a query.
  func rows<Value>(
    _ sql: String, _ arguments: StatementArguments, _ read: (Row) throws -> Value
  ) throws -> [Value] {
    var found: [Value] = []
    try each(sql, arguments) { found.append(try read($0)) }
    return found
  }

  /// Whether a query finds anything.
  func has(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
    try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments).next() != nil
  }
}

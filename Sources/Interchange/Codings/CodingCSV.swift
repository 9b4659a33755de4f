public import CSV
public import DebriefCore

/// Reads codings from a CSV file, with a row per code or a column per code.
public enum CodingCSV {
  /// Reads all codings of a file, or says everything that is wrong with it.
  ///
  /// A unit is answered when any code is set on it, or when "nothing to code here" is recorded. A code without a
  /// row is missing, unless the rules say that it is no; what the file calls a missing value is always missing.
  ///
  /// - Parameters:
  ///   - scheme: the scheme, whose SHA-256 is `sha256`.
  ///   - sessions: the sessions that the rows can be about.
  /// - Throws: ``InterchangeError/badRows(file:_:count:)`` with every bad row, when there is one.
  public static func codings(
    from table: consuming CSVTable, rules: CodingRules, scheme: Scheme, sha256: String,
    sessions: [SessionRecord]
  ) throws(InterchangeError) -> ImportedCodings {
    let columns = try CodingColumns(rules, table, scheme)
    var reading = CodingReading(
      file: table.name, rules: rules, columns: columns, scheme: scheme, sessions: sessions)
    while let row = try reading.problems.nextRow(of: &table) {
      reading.read(row)
    }
    let imported = reading.imported(sha256: sha256)
    try reading.problems.check()
    guard reading.rows > 0 else { throw .noRows(file: table.name) }
    return imported
  }
}

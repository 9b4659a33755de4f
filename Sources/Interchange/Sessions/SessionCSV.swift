public import CSV
import DebriefCore

/// Reads transcripts from a CSV file with a row per utterance.
public enum SessionCSV {
  /// Reads all sessions of a file, or says everything that is wrong with it.
  ///
  /// Rows of several sessions may be mixed. A row that repeats an utterance is passed over; one that calls
  /// another utterance by the same name is bad. Turns stand in the order of their names when all of a session's
  /// are whole numbers, otherwise in the order of the file.
  ///
  /// - Throws: ``InterchangeError/badRows(file:_:count:)`` with every bad row, when there is one.
  public static func sessions(
    from table: consuming CSVTable, rules: SessionRules
  ) throws(InterchangeError) -> ImportedSessions {
    var reading = try SessionReading(rules, table)
    while let row = try reading.problems.nextRow(of: &table) {
      reading.read(row)
    }
    try reading.problems.check()
    guard reading.rows > 0 else { throw .noRows(file: table.name) }
    return reading.imported
  }
}

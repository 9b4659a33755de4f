import CSV

/// One file of a dataset: a table with a description of each column.
public struct DataTable: Sendable, Equatable {
  /// The file's name, such as `turns.csv`.
  public let file: String
  /// What one row is, and where they come from.
  public let meaning: String
  /// The columns, in their order.
  public let columns: [DataColumn]
  /// The cells of each row, in the order of the columns; an empty one is missing.
  public let rows: [[String]]

  /// Makes a table of `rows`, whose cells and descriptions come from the same column makers.
  ///
  /// - Parameter withTexts: whether the words that people said or wrote are in it; without them their columns are
  ///   not there.
  init<Row>(
    _ file: String, _ meaning: String, of rows: [Row], withTexts: Bool, _ makers: [ColumnMaker<Row>]
  ) {
    let kept = makers.filter { withTexts || $0.column.type != .text }
    self.file = file
    self.meaning = meaning
    columns = kept.map(\.column)
    self.rows = rows.map { row in kept.map { $0.cell(row) ?? "" } }
  }

  /// The file's bytes: RFC 4180, UTF-8, line feeds, the names of the columns first.
  var bytes: [UInt8] {
    let writer = CSVWriter()
    var text = writer.record(columns.map(\.name))
    for row in rows { writer.write(row, to: &text) }
    return Array(text.utf8)
  }
}

import DebriefCore

/// Reads a CSV file whose first record names the columns.
public struct CSVTable: ~Copyable {
  /// The names of the columns, in order, without space around them. An empty name is allowed.
  public let columns: [String]
  /// The name that errors call the file by.
  public let name: String

  private var reader: CSVReader

  /// Reads the header.
  public init(_ reader: consuming CSVReader) throws(CSVError) {
    let found = try Self.header(of: &reader)
    name = reader.name
    columns = found
    self.reader = reader
  }

  /// The next row; `nil` at the end. Empty lines are passed over where rows have more than one field.
  ///
  /// - Throws: what is wrong with the file. After an error that is confined to its record, a further call goes
  ///   on behind that record.
  public mutating func next() throws(CSVError) -> CSVRow? {
    try reader.advance(width: columns.count) ? CSVRow(line: reader.line, cells: reader.texts()) : nil
  }

  static func header(of reader: inout CSVReader) throws(CSVError) -> [String] {
    guard try reader.advance() else { throw .empty(file: reader.name) }
    let columns = reader.texts().map(\.trimmed)
    var seen: Set<String> = []
    for column in columns where !column.isEmpty {
      if !seen.insert(column).inserted {
        throw .columnTwice(FileLine(file: reader.name, line: reader.line), name: column)
      }
    }
    return columns
  }
}

/// One row of a CSV file below its header.
public struct CSVRow: Sendable, Equatable {
  /// The line on which the row begins, counted from 1.
  public var line: Int
  /// The cells, one for each column.
  public var cells: [String]

  /// Makes a row.
  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}

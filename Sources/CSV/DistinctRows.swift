/// How often each different row of some columns occurs in a file: the file is read once, row by row, and the memory
/// goes with the number of different rows, not with the file.
public struct DistinctRows: Sendable {
  /// The columns' places in the file; there may be none.
  public let columns: [Int]
  /// The numbers of each column's different texts.
  public private(set) var texts: [TextNumbers]
  /// How many rows were read.
  public private(set) var total = 0

  /// Row after row, a text's number for each column.
  private var cells: [UInt32] = []
  private var counts: [Int] = []
  private var slots = Slots()
  private var row: [UInt32]

  /// Makes counts of no row.
  public init(columns: [Int]) {
    self.columns = columns
    texts = columns.map { _ in TextNumbers() }
    row = columns.map { _ in 0 }
  }

  /// How many different rows there are.
  public var count: Int { counts.count }

  /// A different row: the number of its text in each column, and how often it occurs.
  public subscript(_ index: Int) -> (texts: [Int], occurrences: Int) {
    let first = index * columns.count
    return (cells[first..<(first + columns.count)].map(Int.init), counts[index])
  }

  /// Adds the rows of other parts of the file.
  public mutating func add(_ other: DistinctRows) {
    var own: [[UInt32]] = []
    for column in columns.indices {
      own.append(
        (0..<other.texts[column].count).map { UInt32(texts[column].number(of: other.texts[column][$0])) })
    }
    for index in 0..<other.count {
      for column in columns.indices {
        row[column] = own[column][Int(other.cells[index * columns.count + column])]
      }
      countRow(other.counts[index], hash(of: row, from: 0))
    }
  }

  /// Counts every row of a file, with several readers at once.
  public static func counting(_ columns: [Int], of file: SharedCSV, readers: Int) async throws(CSVError)
    -> DistinctRows
  {
    let width = file.columns.count
    let parts = try await file.read(readers: readers, from: DistinctRows(columns: columns)) {
      (part: inout DistinctRows, reader: inout CSVReader) throws(CSVError) in
      try part.count(&reader, width: width)
    }
    return parts.dropFirst().reduce(into: parts[0]) { $0.add($1) }
  }

  /// Counts the rows of a stretch.
  private mutating func count(_ reader: inout CSVReader, width: Int) throws(CSVError) {
    while try reader.advance(width: width) {
      var hash: UInt64 = 0
      for index in columns.indices {
        let number = UInt32(truncatingIfNeeded: reader.number(of: columns[index], in: &texts[index]))
        row[index] = number
        hash = Word.mixed(hash, UInt64(number))
      }
      countRow(1, hash)
    }
  }

  private mutating func countRow(_ times: Int, _ hash: UInt64) {
    total += times
    var slot = slots.first(for: hash)
    while let index = slots[slot] {
      if isRow(index) {
        counts[index] += times
        return
      }
      slot = slots.next(after: slot)
    }
    slots[slot] = counts.count
    cells += row
    counts.append(times)
    if slots.areFull(counts.count) {
      slots.double()
      for index in counts.indices { slots.insert(index, self.hash(of: cells, from: index * columns.count)) }
    }
  }

  private func isRow(_ index: Int) -> Bool {
    let first = index * row.count
    for column in row.indices where cells[first + column] != row[column] { return false }
    return true
  }

  private func hash(of cells: [UInt32], from first: Int) -> UInt64 {
    var hash: UInt64 = 0
    for column in first..<(first + columns.count) { hash = Word.mixed(hash, UInt64(cells[column])) }
    return hash
  }
}

extension CSVReader {
  /// The number of a field's text among the texts of its column.
  func number(of index: Int, in texts: inout TextNumbers) -> Int {
    let field = scanner.fields[index]
    if field.hasDoubledQuotes { return texts.number(of: text(of: index)) }
    return texts.number(of: buffer.span, from: start + field.start, to: start + field.end)
  }
}

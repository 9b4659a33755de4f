public import CSV

extension RatingFileError {
  /// The same error with the line on which it stands, found by reading the file once more from its start.
  ///
  /// Ratings are counted, not kept line by line, so that only a file with an error pays for knowing where.
  ///
  /// - Parameters:
  ///   - source: the file, from its start.
  ///   - delimiter: what parts the fields; `nil` finds it out from the first record.
  ///   - rules: the rules by which it was read.
  public func located(
    in source: any ByteSource, delimiter: Delimiter? = nil, rules: RatingRules
  ) -> RatingFileError {
    guard var table = try? CSVTable(CSVReader(source, delimiter: delimiter)) else { return self }
    func place(_ column: String) -> Int? { table.columns.firstIndex(of: column) }
    switch self {
    case .noCategory(let file, _, let value, let column, let categories):
      guard let place = place(column) else { return self }
      while let row = try? table.next() {
        if Cell.word(row.cells[place]) == value {
          return .noCategory(file: file, line: row.line, value: value, column: column, categories: categories)
        }
      }
    case .unnamed(let file, _, let column):
      guard let place = place(column) else { return self }
      while let row = try? table.next() {
        if Cell.word(row.cells[place]).isEmpty { return .unnamed(file: file, line: row.line, column: column) }
      }
    case .ratedTwice(let file, _, let coder, let unit):
      guard let columns = try? RatingColumns(table.columns, rules: rules, file: file),
        case .long(let units, let coders, _) = columns.form
      else { return self }
      var seen: Set<[String]> = []
      while let row = try? table.next() {
        guard Cell.word(row.cells[coders]) == coder, Cell.word(row.cells[units]) == unit else { continue }
        let group = [columns.session, columns.period].compactMap { $0.map { Cell.word(row.cells[$0]) } }
        if !seen.insert(group).inserted {
          return .ratedTwice(file: file, line: row.line, coder: coder, unit: unit)
        }
      }
    default: break
    }
    return self
  }
}

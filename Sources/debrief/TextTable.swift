/// Rows of text in aligned columns, for reading in a terminal.
struct TextTable {
  private var rows: [[String]]

  /// Starts a table with its column titles.
  init(_ titles: String...) { self.init(titles) }

  /// Starts a table with as many columns as there are titles.
  init(_ titles: [String]) {
    rows = []
    add(titles)
  }

  /// Adds a row, one text a column.
  mutating func add(_ cells: String...) { add(cells) }

  /// Adds a row of as many texts.
  ///
  /// A line end or tab within a text, as a quoted field of a file may have, becomes a blank.
  mutating func add(_ cells: [String]) {
    rows.append(
      cells.map { cell in
        let isPlain = cell.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        return isPlain ? cell : cell.onOneLine
      })
  }

  /// The lines, with two blanks between columns and none at their ends.
  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) {
        line += cell
        line += String(repeating: " ", count: width - cell.count + 2)
      }
      let last = line.utf8.lastIndex { $0 != UInt8(ascii: " ") }
      return last.map { String(line[...$0]) } ?? ""
    }
  }
}

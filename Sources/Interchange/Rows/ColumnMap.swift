import CSV

/// Which column of a file each thing is read from.
///
/// A thing that is not mapped is read from the column of its own name, if there is one.
public struct ColumnMap: Sendable, Equatable {
  private var columns: [String: String]

  /// Reads mappings.
  ///
  /// - Parameters:
  ///   - texts: mappings such as `session=transcript_id`, several of them in one text with commas between.
  ///   - keys: what can be mapped.
  public init(_ texts: [String], keys: [String]) throws(InterchangeError) {
    columns = [:]
    for text in texts {
      for pair in text.split(separator: ",") {
        let (key, column) = try Self.pair(String(pair))
        guard keys.contains(key) else { throw .unknownKey(key, known: keys) }
        guard columns.updateValue(column, forKey: key) == nil else { throw .mappedTwice(key) }
      }
    }
  }

  /// Reads one `name=column`.
  static func pair(_ text: String) throws(InterchangeError) -> (name: String, column: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let words = parts.map { Cell.word(String($0)) }
    guard words.count == 2, !words[0].isEmpty, !words[1].isEmpty else { throw .badMapping(text) }
    return (words[0], words[1])
  }

  /// Whether a column was named for this.
  func names(_ key: String) -> Bool {
    columns[key] != nil
  }

  /// The place of the column that must be there.
  func place(of key: String, in table: borrowing CSVTable) throws(InterchangeError) -> Int {
    let column = columns[key] ?? key
    guard let place = table.columns.firstIndex(of: column) else {
      throw .noColumn(file: table.name, key: key, column: column, known: table.columns)
    }
    return place
  }

  /// The place of a column that may be there: it must when it was named.
  func optionalPlace(of key: String, in table: borrowing CSVTable) throws(InterchangeError) -> Int? {
    guard names(key) || table.columns.contains(key) else { return nil }
    return try place(of: key, in: table)
  }
}

public import Agreement
public import CSV

/// The ratings of a CSV file, and how the file was understood.
public struct RatingFile: Sendable, Equatable {
  /// The file's name.
  public var name: String
  /// The SHA-256 of its bytes, as 64 lower-case hexadecimal digits.
  public var sha256: String
  /// The ratings.
  public var ratings: Ratings
  /// Whether each row is one rating, rather than a unit with all its ratings.
  public var isLong: Bool
  /// The name of the column that names the session, where there is one.
  public var sessionColumn: String?
  /// The name of the column that names the period, where there is one.
  public var periodColumn: String?
  /// Whether the categories are those that occur in the file, since none were named.
  public var hasCategoriesAsTheyOccur: Bool
  /// How many cells mean "not rated", by what they hold.
  public var missing: [String: Int]

  /// Whether there are more coders than units, as when coders lie in rows.
  public var isWiderThanLong: Bool { ratings.coders.count > ratings.count }

  /// Reads a file.
  ///
  /// A file with a unit in each row is read in memory that does not grow with it; one with a rating in each row
  /// needs memory for each rating.
  ///
  /// - Parameters:
  ///   - source: where the bytes come from.
  ///   - delimiter: what parts the fields; `nil` finds it out from the first record.
  ///   - rules: which columns hold what.
  ///   - readers: how many readers read at once.
  public static func read(
    _ source: any ByteSource, delimiter: Delimiter? = nil, rules: RatingRules, readers: Int
  ) async throws(RatingFileError) -> RatingFile {
    let bytes = HashedBytes(source)
    let file: SharedCSV
    do throws(CSVError) { file = try SharedCSV(bytes, delimiter: delimiter) } catch {
      throw .unreadable(error)
    }
    let columns = try RatingColumns(file.columns, rules: rules, file: file.name)
    let rows: DistinctRows
    do throws(CSVError) {
      rows = try await DistinctRows.counting(columns.counted, of: file, readers: readers)
    } catch { throw .unreadable(error) }
    guard rows.total > 0 else { throw .noRows(file: file.name) }
    return try RatingReading(rows, columns: columns, rules: rules, file: file.name).result(
      sha256: bytes.sha256)
  }
}

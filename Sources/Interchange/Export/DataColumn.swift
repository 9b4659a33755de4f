/// What a column of a dataset holds.
public enum DataType: String, Sendable, CaseIterable {
  /// Words that somebody said or wrote.
  case text
  /// A pseudonym, an id or a hash.
  case identifier
  /// One of the words that the dictionary lists.
  case category
  /// A whole number.
  case integer
  /// A number, with a point.
  case number
  /// `TRUE` or `FALSE`.
  case boolean
}

/// A column of a dataset, as its dictionary describes it.
public struct DataColumn: Sendable, Equatable {
  /// The column's name in the first line of its file.
  public var name: String
  /// What it holds.
  public var type: DataType
  /// What one is counted or measured in; empty where there is no unit.
  public var unit: String
  /// The words that may stand in it, where these are few.
  public var values: [String]
  /// What it means when the cell is empty; empty when it never is.
  public var missing: String
  /// What it tells.
  public var meaning: String
}

/// A column together with the way to its cell in a row.
struct ColumnMaker<Row> {
  let column: DataColumn
  let cell: (Row) -> String?

  init(
    _ name: String, _ type: DataType, _ meaning: String, unit: String = "", values: [String] = [],
    missing: String = "", _ cell: @escaping (Row) -> String?
  ) {
    column = DataColumn(
      name: name, type: type, unit: unit, values: values, missing: missing, meaning: meaning)
    self.cell = cell
  }

  /// A column of words that somebody said or wrote.
  static func text(
    _ name: String, _ meaning: String, missing: String = "", _ cell: @escaping (Row) -> String?
  ) -> Self {
    Self(name, .text, meaning, missing: missing, cell)
  }

  /// A column of ids or pseudonyms.
  static func id(
    _ name: String, _ meaning: String, missing: String = "", _ cell: @escaping (Row) -> String?
  ) -> Self {
    Self(name, .identifier, meaning, missing: missing, cell)
  }

  /// A column of words out of a few.
  static func category(
    _ name: String, _ meaning: String, _ values: [String] = [], missing: String = "",
    _ cell: @escaping (Row) -> String?
  ) -> Self {
    Self(name, .category, meaning, values: values, missing: missing, cell)
  }

  /// A column of whole numbers.
  static func integer(
    _ name: String, _ meaning: String, unit: String = "", missing: String = "",
    _ cell: @escaping (Row) -> Int?
  ) -> Self {
    Self(name, .integer, meaning, unit: unit, missing: missing) { cell($0).map { String($0) } }
  }

  /// A column of numbers.
  static func number(
    _ name: String, _ meaning: String, unit: String = "", missing: String = "",
    _ cell: @escaping (Row) -> Double?
  ) -> Self {
    Self(name, .number, meaning, unit: unit, missing: missing) { cell($0).map { String($0) } }
  }

  /// A column of yes and no.
  static func boolean(
    _ name: String, _ meaning: String, missing: String = "", _ cell: @escaping (Row) -> Bool?
  ) -> Self {
    Self(name, .boolean, meaning, missing: missing) { cell($0).map { $0 ? "TRUE" : "FALSE" } }
  }
}

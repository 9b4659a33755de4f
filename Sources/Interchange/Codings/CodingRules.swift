public import DebriefCore

/// How the rows of a file become codings.
public struct CodingRules: Sendable {
  /// What can be mapped to a column in the long form, with a row per code: the first five must be.
  public static let longKeys =
    ["session", "turn", "coder", "code", "value", "severity", "attribute", "evidence", "comment"]
    + ["alternative", "nothing", "kind"]
  /// What can be mapped to a column in the wide form, with a column per code: the first three must be.
  public static let wideKeys = ["session", "turn", "coder", "nothing", "kind"]

  /// How the values lie in the file.
  public enum Form: Sendable, Equatable {
    /// A row per code.
    case long
    /// A column per code.
    case wide([CodeColumn])
  }

  /// The columns.
  public var columns: ColumnMap
  /// How the values lie in the file.
  public var form: Form
  /// The words that stand for "no value"; an empty cell always does.
  public var missing: Set<String>
  /// Whether a code without a row counts as no on units for which the coder has a row.
  public var absentIsNo: Bool
  /// What kind of coder all are; a column, if there is one, goes before.
  public var kind: CoderKind
  /// Which time these coders code these sessions, from 1.
  public var pass: Int
  /// What stands before each session's name.
  public var sessionPrefix: String
  /// What stands before each coder's name.
  public var coderPrefix: String

  /// Makes rules.
  ///
  /// - Parameters:
  ///   - maps: the mappings, as ``ColumnMap/init(_:keys:)`` reads them.
  ///   - codeColumns: for the wide form, mappings such as `reflection=reflection_exists`; none for the long form.
  public init(
    maps: [String] = [], codeColumns: [String] = [], missing: [String] = [], absentIsNo: Bool = false,
    kind: CoderKind = .expert, pass: Int = 1, sessionPrefix: String = "", coderPrefix: String = ""
  ) throws(InterchangeError) {
    columns = try ColumnMap(maps, keys: codeColumns.isEmpty ? Self.longKeys : Self.wideKeys)
    form = codeColumns.isEmpty ? .long : .wide(try CodeColumn.columns(codeColumns))
    self.missing = Set(missing.map(Cell.word))
    self.absentIsNo = absentIsNo
    self.kind = kind
    self.pass = pass
    self.sessionPrefix = sessionPrefix
    self.coderPrefix = coderPrefix
  }
}

/// A column that holds the values of one code.
public struct CodeColumn: Sendable, Equatable {
  /// The code's id.
  public var code: String
  /// The column's name.
  public var column: String

  /// Reads mappings such as `reflection=reflection_exists`; none may name a code twice.
  static func columns(_ texts: [String]) throws(InterchangeError) -> [CodeColumn] {
    var found: [CodeColumn] = []
    for text in texts.flatMap({ $0.split(separator: ",") }) {
      let (code, column) = try ColumnMap.pair(String(text))
      if found.contains(where: { $0.code == code }) { throw .mappedTwice(code) }
      found.append(CodeColumn(code: code, column: column))
    }
    return found
  }
}

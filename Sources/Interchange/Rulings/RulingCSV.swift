public import CSV
public import DebriefCore

/// One decision as a row of a file has it.
public struct RulingRow: Sendable, Equatable {
  /// What is decided.
  public enum Decision: Sendable, Equatable {
    /// A judgement of the adjudicator's own.
    case coding(Coding)
    /// The judgement of the coder with that letter, as it is.
    case side(String)
    /// Nothing: the question stays open.
    case unresolved
  }

  /// The line on which the row begins.
  public var line: Int
  /// The unit.
  public var unit: CodingUnit
  /// The code's id.
  public var code: String
  /// What is decided.
  public var decision: Decision
  /// Why the coders differ.
  public var reason: RulingReason
  /// The same in words; `nil` when there are none.
  public var words: String?
}

/// Reads an adjudicator's decisions from a CSV file.
public enum RulingCSV {
  /// The columns that are read; others are passed over. `severity`, `attribute`, `side` and `words` may be missing.
  public static let columns = [
    "turn", "code", "decision", "side", "severity", "attribute", "reason", "words",
  ]

  /// Reads the rows with a decision, or says everything that is wrong with them.
  ///
  /// A row decides by a value, or `unresolved`, in the column `decision`, or by a coder's letter in the column `side`.
  /// A row with neither is not decided yet, and passed over.
  /// - Throws: ``InterchangeError/badRows(file:_:count:)`` with every bad row, when there is one.
  public static func rulings(
    from table: consuming CSVTable, scheme: Scheme
  ) throws(InterchangeError) -> [RulingRow] {
    let map = try ColumnMap([], keys: columns)
    let places = RulingReading.Columns(
      turn: try map.place(of: "turn", in: table), code: try map.place(of: "code", in: table),
      decision: try map.place(of: "decision", in: table), reason: try map.place(of: "reason", in: table),
      side: try map.optionalPlace(of: "side", in: table),
      severity: try map.optionalPlace(of: "severity", in: table),
      attribute: try map.optionalPlace(of: "attribute", in: table),
      words: try map.optionalPlace(of: "words", in: table))
    var reading = RulingReading(scheme: scheme, columns: places, problems: RowProblems(file: table.name))
    while let row = try reading.problems.nextRow(of: &table) { reading.read(row) }
    try reading.problems.check()
    return reading.rulings
  }
}

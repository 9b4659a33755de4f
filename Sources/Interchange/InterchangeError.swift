public import CSV
public import Guidance

/// Why a file could not be imported.
public enum InterchangeError: GuidedError, Equatable {
  /// The file cannot be read on.
  case unreadable(CSVError)
  /// Rows are bad, in the order of their lines: the first of them, and how many there are in all.
  case badRows(file: String, [RowProblem], count: Int)
  /// The file has a header and nothing else.
  case noRows(file: String)
  /// The file lacks the column that a key needs.
  case noColumn(file: String, key: String, column: String, known: [String])
  /// The file lacks the column that a code's values are to be read from.
  case noCodeColumn(file: String, code: String, column: String, known: [String])
  /// A mapping is not written `key=column`.
  case badMapping(String)
  /// A mapping names a key that there is none of.
  case unknownKey(String, known: [String])
  /// A key or code is mapped twice.
  case mappedTwice(String)
  /// The same word is to stand for the peer and for the client.
  case speakerTwice(String)
  /// A column is mapped to a code that the scheme does not have.
  case unknownCode(String, known: [String])

  /// What is wrong; of bad rows each on a line of its own.
  public var message: String {
    switch self {
    case .unreadable(let error): error.message
    case .badRows(let file, let problems, let count): Self.list(problems, of: count, in: file)
    case .noRows(let file): "\(file) has a header and no rows."
    case .noColumn(let file, let key, let column, _):
      "\(file) has no column \(Cell.shown(column)) to read the \(key) from."
    case .noCodeColumn(let file, let code, let column, _):
      "\(file) has no column \(Cell.shown(column)) to read the code \(code) from."
    case .badMapping(let pair): "The mapping \(Cell.shown(pair)) is not of the form name=column."
    case .unknownKey(let key, _): "There is nothing named \(Cell.shown(key)) to map a column to."
    case .mappedTwice(let key): "\(Cell.shown(key)) is mapped to two columns."
    case .speakerTwice(let word): "The speaker \(Cell.shown(word)) cannot be both the peer and the client."
    case .unknownCode(let code, _): "The scheme has no code \(Cell.shown(code))."
    }
  }

  /// What to do about it.
  public var hint: String? {
    switch self {
    case .unreadable(let error): error.hint
    case .badRows: "Mend these rows and import the file again; nothing of it was imported."
    case .noRows: "Check that this is the right file."
    case .noColumn(_, let key, let column, let known) where key == "code" || key == "value":
      "Say which column it is with --map \(key)=COLUMN or, where each code has a column of its own, name those "
        + "with --code id=COLUMN. \(Known.columns(known, near: column))"
    case .noColumn(_, let key, let column, let known):
      "Say which column it is with --map \(key)=COLUMN. \(Known.columns(known, near: column))"
    case .noCodeColumn(_, _, let column, let known): Known.columns(known, near: column)
    case .badMapping: "Write it like session=transcript_id, several of them with commas between."
    case .unknownKey(let key, let known): Known.names(known, near: key)
    case .mappedTwice: "Leave one of the two out."
    case .speakerTwice: "Give each speaker's word to one of --peer and --client."
    case .unknownCode(let code, let known): Known.names(known, near: code)
    }
  }

  /// Wrong use for mistakes in the mapping, otherwise bad data.
  public var exitStatus: ExitStatus {
    switch self {
    case .unreadable(let error): error.exitStatus
    case .badRows, .noRows, .noColumn, .noCodeColumn: .badData
    case .badMapping, .unknownKey, .mappedTwice, .speakerTwice, .unknownCode: .usage
    }
  }

  private static func list(_ problems: [RowProblem], of count: Int, in file: String) -> String {
    let lines = problems.map { "\(file):\($0.line): \($0.text)." }
    let rest = count - problems.count
    return (lines + (rest > 0 ? ["… and \(rest) more"] : [])).joined(separator: "\n")
  }
}

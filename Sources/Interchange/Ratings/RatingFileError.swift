public import CSV
public import Guidance

/// Why the ratings of a file cannot be read.
public enum RatingFileError: GuidedError, Equatable {
  /// The file cannot be read on.
  case unreadable(CSVError)
  /// The file has a header and nothing else.
  case noRows(file: String)
  /// The file lacks a column that was named.
  case noColumn(file: String, column: String, known: [String])
  /// The file has fewer than two coders.
  case fewerThanTwoCoders(file: String, found: [String], columns: [String])
  /// The first column names coders, so that coders seem to lie in rows.
  case codersInRows(file: String, column: String)
  /// A column holds another text in almost every row, so that it cannot be a coder's.
  case differentTexts(file: String, column: String)
  /// A value is none of the categories.
  case noCategory(file: String, line: Int?, value: String, column: String, categories: [String])
  /// There are more categories than a table of them is made for.
  case tooManyCategories(file: String, found: Int, limit: Int)
  /// A category is named twice.
  case categoryTwice(String)
  /// A coder rated a unit more than once.
  case ratedTwice(file: String, line: Int?, coder: String, unit: String)
  /// A rating does not say what it is of, or whose it is.
  case unnamed(file: String, line: Int?, column: String)
  /// The category that is to say that nothing was seen is none of the categories.
  case noSuchNone(file: String, category: String, categories: [String])

  /// What is wrong.
  public var message: String {
    switch self {
    case .unreadable(let error): error.message
    case .noRows(let file): "\(file) has a header and no rows."
    case .noColumn(let file, let column, _): "\(file) has no column \(Cell.shown(column))."
    case .fewerThanTwoCoders(let file, let found, _):
      "\(file) has \(found.isEmpty ? "no coder" : "one coder only, \(Cell.shown(found[0]))"); agreement needs two."
    case .codersInRows(let file, let column):
      "\(file) seems to have a coder in each row (its column \(Cell.shown(column)) comes first, and no column "
        + "holds the value); expected a unit in each row and a coder in each column."
    case .differentTexts(let file, let column):
      "\(file): the column \(Cell.shown(column)) holds another text in almost every row; expected categories."
    case .noCategory(let file, let line, let value, let column, _):
      "\(Self.place(file, line)): \(Cell.shown(value)), in the column \(Cell.shown(column)), is none of the categories."
    case .tooManyCategories(let file, let found, let limit):
      "\(file) holds \(found) different values; expected at most \(limit) categories."
    case .categoryTwice(let name): "The category \(Cell.shown(name)) is named twice."
    case .ratedTwice(let file, let line, let coder, let unit):
      "\(Self.place(file, line)): \(Cell.shown(coder)) rated the unit \(Cell.shown(unit)) more than once."
    case .noSuchNone(let file, let category, _):
      "\(file) has no category \(Cell.shown(category)) that could say that nothing was seen."
    case .unnamed(let file, let line, let column):
      "\(Self.place(file, line)): a cell of the column \(Cell.shown(column)) is empty."
    }
  }

  private static func place(_ file: String, _ line: Int?) -> String {
    line.map { "\(file), line \($0)" } ?? file
  }

  /// What to do about it.
  public var hint: String? {
    switch self {
    case .unreadable(let error): error.hint
    case .noRows: "Check that this is the right file."
    case .noColumn(_, let column, let known): Known.columns(known, near: column)
    case .fewerThanTwoCoders(_, _, let columns):
      "Name the coders' columns with --coder, or, where each row is one rating, the columns with --unit, --coder "
        + "and --value. \(Known.columns(columns, near: ""))"
    case .codersInRows: "Turn the table round, or name the columns with --unit and --coder."
    case .differentTexts(_, let column): "If it names the units, say so: --unit \(column)"
    case .noSuchNone(_, let value, let categories): Known.names(categories, near: value)
    case .noCategory(_, _, let value, _, let categories):
      "Add it to --categories, or say with --missing that it means \"not rated\". "
        + Known.names(categories, near: value)
    case .tooManyCategories: "Check that the right columns were read; --coder or --value name them."
    case .categoryTwice: "Name each category once, in the codebook's order."
    case .ratedTwice:
      "Keep one rating a coder and unit. If units have the same name in several sessions, name the session's "
        + "column with --session."
    case .unnamed: "Fill it in, or name another column with --unit, --coder or --session."
    }
  }

  /// Wrong use for mistakes in what was named, otherwise bad data.
  public var exitStatus: ExitStatus {
    switch self {
    case .unreadable(let error): error.exitStatus
    case .categoryTwice, .noSuchNone: .usage
    default: .badData
    }
  }
}

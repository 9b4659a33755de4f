public import Guidance

/// A line of a file.
public struct FileLine: Sendable, Equatable, CustomStringConvertible {
  /// The file's name as the person gave it.
  public var file: String
  /// The line, counted from 1; line ends within quotes count.
  public var line: Int

  /// Names a line.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The line as compilers write it: `codes.csv:12`.
  public var description: String { "\(file):\(line)" }
}

/// Why a CSV file cannot be read.
public enum CSVError: GuidedError, Equatable {
  /// The file is not there.
  case notFound(file: String)
  /// The system refused to read the file; `reason` is what it said.
  case unreadable(file: String, reason: String)
  /// The file has no header line.
  case empty(file: String)
  /// The file is written in another encoding, such as UTF-16.
  case encoding(file: String, name: String)
  /// A line holds bytes that are not UTF-8.
  case notUTF8(FileLine)
  /// A quote opened on this line is never closed.
  case unclosedQuote(FileLine)
  /// On this line something other than a delimiter follows a closing quote.
  case textAfterQuote(FileLine)
  /// A field that begins on this line is too long.
  case fieldTooLong(FileLine, limit: Int)
  /// A record that begins on this line is too long.
  case recordTooLong(FileLine, limit: Int)
  /// A record that begins on this line has too many fields.
  case tooManyFields(FileLine, limit: Int)
  /// A record that begins on this line has another number of fields than the header.
  case ragged(FileLine, found: Int, expected: Int)
  /// The header names a column twice.
  case columnTwice(FileLine, name: String)

  /// Whether the reader goes on with the next record, so that all such errors of a file can be collected.
  public var isConfinedToRecord: Bool {
    switch self {
    case .textAfterQuote, .ragged: true
    default: false
    }
  }

  /// The line that the error is about, where it is about one.
  public var place: FileLine? {
    switch self {
    case .notUTF8(let place), .unclosedQuote(let place), .textAfterQuote(let place),
      .fieldTooLong(let place, _), .recordTooLong(let place, _), .tooManyFields(let place, _),
      .ragged(let place, _, _), .columnTwice(let place, _):
      place
    case .notFound, .unreadable, .empty, .encoding: nil
    }
  }

  /// The same error so many lines further on.
  func moved(by lines: Int) -> CSVError {
    func moved(_ place: FileLine) -> FileLine { FileLine(file: place.file, line: place.line + lines) }
    return switch self {
    case .notFound, .unreadable, .empty, .encoding: self
    case .notUTF8(let place): .notUTF8(moved(place))
    case .unclosedQuote(let place): .unclosedQuote(moved(place))
    case .textAfterQuote(let place): .textAfterQuote(moved(place))
    case .fieldTooLong(let place, let limit): .fieldTooLong(moved(place), limit: limit)
    case .recordTooLong(let place, let limit): .recordTooLong(moved(place), limit: limit)
    case .tooManyFields(let place, let limit): .tooManyFields(moved(place), limit: limit)
    case .ragged(let place, let found, let expected): .ragged(moved(place), found: found, expected: expected)
    case .columnTwice(let place, let name): .columnTwice(moved(place), name: name)
    }
  }

  /// What is wrong, without the file and line.
  public var problem: String {
    switch self {
    case .notFound: "there is no such file"
    case .unreadable(_, let reason): "the file cannot be read (\(reason))"
    case .empty: "the file is empty; expected a first line with the names of the columns"
    case .encoding(_, let name): "the file is \(name); expected UTF-8"
    case .notUTF8: "this line is not UTF-8"
    case .unclosedQuote: "the quote that opens here is never closed"
    case .textAfterQuote: "text follows a closing quote; expected a delimiter or the end of the line"
    case .fieldTooLong(_, let limit): "a field that begins here is longer than \(limit) bytes"
    case .recordTooLong(_, let limit): "the row that begins here is longer than \(limit) bytes"
    case .tooManyFields(_, let limit): "the row that begins here has more than \(limit) fields"
    case .ragged(_, let found, let expected):
      "the row has \(found) \(found == 1 ? "field" : "fields"); expected \(expected), as in the header"
    case .columnTwice(_, let name): "the header names the column '\(name)' twice"
    }
  }

  /// What is wrong and where.
  public var message: String {
    switch self {
    case .notFound(let file), .unreadable(let file, _), .empty(let file), .encoding(let file, _):
      "\(file): \(problem)."
    default: place.map { "\($0): \(problem)." } ?? problem
    }
  }

  /// What to do about it.
  public var hint: String? {
    switch self {
    case .notFound: "Check the file's name and folder."
    case .unreadable: "Check that it is a file and that you may read it."
    case .empty: "Export the file again, with its header."
    case .encoding, .notUTF8: "Save the file as “CSV UTF-8”, or convert it: iconv -f FROM -t UTF-8."
    case .unclosedQuote, .fieldTooLong, .recordTooLong:
      "Look for a quote that is opened and not closed, and write a quote within a quoted field twice."
    case .textAfterQuote: "Write a quote within a quoted field twice."
    case .tooManyFields: "Check the delimiter and the line ends."
    case .ragged: "Quote fields that hold a delimiter or a line end, and check the delimiter."
    case .columnTwice: "Rename one of the two columns."
    }
  }

  /// No input when the file cannot be had, otherwise bad data.
  public var exitStatus: ExitStatus {
    switch self {
    case .notFound, .unreadable: .noInput
    default: .badData
    }
  }
}

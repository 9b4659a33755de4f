import DebriefCore
import Guidance

/// What can be wrong with a list of messages.
enum MessageError: GuidedError, Equatable {
  /// A line is not UTF-8.
  case notUTF8(file: String, line: Int)
  /// The header has no such column.
  case noColumn(file: String, column: String, known: [String])

  var message: String {
    switch self {
    case .notUTF8(let file, let line): "\(file):\(line): this line is not UTF-8."
    case .noColumn(let file, let column, _):
      "\(file):1: there is no column '\(Terminal.plain(column))'; expected a column that the first line names."
    }
  }

  var hint: String? {
    switch self {
    case .notUTF8: "Save the file as UTF-8, or convert it: iconv -f FROM -t UTF-8."
    case .noColumn(_, let column, let known):
      Spelling.closest(to: column, among: known).map { "Did you mean --text \(Terminal.plain($0))?" }
        ?? "Give --text one of: \(known.map(Terminal.plain).joined(separator: ", "))."
    }
  }
}

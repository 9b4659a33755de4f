import ArgumentParser
import CSV
import Interchange

/// The CSV file that a command reads.
struct CSVInput: ParsableArguments {
  /// What can part the fields of a file.
  enum DelimiterName: String, ExpressibleByArgument, CaseIterable {
    case comma, semicolon, tab

    var delimiter: Delimiter {
      switch self {
      case .comma: .comma
      case .semicolon: .semicolon
      case .tab: .tab
      }
    }
  }

  @Argument(
    help: "The CSV file, UTF-8, its first line naming the columns; - is standard input.",
    completion: .file(extensions: ["csv", "tsv"]))
  var file: String

  @Option(help: "What parts the fields. Without it the first line tells.")
  var delimiter: DelimiterName?

  /// The file, its header read.
  func table() throws -> CSVTable {
    try CSVTable(CSVReader(FileBytes(path: file), delimiter: delimiter?.delimiter))
  }

  /// Prints what in the file may tell who a person is, one finding a line, tabs between: line, column, kind, words.
  func printPrivateDetails() throws {
    let found = PrivateDetail.all(in: try table())
    for detail in found {
      Terminal.print(
        Terminal.plain(
          "\(detail.line)\t\(detail.column)\t\(detail.kind.rawValue)\t\(detail.words.onOneLine)"))
    }
    let rows = Set(found.map(\.line)).count
    Terminal.say(
      "Nothing was imported; \(Count.of(rows, "row")) may name people or tell where they are to be found. Plain rules find too "
        + "much and miss things: read the texts too.")
  }

  /// Says how many characters could not be kept, and where.
  static func sayReplaced(_ replaced: [ReplacedCharacters]) {
    guard !replaced.isEmpty else { return }
    let listed = 20
    let total = replaced.reduce(0) { $0 + $1.count }
    let lines = Set(replaced.map(\.line)).sorted()
    let shown = lines.prefix(listed).map { "\($0)" }.joined(separator: ", ")
    let rest = lines.count > listed ? " and \(lines.count - listed) more" : ""
    Terminal.say(
      "\(Count.of(total, "control character")) cannot be kept and became U+FFFD, in the rows of "
        + "\(lines.count == 1 ? "line" : "lines") \(shown)\(rest).")
  }
}

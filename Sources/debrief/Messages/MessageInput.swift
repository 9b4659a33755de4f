import ArgumentParser
import CSV
import DebriefCore

/// The messages that a command reads, one after another, without holding the file in memory.
struct MessageInput: ParsableArguments {
  @Argument(
    help: "The file, UTF-8, one message a line; - is standard input.",
    completion: .file(extensions: ["txt", "csv", "tsv"]))
  var file = "-"

  @Option(
    help: ArgumentHelp(
      "Read the file as CSV, and take the messages from this column.", valueName: "column"))
  var text: String?

  @Option(help: "What parts the fields of a CSV file. Without it the first line tells.")
  var delimiter: CSVInput.DelimiterName?

  func validate() throws {
    if delimiter != nil, text == nil {
      throw ValidationError("--delimiter is for CSV: give --text as well, with the name of a column.")
    }
  }

  /// Hands over every message with the line on which it begins, made safe to keep.
  func forEach(_ use: (_ line: Int, _ message: String) throws -> Void) throws {
    let bytes = try FileBytes(path: file)
    guard let column = text else {
      var lines = MessageLines(bytes)
      while let (line, message) = try lines.next() { try use(line, SafeText(message).text) }
      return
    }
    var table = try CSVTable(CSVReader(bytes, delimiter: delimiter?.delimiter))
    guard let place = table.columns.firstIndex(of: column) else {
      throw MessageError.noColumn(file: table.name, column: column, known: table.columns)
    }
    while let row = try table.next() { try use(row.line, SafeText(row.cells[place]).text) }
  }
}

/// A text file's lines, read piece by piece.
struct MessageLines {
  private static let pieceSize = 65_536

  private let bytes: FileBytes
  private var piece: [UInt8] = []
  private var place = 0
  private var line = 0
  private var isAtEnd = false

  /// Reads from the start.
  init(_ bytes: FileBytes) {
    self.bytes = bytes
  }

  /// The next line and its number from 1, without its end; `nil` at the end of the file.
  mutating func next() throws -> (line: Int, message: String)? {
    var found: [UInt8] = []
    while true {
      if let end = piece[place...].firstIndex(of: UInt8(ascii: "\n")) {
        found += piece[place..<end]
        place = end + 1
        return try message(found)
      }
      found += piece[place...]
      try readPiece()
      if isAtEnd { return found.isEmpty ? nil : try message(found) }
    }
  }

  private mutating func message(_ found: [UInt8]) throws -> (line: Int, message: String) {
    line += 1
    let hasReturn = found.last == UInt8(ascii: "\r")
    let hasMark = line == 1 && found.starts(with: [0xEF, 0xBB, 0xBF])
    let kept = found.dropFirst(hasMark ? 3 : 0).dropLast(hasReturn ? 1 : 0)
    guard let text = String(validating: kept, as: UTF8.self) else {
      throw MessageError.notUTF8(file: bytes.name, line: line)
    }
    return (line, text)
  }

  private mutating func readPiece() throws {
    var next = [UInt8](repeating: 0, count: Self.pieceSize)
    let count = try next.withUnsafeMutableBytes { try bytes.read(into: $0) }
    piece = Array(next.prefix(count))
    place = 0
    isAtEnd = count == 0
  }
}

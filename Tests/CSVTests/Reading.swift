import CSV

/// A record as tests compare it: its line and its fields.
struct ReadRecord: Equatable, CustomStringConvertible {
  var line: Int
  var fields: [String]

  var description: String { "\(line): \(fields)" }
}

/// Reads a whole text, handed out in pieces of at most `pieceSize` bytes.
func records(
  _ text: String, delimiter: Delimiter? = .comma, limits: CSVLimits = CSVLimits(), pieceSize: Int = 1 << 16
) throws -> [ReadRecord] {
  try records(Array(text.utf8), delimiter: delimiter, limits: limits, pieceSize: pieceSize)
}

/// Reads bytes, handed out in pieces of at most `pieceSize`.
func records(
  _ bytes: [UInt8], delimiter: Delimiter? = .comma, limits: CSVLimits = CSVLimits(), pieceSize: Int = 1 << 16
) throws -> [ReadRecord] {
  var reader = try CSVReader(
    MemoryBytes(bytes, name: "test.csv", pieceSize: pieceSize), delimiter: delimiter, limits: limits,
    pieceSize: pieceSize)
  var found: [ReadRecord] = []
  while try reader.advance() {
    found.append(ReadRecord(line: reader.line, fields: reader.texts()))
  }
  return found
}

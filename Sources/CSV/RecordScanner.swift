/// Where a field lies: byte offsets from the start of its record.
struct FieldRange: Equatable {
  /// The first byte, without an opening quote.
  var start: Int
  /// The byte after the last one, without a closing quote.
  var end: Int
  /// Whether a quote stands for itself somewhere within, written twice.
  var hasDoubledQuotes: Bool
}

/// Finds the fields of one record after another, byte by byte, and makes no text of them.
///
/// It is fed the bytes from the start of a record. When they do not suffice it is fed the same bytes again
/// with more after them, and goes on where it stopped: no byte is looked at twice, and it does not matter
/// where the pieces of a file begin and end. RFC 4180, with three additions: a line may end in LF, CRLF or CR;
/// a quote within a field that does not begin with one stands for itself; the last line may lack its end.
struct RecordScanner {
  /// What became of the bytes.
  enum Outcome: Equatable {
    /// A record of that many bytes, its line end included.
    case record(length: Int)
    /// A record of that many bytes in which text follows a closing quote, on that line.
    case damaged(length: Int, line: Int)
    /// The record goes on after these bytes.
    case needsMore
    /// There is no further record.
    case end
  }

  enum State {
    case fieldStart, unquoted, quoted, afterQuote, damaged, afterReturn
  }

  /// How many fields the record has so far.
  var count = 0
  /// The fields of the record so far, and behind them what earlier records left.
  var fields: [FieldRange] = []
  /// The line on which the record begins.
  private(set) var recordLine = 1
  /// Whether no byte of the record so far is above 127.
  var isASCII: Bool { seen < 0x80 }

  /// The line that was reached: how many lines end before it, and one.
  private(set) var line = 1

  let delimiter: UInt8
  let limits: CSVLimits
  var state = State.fieldStart
  var position = 0
  var seen: UInt8 = 0

  private let file: String
  private var fieldStart = 0
  private var fieldLine = 1
  private var hasDoubledQuotes = false
  private var damagedLine: Int?

  init(file: String, delimiter: Delimiter, limits: CSVLimits, line: Int = 1) {
    self.file = file
    self.delimiter = delimiter.rawValue
    self.limits = limits
    self.line = line
  }

  /// Makes ready for the next record.
  mutating func begin() {
    count = 0
    state = .fieldStart
    position = 0
    recordLine = line
    seen = 0
    damagedLine = nil
  }

  /// Reads on in the record that begins in `buffer` at `start`.
  ///
  /// - Parameters:
  ///   - end: where the bytes that were read so far end in the buffer.
  ///   - isLast: whether the file ends there too.
  mutating func scan(
    _ buffer: [UInt8], from start: Int, to end: Int, isLast: Bool
  ) throws(CSVError) -> Outcome {
    let bytes = buffer.span.extracting(start..<end)
    while position < bytes.count {
      if state == .fieldStart, scanPlainFields(in: bytes) {
        line += 1
        return try outcome()
      }
      if position < bytes.count, try step(in: bytes) { return try outcome() }
    }
    try checkLengths()
    guard isLast else { return .needsMore }
    return try hasRecordAtEndOfFile() ? outcome() : .end
  }

  /// Takes at least one byte in, or changes the state.
  ///
  /// - Returns: whether the record is complete.
  private mutating func step(in bytes: Span<UInt8>) throws(CSVError) -> Bool {
    let byte = bytes[position]
    switch state {
    case .fieldStart:
      let isQuoted = byte == Byte.quote
      if isQuoted { position += 1 }
      state = isQuoted ? .quoted : .unquoted
      beginField()
    case .unquoted:
      if isFieldEnd(byte) {
        try endField(at: position)
        return passFieldEnd(byte)
      }
      skip(in: bytes, to: delimiter)
    case .quoted:
      if byte == Byte.quote {
        state = .afterQuote
        position += 1
      } else if isLineEnd(byte) {
        if byte == Byte.carriageReturn || bytes[position - 1] != Byte.carriageReturn { line += 1 }
        position += 1
      } else {
        skip(in: bytes, to: Byte.quote)
      }
    case .afterQuote:
      if byte == Byte.quote {
        hasDoubledQuotes = true
        state = .quoted
        position += 1
      } else {
        try endField(at: position - 1)
        if isFieldEnd(byte) { return passFieldEnd(byte) }
        damagedLine = line
        state = .damaged
      }
    case .damaged:
      if isLineEnd(byte) { return passFieldEnd(byte) }
      skip(in: bytes, to: Byte.lineFeed)
    case .afterReturn:
      if byte == Byte.lineFeed { position += 1 }
      return true
    }
    return false
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  private func isFieldEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || isLineEnd(byte)
  }

  /// Adds a field, in the room of an earlier record's where there is one.
  private mutating func add(_ field: FieldRange) {
    if count < fields.count { fields[count] = field } else { fields.append(field) }
    count += 1
  }

  private mutating func beginField() {
    fieldStart = position
    fieldLine = line
    hasDoubledQuotes = false
  }

  private mutating func endField(at end: Int) throws(CSVError) {
    let place = FileLine(file: file, line: fieldLine)
    if end - fieldStart > limits.fieldBytes { throw .fieldTooLong(place, limit: limits.fieldBytes) }
    if count == limits.fields {
      throw .tooManyFields(FileLine(file: file, line: recordLine), limit: limits.fields)
    }
    add(FieldRange(start: fieldStart, end: end, hasDoubledQuotes: hasDoubledQuotes))
  }

  /// Takes in the byte after a field.
  ///
  /// - Returns: whether the record is complete.
  private mutating func passFieldEnd(_ byte: UInt8) -> Bool {
    position += 1
    if isLineEnd(byte) { line += 1 }
    state = byte == Byte.carriageReturn ? .afterReturn : .fieldStart
    return byte == Byte.lineFeed
  }

  private func checkLengths() throws(CSVError) {
    let isInField = state == .unquoted || state == .quoted
    if isInField, position - fieldStart > limits.fieldBytes {
      throw .fieldTooLong(FileLine(file: file, line: fieldLine), limit: limits.fieldBytes)
    }
    if position > limits.recordBytes {
      throw .recordTooLong(FileLine(file: file, line: recordLine), limit: limits.recordBytes)
    }
  }

  private mutating func hasRecordAtEndOfFile() throws(CSVError) -> Bool {
    switch state {
    case .fieldStart where position == 0: return false
    case .fieldStart:
      beginField()
      try endField(at: position)
    case .unquoted: try endField(at: position)
    case .quoted: throw .unclosedQuote(FileLine(file: file, line: fieldLine))
    case .afterQuote: try endField(at: position - 1)
    case .damaged, .afterReturn: break
    }
    return true
  }

  private func outcome() throws(CSVError) -> Outcome {
    try checkLengths()
    return damagedLine.map { .damaged(length: position, line: $0) } ?? .record(length: position)
  }
}

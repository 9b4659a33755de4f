/// Reads a CSV file one record after another, in memory that does not grow with the file.
///
/// The reader stands on one record at a time; ``advance()`` moves it to the next, and a field becomes a
/// string only when ``text(of:)`` asks for it. The file is UTF-8 with or without a byte order mark; fields are
/// quoted as in RFC 4180; a line ends in LF, CRLF or CR.
public struct CSVReader: ~Copyable {
  /// The name that errors call the file by.
  public let name: String
  /// What parts the fields.
  public let delimiter: Delimiter

  var source: any ByteSource
  var scanner: RecordScanner
  var buffer: [UInt8]
  /// Where the current record starts in the buffer.
  var start: Int
  /// Where the bytes in the buffer end.
  var end: Int
  var recordLength = 0
  var isExhausted: Bool

  /// Starts reading.
  ///
  /// - Parameters:
  ///   - source: where the bytes come from.
  ///   - delimiter: what parts the fields; `nil` finds it out from the first record.
  ///   - limits: how much is taken before the file is refused.
  ///   - pieceSize: how many bytes are asked for at once; at least 64.
  /// - Throws: ``CSVError/encoding(file:name:)`` when the file is UTF-16 or UTF-32.
  public init(
    _ source: consuming any ByteSource, delimiter: Delimiter? = nil, limits: CSVLimits = CSVLimits(),
    pieceSize: Int = 1 << 16
  ) throws(CSVError) {
    name = source.name
    let head = try FileHead(&source, delimiter: delimiter, size: pieceSize)
    self.delimiter = head.delimiter
    scanner = RecordScanner(file: name, delimiter: head.delimiter, limits: limits)
    start = head.start
    end = head.end
    isExhausted = head.isExhausted
    buffer = head.buffer
    self.source = source
  }

  /// The line on which the current record begins, counted from 1.
  public var line: Int { scanner.recordLine }

  /// How many fields the current record has.
  public var count: Int { scanner.count }

  /// Moves to the next record.
  ///
  /// - Returns: `false` when there is none.
  /// - Throws: what is wrong with the file. After an error that is confined to its record, a further call goes
  ///   on behind that record.
  public mutating func advance() throws(CSVError) -> Bool {
    start += recordLength
    recordLength = 0
    scanner.begin()
    while true {
      let outcome = try scanner.scan(buffer, from: start, to: end, isLast: isExhausted)
      switch outcome {
      case .needsMore: try readMore()
      case .end: return false
      case .record(let length):
        recordLength = length
        try checkUTF8()
        return true
      case .damaged(let length, let line):
        recordLength = length
        try checkUTF8()
        throw .textAfterQuote(FileLine(file: name, line: line))
      }
    }
  }

  /// Moves to the next record of a table. Empty lines are passed over where rows have more than one field.
  ///
  /// - Parameter width: how many fields a row has.
  /// - Returns: `false` when there is none.
  /// - Throws: ``CSVError/ragged(_:found:expected:)``; as ``advance()`` does.
  mutating func advance(width: Int) throws(CSVError) -> Bool {
    while try advance() {
      if count == width { return true }
      guard count == 1, text(of: 0).isEmpty else {
        throw .ragged(FileLine(file: name, line: line), found: count, expected: width)
      }
    }
    return false
  }

  /// A field of the current record as text, its doubled quotes undone.
  ///
  /// - Parameter index: the field's place, from 0 and below ``count``.
  public func text(of index: Int) -> String {
    let field = scanner.fields[index]
    let bytes = buffer[(start + field.start)..<(start + field.end)]
    guard field.hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var isSecondQuote = false
    for byte in bytes {
      isSecondQuote = byte == Byte.quote && !isSecondQuote
      if !isSecondQuote { kept.append(byte) }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// All fields of the current record as text.
  public func texts() -> [String] {
    (0..<count).map { text(of: $0) }
  }

  /// Reads more behind what is there; what lies before the current record gives way.
  private mutating func readMore() throws(CSVError) {
    if start > 0 {
      buffer.replaceSubrange(0..<(end - start), with: Array(buffer[start..<end]))
      end -= start
      start = 0
    }
    if end == buffer.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
    let count = try buffer.fill(from: end, source: &source)
    end += count
    isExhausted = count == 0
  }

  private func checkUTF8() throws(CSVError) {
    if scanner.isASCII { return }
    let record = buffer.span.extracting(start..<(start + recordLength))
    guard let fault = TextEncoding.firstFault(in: record) else { return }
    var line = line
    for index in 0..<fault {
      let isReturn = record[index] == Byte.carriageReturn
      let isFeed = record[index] == Byte.lineFeed
      if isReturn || (isFeed && (index == 0 || record[index - 1] != Byte.carriageReturn)) { line += 1 }
    }
    throw .notUTF8(FileLine(file: name, line: line))
  }
}

/// A stretch of a file that begins and ends with whole records, read as a file of its own.
extension CSVReader {
  /// Reads the bytes of a stretch.
  ///
  /// - Parameters:
  ///   - stretch: a buffer; only its bytes in `range` count.
  ///   - line: the line on which it begins, or 1 when that is not known yet.
  init(
    _ stretch: consuming [UInt8], in range: Range<Int>, line: Int, name: String, delimiter: Delimiter,
    limits: CSVLimits
  ) {
    self.name = name
    self.delimiter = delimiter
    source = NoBytes(name: name)
    scanner = RecordScanner(file: name, delimiter: delimiter, limits: limits, line: line)
    buffer = stretch
    start = range.lowerBound
    end = range.upperBound
    isExhausted = true
  }

  /// The line after the last record.
  var lineReached: Int { scanner.line }

  /// Where the record behind the current one begins.
  var nextRecord: Int { start + recordLength }

  /// Gives the buffer back for another stretch.
  consuming func finished() -> [UInt8] { buffer }
}

/// Nothing to read.
private struct NoBytes: ByteSource {
  let name: String

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int { 0 }
}

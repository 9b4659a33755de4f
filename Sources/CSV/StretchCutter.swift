import Glibc

/// Cuts a file into stretches of whole records, so that several readers can go on at once.
///
/// A line end within quotes is no end of a record, and a quote within a field that does not begin with one is no
/// quote: the cutter goes from quote to quote through the bytes, as ``RecordScanner`` would, and cuts behind a line
/// end outside them. Where there is no quote, it looks at the last line alone.
struct StretchCutter {
  private let delimiter: Delimiter
  private let limits: CSVLimits
  private var source: any ByteSource
  /// What was read behind the last cut.
  private var rest: [UInt8]
  private var isExhausted: Bool

  /// Begins with a file's first bytes.
  init(_ source: any ByteSource, head: FileHead, limits: CSVLimits) {
    self.source = source
    self.limits = limits
    delimiter = head.delimiter
    rest = Array(head.buffer[head.start..<head.end])
    isExhausted = head.isExhausted
  }

  /// Puts the next stretch into a buffer, which grows when a record is longer.
  ///
  /// - Returns: how many bytes the stretch has; 0 at the end of the file. A record that is longer than the limits
  ///   allow is cut off, for the reader to refuse.
  mutating func next(into buffer: inout [UInt8]) throws(CSVError) -> Int {
    while buffer.count < rest.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
    var count = rest.count
    buffer.replaceSubrange(0..<count, with: rest)
    while true {
      while count < buffer.count, !isExhausted {
        let more = try buffer.fill(from: count, source: &source)
        count += more
        isExhausted = more == 0
      }
      let whole = isExhausted ? count : endOfRecords(in: buffer, count)
      if whole > 0 || isExhausted || count > limits.recordBytes {
        let end = whole > 0 || isExhausted ? whole : count
        rest.replaceSubrange(0..., with: buffer[end..<count])
        return end
      }
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
  }

  /// Where the last whole record ends; 0 when none does.
  private func endOfRecords(in buffer: [UInt8], _ count: Int) -> Int {
    buffer.withUnsafeBytes { bytes in
      var ends = LineEnds(of: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      var place = 0
      while let quote = ends.quote(from: place) {
        let before = quote == 0 ? Byte.lineFeed : bytes[quote - 1]
        let opens = before == delimiter.rawValue || before == Byte.lineFeed || before == Byte.carriageReturn
        ends.note(from: place, to: quote)
        place = quote + 1
        guard opens else { continue }
        while true {
          guard let other = ends.quote(from: place) else { return ends.end }
          place = other + 1
          if place < count, bytes[place] == Byte.quote { place += 1 } else { break }
        }
      }
      ends.note(from: place, to: count)
      return ends.end
    }
  }
}

/// Looks for quotes, and for the last line end outside them.
private struct LineEnds {
  private let bytes: UnsafeRawBufferPointer
  private var feed = 0
  private var carriageReturn = 0

  init(of bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Behind the last line feed, or where there is none behind the last return that no line feed may follow.
  var end: Int { feed > 0 ? feed : carriageReturn }

  /// The next quote.
  func quote(from place: Int) -> Int? {
    guard let base = bytes.baseAddress, place < bytes.count,
      let found = memchr(base + place, Int32(Byte.quote), bytes.count - place)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Takes note of the last line end of bytes that lie outside quotes.
  mutating func note(from: Int, to: Int) {
    if let found = last(Byte.lineFeed, from: from, to: to) { feed = found + 1 }
    if feed == 0, let found = last(Byte.carriageReturn, from: from, to: min(to, bytes.count - 1)) {
      carriageReturn = found + 1
    }
  }

  private func last(_ byte: UInt8, from: Int, to: Int) -> Int? {
    guard from < to else { return nil }
    return bytes[from..<to].lastIndex(of: byte)
  }
}

/// The first bytes of a file, and what they say about it.
struct FileHead {
  /// A buffer; the file's bytes in it end at ``end``.
  private(set) var buffer: [UInt8]
  /// Where the first record begins, behind a byte order mark.
  let start: Int
  /// Where the bytes that were read end.
  let end: Int
  /// Whether that is the whole file.
  let isExhausted: Bool
  /// What parts the fields.
  let delimiter: Delimiter

  /// Fills a buffer of `size` bytes.
  ///
  /// - Parameter delimiter: `nil` finds it out from the first record.
  /// - Throws: ``CSVError/encoding(file:name:)`` when the file is UTF-16 or UTF-32.
  init(_ source: inout any ByteSource, delimiter: Delimiter?, size: Int) throws(CSVError) {
    var buffer = [UInt8](repeating: 0, count: max(size, TextEncoding.sampleSize))
    var end = 0
    var isExhausted = false
    while end < buffer.count, !isExhausted {
      let count = try buffer.fill(from: end, source: &source)
      end += count
      isExhausted = count == 0
    }
    let head = buffer.span.extracting(first: end)
    if let foreign = TextEncoding.foreignName(in: head) {
      throw .encoding(file: source.name, name: foreign)
    }
    start = TextEncoding.markLength(in: head)
    self.delimiter = delimiter ?? Delimiter.detected(in: head.extracting(droppingFirst: start))
    self.buffer = buffer
    self.end = end
    self.isExhausted = isExhausted
  }
}

extension [UInt8] {
  /// Reads bytes into the room behind `end`.
  ///
  /// - Returns: how many; 0 at the end of the source.
  mutating func fill(from end: Int, source: inout any ByteSource) throws(CSVError) -> Int {
    try withUnsafeMutableBufferPointer { (bytes) throws(CSVError) in
      let free = UnsafeMutableBufferPointer(rebasing: bytes[end...])
      return try source.read(into: UnsafeMutableRawBufferPointer(free))
    }
  }
}

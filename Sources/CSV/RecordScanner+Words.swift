/// Eight bytes at once: a whole word is asked which of its bytes may part fields or end lines.
extension RecordScanner {
  /// Takes in whole fields that are not quoted, up to the end of the record.
  ///
  /// It stops before what is not plain: a quoted field, a return, the last bytes of a piece. Whoever calls it goes
  /// on from there byte by byte.
  ///
  /// What it says of the bytes seen may take in some of the next record too.
  ///
  /// - Returns: whether the record is complete, its line feed taken in.
  mutating func scanPlainFields(in bytes: Span<UInt8>) -> Bool {
    let words = bytes.bytes
    let last = bytes.count - Word.size
    let known = min(fields.count, limits.fields)
    let (delimiter, longest) = (delimiter, limits.fieldBytes)
    var (next, start, place, all) = (position, position, count, UInt64(0))
    var room = fields.mutableSpan
    var isComplete = false
    reading: while next <= last {
      let word = words.unsafeLoadUnaligned(fromUncheckedByteOffset: next, as: UInt64.self)
      var marks = Word.marks(in: word, delimiter: delimiter)
      all |= word
      while marks != 0 {
        let bits = UInt64(truncatingIfNeeded: marks.trailingZeroBitCount) & ~7
        marks &= marks &- 1
        let stop = UInt8(truncatingIfNeeded: word &>> bits)
        let end = next &+ Int(truncatingIfNeeded: bits &>> 3)
        if stop == delimiter || stop == Byte.lineFeed {
          if place >= known || end &- start > longest { break reading }
          room[unchecked: place] = FieldRange(start: start, end: end, hasDoubledQuotes: false)
          place &+= 1
          start = end &+ 1
          isComplete = stop == Byte.lineFeed
          if isComplete { break reading }
        } else if stop == Byte.carriageReturn || (stop == Byte.quote && end == start) {
          break reading
        }
      }
      next &+= Word.size
    }
    count = place
    seen |= Word.union(all)
    position = start
    return isComplete
  }

  /// Goes forward to the next line end or byte equal to `stop`, or to the end.
  mutating func skip(in bytes: Span<UInt8>, to stop: UInt8) {
    let words = bytes.bytes
    let stops = Word.filled(with: stop)
    var next = position
    var all: UInt64 = 0
    while next <= bytes.count - Word.size {
      let word = words.unsafeLoadUnaligned(fromUncheckedByteOffset: next, as: UInt64.self)
      let marks = Word.zeros(word ^ stops) | Word.zeros(word ^ Word.feeds) | Word.zeros(word ^ Word.returns)
      if marks != 0 { break }
      all |= word
      next += Word.size
    }
    while next < bytes.count {
      let byte = bytes[next]
      if byte == stop || byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      all |= UInt64(byte)
      next += 1
    }
    seen |= Word.union(all)
    position = next
  }
}

/// Eight bytes in a row.
enum Word {
  static let size = 8
  static let feeds = filled(with: Byte.lineFeed)
  static let returns = filled(with: Byte.carriageReturn)

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let comma: UInt8 = 0x2C
  /// Added to a byte below 128, it sets the high bit of those above the comma.
  private static let aboveComma: UInt64 = 0x5353_5353_5353_5353
  /// Added to a byte below 128, it sets the high bit of those above the quote.
  private static let aboveQuote: UInt64 = 0x5D5D_5D5D_5D5D_5D5D

  static func filled(with byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

  /// The high bit of each byte that is 0. Of a byte that follows one in the word it may be wrong.
  static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highBits }

  /// The high bit of each byte that may be a delimiter, a quote or a line end; of some others too.
  ///
  /// Up to the comma it marks all bytes below and equal to the comma in one go; beyond, the wanted ones.
  static func marks(in word: UInt64, delimiter: UInt8) -> UInt64 {
    let low = word & ~highBits
    if delimiter <= comma { return ~((low &+ aboveComma) | word) & highBits }
    let delimiters = (low ^ filled(with: delimiter)) &+ ~highBits
    return ~(((low &+ aboveQuote) & delimiters) | word) & highBits
  }

  /// All bytes of a word, or-ed.
  static func union(_ word: UInt64) -> UInt8 {
    var all = word | word &>> 32
    all |= all &>> 16
    all |= all &>> 8
    return UInt8(truncatingIfNeeded: all)
  }
}

/// Ratings in memory, one byte each, counted by pattern: a unit's pattern is what all coders said of it.
///
/// Counting is one addition a unit, however many coders there are, or one for two units where patterns are few; a
/// pair's table and a panel's sums follow from the counts. Patterns are written as numbers, the first coder's
/// category the lowest digit, in base (categories + 1), the highest digit standing for a missing rating.
struct RatingPatterns {
  /// The most patterns that are counted.
  private static let most = 1 << 16
  /// The most entries of a table for patterns of two units, so that it stays in the cache nearest to the processor.
  private static let mostOfTwo = 1 << 12
  /// How many units are made into patterns before these are counted.
  private static let blockSize = 1 << 13
  /// How many units go through tables of 32-bit counts before these are added up.
  private static let largestPart = 1 << 31

  let categories: Int
  let coders: Int
  /// How many units have each pattern.
  private(set) var counts: [Int]

  private var base: Int { categories + 1 }

  /// Counts patterns; `nil` when there could be too many of them.
  ///
  /// - Parameters:
  ///   - categories: how many categories the codebook has; patterns are of fewer than 128.
  ///   - columns: a column a coder; a byte that is no category is a missing rating.
  ///   - units: which units, within every column.
  init?(categories: Int, columns: [[UInt8]], units: Range<Int>) {
    guard (1..<128).contains(categories) else { return nil }
    var patterns = 1
    for _ in columns {
      patterns *= categories + 1
      if patterns > Self.most { return nil }
    }
    self.categories = categories
    coders = columns.count
    counts = Array(repeating: 0, count: patterns)
    var start = units.lowerBound
    while start < units.upperBound {
      let end = min(units.upperBound, start + Self.largestPart)
      count(columns, start..<end)
      start = end
    }
  }

  /// Each pattern that occurs: the coders' categories, and how many units have it.
  func forEach(_ body: ([Int?], Int) -> Void) {
    var ratings: [Int?] = Array(repeating: nil, count: coders)
    for pattern in counts.indices where counts[pattern] > 0 {
      var rest = pattern
      for coder in ratings.indices {
        ratings[coder] = rest % base == categories ? nil : rest % base
        rest /= base
      }
      body(ratings, counts[pattern])
    }
  }

  private mutating func count(_ columns: [[UInt8]], _ units: Range<Int>) {
    let isOfTwo = counts.count * counts.count <= Self.mostOfTwo
    let size = isOfTwo ? counts.count * counts.count : counts.count
    let pair = SIMD8<UInt16>(repeating: isOfTwo ? UInt16(counts.count) : 0)
    var table = PatternTable(size: size, parts: size <= Self.mostOfTwo ? 4 : 1)
    var even = [SIMD8<UInt16>](repeating: .zero, count: Self.blockSize / Octets.units)
    var odd = even
    var start = units.lowerBound
    while start + Octets.units <= units.upperBound {
      let vectors = min(even.count, (units.upperBound - start) / Octets.units)
      var factor: UInt16 = 1
      for (coder, column) in columns.enumerated() {
        Octets.add(
          column.span, from: start, to: &even, &odd, vectors, base: UInt8(categories), factor,
          isFirst: coder == 0)
        factor &*= UInt16(truncatingIfNeeded: base)
      }
      if isOfTwo {
        for index in 0..<vectors { even[index] &+= odd[index] &* pair }
      } else {
        table.count(odd, vectors)
      }
      table.count(even, vectors)
      start += vectors * Octets.units
    }
    for (number, count) in table.totals.enumerated() where count > 0 {
      counts[number % counts.count] += count
      if isOfTwo { counts[number / counts.count] += count }
    }
    for unit in start..<units.upperBound {
      let pattern = columns.reversed().reduce(0) { $0 * base + min(Int($1[unit]), categories) }
      counts[pattern] += 1
    }
  }
}

/// Sixteen ratings at once, as eight numbers of two bytes: the low bytes are those of the even units.
private enum Octets {
  static let units = 16
  private static let high = SIMD16<UInt8>(repeating: 0x80)

  /// Adds a coder's digits to the patterns of the even and the odd units.
  static func add(
    _ column: Span<UInt8>, from start: Int, to even: inout [SIMD8<UInt16>], _ odd: inout [SIMD8<UInt16>],
    _ vectors: Int, base categories: UInt8, _ factor: UInt16, isFirst: Bool
  ) {
    precondition(start + vectors * units <= column.count, "a column has fewer units than another")
    let bytes = column.bytes
    let most = SIMD16<UInt8>(repeating: categories)
    let factors = SIMD8<UInt16>(repeating: factor)
    let low = SIMD8<UInt16>(repeating: 0xFF)
    var evens = even.mutableSpan
    var odds = odd.mutableSpan
    for index in 0..<vectors {
      let ratings = bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start &+ index &* units, as: SIMD16<UInt8>.self)
      let digits = unsafeBitCast(atMost(most, ratings), to: SIMD8<UInt16>.self)
      let (left, right) = ((digits & low) &* factors, (digits &>> 8) &* factors)
      evens[unchecked: index] = isFirst ? left : evens[unchecked: index] &+ left
      odds[unchecked: index] = isFirst ? right : odds[unchecked: index] &+ right
    }
  }

  /// The smaller of each two bytes. (Written out, since the library's own is one byte after the other.)
  @inline(__always)
  private static func atMost(_ most: SIMD16<UInt8>, _ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    // The high bit of (b | 0x80) − m is set when the low seven bits of b reach m, for an m below 128.
    let reaches = (((bytes | high) &- most) | bytes) &>> 7
    let mask = SIMD16<UInt8>.zero &- reaches
    return (bytes & ~mask) | (most & mask)
  }
}

/// Counts of numbers, spread over several tables so that the same number twice in a row need not wait for itself.
private struct PatternTable {
  private let size: Int
  private let parts: Int
  private var entries: [UInt32]

  init(size: Int, parts: Int) {
    self.size = size
    self.parts = parts
    entries = Array(repeating: 0, count: size * parts)
  }

  /// The counts over all tables.
  var totals: [Int] {
    (0..<size).map { number in
      (0..<parts).reduce(0) { $0 + Int(entries[$1 * size + number]) }
    }
  }

  mutating func count(_ numbers: [SIMD8<UInt16>], _ vectors: Int) {
    let second = parts > 1 ? size : 0
    let (third, fourth) = (2 * second, 3 * second)
    var table = entries.mutableSpan
    for vector in 0..<vectors {
      let words = unsafeBitCast(numbers[vector], to: SIMD2<UInt64>.self)
      for half in 0..<2 {
        let word = words[half]
        table[unchecked: Int(word & 0xFFFF)] &+= 1
        table[unchecked: second &+ Int((word &>> 16) & 0xFFFF)] &+= 1
        table[unchecked: third &+ Int((word &>> 32) & 0xFFFF)] &+= 1
        table[unchecked: fourth &+ Int(word &>> 48)] &+= 1
      }
    }
  }
}

/// What the first bytes of a file say about its encoding.
enum TextEncoding {
  /// How many of the first bytes are looked at.
  static let sampleSize = 64

  /// How many bytes a UTF-8 byte order mark at the start takes: 3 or 0.
  static func markLength(in head: Span<UInt8>) -> Int {
    head.count >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF ? 3 : 0
  }

  /// The name of an encoding other than UTF-8 that the first bytes give away, or `nil`.
  ///
  /// Byte order marks are looked for first; without one, text in UTF-16 or UTF-32 shows itself by a NUL in
  /// every character.
  static func foreignName(in head: Span<UInt8>) -> String? {
    let first = (0..<4).map { $0 < head.count ? head[$0] : 1 }
    switch (first[0], first[1], first[2], first[3]) {
    case (0xFF, 0xFE, 0, 0), (0, 0, 0xFE, 0xFF): return "UTF-32"
    case (0xFF, 0xFE, _, _), (0xFE, 0xFF, _, _): return "UTF-16"
    default: break
    }
    let sample = min(head.count, sampleSize) & ~3
    guard sample >= 8 else { return nil }
    let nulls = (0..<4).map { offset in
      stride(from: offset, to: sample, by: 4).allSatisfy { head[$0] == 0 }
    }
    switch nulls.count(where: { $0 }) {
    case 3: return "UTF-32"
    case 2 where nulls == [true, false, true, false] || nulls == [false, true, false, true]: return "UTF-16"
    default: return nil
    }
  }

  /// The place of the first byte that is not UTF-8, or `nil`.
  static func firstFault(in bytes: Span<UInt8>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

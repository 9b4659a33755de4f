/// What parts the fields of a record.
public enum Delimiter: UInt8, Sendable, CaseIterable {
  /// `,`
  case comma = 0x2C
  /// `;`, as spreadsheets write in many European settings.
  case semicolon = 0x3B
  /// The tab character.
  case tab = 0x09

  /// Finds the delimiter of a file: the one that occurs most often, outside quotes, in its first record.
  ///
  /// - Parameter head: the file's first bytes, without a byte order mark.
  /// - Returns: the comma when no delimiter occurs, and of equally frequent ones the first in this type's order.
  static func detected(in head: Span<UInt8>) -> Delimiter {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for index in head.indices {
      let byte = head[index]
      if byte == Byte.quote {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
        counts[byte, default: 0] += 1
      }
    }
    let found = allCases.map { (delimiter: $0, count: counts[$0.rawValue] ?? 0) }
    let most = found.map(\.count).max() ?? 0
    return found.first { $0.count == most }?.delimiter ?? .comma
  }
}

/// The bytes that have a meaning in every CSV file.
enum Byte {
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}

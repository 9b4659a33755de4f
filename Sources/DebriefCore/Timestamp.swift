import FoundationEssentials

/// A moment, to the millisecond, in universal time.
public struct Timestamp: Codable, Sendable, Hashable, Comparable {
  /// Milliseconds since the start of 1970, universal time.
  public var milliseconds: Int64

  /// Makes a moment from milliseconds since the start of 1970, universal time.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The present moment.
  public static func now() -> Timestamp {
    Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
  }

  /// The moment as ISO 8601 in universal time, to the second: `2026-01-31T09:30:00Z`.
  public var text: String {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(.iso8601)
  }

  /// Orders moments by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The moment so many seconds later; earlier when negative.
  public func adding(seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds + seconds * 1000)
  }
}

import FoundationEssentials

extension Timestamp {
  /// The last second of a day in universal time, written `2026-12-18`; `nil` for anything else.
  public init?(endOfDay text: String) {
    guard text.utf8.count == 10, let date = try? Date(text, strategy: .iso8601.year().month().day()) else {
      return nil
    }
    self.init(milliseconds: (Int64(date.timeIntervalSince1970) + 86_399) * 1000)
  }

  /// The moment's day in universal time, such as `2026-12-18`.
  public var day: String { String(text.prefix(10)) }
}

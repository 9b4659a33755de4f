import DebriefCore
import FoundationEssentials

extension Timestamp {
  /// Reads a moment in ISO 8601 with its time zone, such as `2026-01-31T09:30:00Z`; `nil` for anything else.
  init?(iso8601 text: String) {
    let whole = try? Date(text, strategy: .iso8601)
    let date = whole ?? (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
    guard let date else { return nil }
    self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
  }
}

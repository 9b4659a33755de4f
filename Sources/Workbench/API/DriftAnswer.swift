import Analysis
import DebriefCore
import Review

/// What a script is told of how close an expert stays over time, with limits.
struct DriftAnswer: Encodable, Sendable {
  let coder: String
  let scheme: String
  let against: String
  let mean: Double?
  /// By how much the limits are wider than chance alone would make them; missing while there are none.
  let spread: Double?
  let sessions: [Point]

  /// One session.
  struct Point: Encodable, Sendable {
    let session: String
    let submitted: String
    let judgements: Int
    let closeness: Double
    let lower: Double?
    let upper: Double?
    let signals: [String]
  }

  init(_ drift: DriftChart, of coder: String, scheme: String, against yardstick: DriftYardstick) {
    self.coder = coder
    self.scheme = scheme
    against = yardstick.rawValue
    mean = drift.mean
    spread = drift.spread
    sessions = drift.places.map {
      Point(
        session: $0.point.session, submitted: $0.point.at.text, judgements: $0.point.judgements,
        closeness: $0.point.closeness, lower: $0.lower, upper: $0.upper, signals: $0.signals.map(\.rawValue))
    }
  }
}

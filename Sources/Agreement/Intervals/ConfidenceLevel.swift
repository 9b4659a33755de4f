/// How sure an interval is meant to be, such as 0.95.
public struct ConfidenceLevel: Sendable, Hashable {
  /// The level, between 0 and 1.
  public let value: Double

  /// Makes a level; `nil` unless it lies between 0 and 1, both excluded.
  public init?(_ value: Double) {
    guard value > 0, value < 1 else { return nil }
    self.value = value
  }

  private init(known value: Double) { self.value = value }

  /// 95 %.
  public static let ninetyFive = ConfidenceLevel(known: 0.95)

  /// The probability below the upper end of a symmetric interval: 0.975 for 95 %.
  var upperProbability: Double { (1 + value) / 2 }
}

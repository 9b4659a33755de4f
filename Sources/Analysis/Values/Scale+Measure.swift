public import DebriefCore

extension Scale {
  /// How far two values lie apart, in [0, 1] on the scale's own terms.
  ///
  /// Binary and nominal: 0 or 1. Ordinal: steps between the levels' positions over all steps. Interval: the
  /// difference over the scale's range. Set: Jaccard's distance, 0 for two empty sets.
  ///
  /// Source of the set distance: Jaccard (1912), *New Phytologist* 11:37–50.
  public func distance(_ left: CodeValue, _ right: CodeValue) -> Double {
    if left == right { return 0 }
    if let from = position(of: left), let to = position(of: right) { return abs(from - to) }
    if case (.options(let one), .options(let other)) = (left, right) {
      let union = one.union(other).count
      return union == 0 ? 0 : 1 - Double(one.intersection(other).count) / Double(union)
    }
    return 1
  }

  /// Where a value lies between the lowest (0) and the highest (1); `nil` on a scale without direction.
  public func position(of value: CodeValue) -> Double? {
    switch (self, value) {
    case (.binary, .binary(let isSet)):
      return isSet ? 1 : 0
    case (.ordinal(let levels), .level(let number)):
      guard levels.count > 1, let place = levels.firstIndex(where: { $0.value == number }) else { return nil }
      return Double(place) / Double(levels.count - 1)
    case (.interval(let minimum, let maximum), .number(let number)):
      return maximum > minimum ? (number - minimum) / (maximum - minimum) : nil
    default:
      return nil
    }
  }

  /// The categories in the scheme's order, whether or not they were used; empty for scales without categories.
  public var categories: [CodeValue] {
    switch self {
    case .binary: [.binary(false), .binary(true)]
    case .nominal(let options, _): options.map { .option($0.id) }
    case .ordinal(let levels): levels.map { .level($0.value) }
    case .interval, .set: []
    }
  }
}

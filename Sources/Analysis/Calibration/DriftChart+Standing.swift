import DebriefCore

extension DriftChart {
  /// The first of the last sessions that all lie outside the limits; `nil` when the last session lies within, or there
  /// are no limits.
  public var outSince: Place? { last(while: \.isOutside).first }

  /// Where a coder stands now, and since when, in a sentence; `nil` while there are no limits.
  public func standing(of coder: String) -> String? {
    guard spread != nil, let mean, let last = places.last else { return nil }
    if let first = outSince {
      let count = self.last(while: \.isOutside).count
      return "\(coder) is outside the limits since \(first.point.at.day) (\(first.point.session)): "
        + (count == 1 ? "1 session" : "\(count) sessions in a row") + "."
    }
    if last.signals.contains(.run) {
      let isAbove = last.point.closeness > mean
      let run = self.last { isAbove ? $0.point.closeness > mean : $0.point.closeness < mean }
      return "\(coder) is within the limits, but \(isAbove ? "above" : "below") the mean since "
        + "\(run.first?.point.at.day ?? "") (\(run.first?.point.session ?? "")): \(run.count) sessions in a row."
    }
    guard let before = places.last(where: \.isOutside) else { return "\(coder) stays within the limits." }
    return
      "The last session of \(coder) is within the limits; the last one outside was \(before.point.session) on "
      + "\(before.point.at.day)."
  }

  private func last(while condition: (Place) -> Bool) -> [Place] {
    places.reversed().prefix(while: condition).reversed()
  }
}

extension DriftChart.Place {
  /// Whether it lies outside the limits.
  fileprivate var isOutside: Bool { signals.contains { $0 != .run } }
}

import DebriefCore

/// One unit as one peer and the experts see it.
struct ComparedUnit {
  let row: CodeSheet.Row
  let peer: CodeValue
  let experts: [CodeValue]

  /// The mean distance between the peer's value and each expert's.
  func distanceToExperts(on scale: Scale) -> Double {
    experts.reduce(0) { $0 + scale.distance(peer, $1) } / Double(experts.count)
  }

  /// The mean distance between pairs of experts.
  func distanceAmongExperts(on scale: Scale) -> Double {
    var sum = 0.0
    for (place, expert) in experts.enumerated() {
      for other in experts[..<place] { sum += scale.distance(expert, other) }
    }
    return sum / Double(experts.count * (experts.count - 1) / 2)
  }

  /// The peer's position minus the experts' mean position; `nil` on a scale without direction.
  func direction(on scale: Scale) -> Double? {
    let places = experts.compactMap { scale.position(of: $0) }
    guard let own = scale.position(of: peer), places.count == experts.count else { return nil }
    return own - places.reduce(0, +) / Double(places.count)
  }

  /// The mean distance of two values drawn, with replacement, from all experts' values on `units`.
  static func chanceDistance(of units: [ComparedUnit], on scale: Scale) -> Double {
    let shares = Dictionary(grouping: units.flatMap(\.experts)) { $0 }.mapValues { Double($0.count) }
    let values = shares.sorted { $0.key.text < $1.key.text }
    let total = values.reduce(0) { $0 + $1.value }
    var sum = 0.0
    for (one, count) in values {
      for (other, otherCount) in values { sum += scale.distance(one, other) * count * otherCount }
    }
    return sum / (total * total)
  }
}

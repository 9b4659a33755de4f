import Agreement

/// What each coder carries while sessions are given out.
struct BalanceScales {
  private var sessions: [String: Int] = [:]
  private var units: [String: Int] = [:]
  private var strata: [String: Int] = [:]
  private var pairs: [String: Int] = [:]

  init(coders: [String], sessions: [DrawnSession], held: Set<Gift>) {
    for session in sessions {
      var has: [String] = []
      for coder in coders where held.contains(Gift(session: session.name, coder: coder)) {
        add(session, to: coder, beside: has)
        has.append(coder)
      }
    }
  }

  /// Puts a session on a coder's scale.
  mutating func add(_ session: DrawnSession, to coder: String, beside others: [String]) {
    sessions[coder, default: 0] += 1
    units[coder, default: 0] += session.units
    strata[key(coder, session.stratum), default: 0] += 1
    for other in others { pairs[pair(coder, other), default: 0] += 1 }
  }

  /// The coder who carries least, drawn by lot where several do; `nil` when there is none.
  func lightest(
    of coders: [String], for session: DrawnSession, beside others: [String], lots: inout SplitMix64
  ) -> String? {
    let weighed = coders.map { coder in
      (
        coder: coder,
        weights: [
          sessions[coder, default: 0],
          others.reduce(0) { $0 + pairs[pair(coder, $1), default: 0] },
          strata[key(coder, session.stratum), default: 0],
          units[coder, default: 0],
        ], lot: lots.next()
      )
    }
    return weighed.min { left, right in
      left.weights == right.weights
        ? left.lot < right.lot : left.weights.lexicographicallyPrecedes(right.weights)
    }?.coder
  }

  private func key(_ coder: String, _ stratum: String) -> String { "\(coder)\u{0}\(stratum)" }

  private func pair(_ one: String, _ other: String) -> String { key(min(one, other), max(one, other)) }
}

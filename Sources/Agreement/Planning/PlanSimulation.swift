/// Sessions of units that resemble each other, drawn by a seed.
///
/// Unit j of a session (from 0) is, with probability A / (A + j) where A = (1 − ρ) / ρ, a new pair drawn from the
/// expected ones, else the same pair as one of the session's earlier units, each as likely. So every unit has the
/// expected shares, and whatever is computed from pairs, two units of a session correlate by ρ.
///
/// Source: Blackwell & MacQueen (1973), *Annals of Statistics* 1:353–355, for the urn.
public struct SimulatedSessions: Sendable, Equatable {
  /// What two coders are expected to say.
  public let pairs: ExpectedPairs
  /// How many sessions.
  public let sessions: Int
  /// How many units each has.
  public let unitsPerSession: Int
  /// ρ in [0, 1].
  public let correlation: Double

  /// Makes sessions; `nil` for values out of range.
  public init?(pairs: ExpectedPairs, sessions: Int, unitsPerSession: Int, correlation: Double) {
    guard sessions > 0, unitsPerSession > 0, correlation >= 0, correlation <= 1 else { return nil }
    self.pairs = pairs
    self.sessions = sessions
    self.unitsPerSession = unitsPerSession
    self.correlation = correlation
  }

  /// Draws one study: one tally per session.
  public func draw(_ generator: inout SplitMix64) -> [PairTally] {
    (0..<sessions).map { _ in session(&generator) }
  }

  private func session(_ generator: inout SplitMix64) -> PairTally {
    var cells: [Int] = []
    cells.reserveCapacity(unitsPerSession)
    for place in 0..<unitsPerSession {
      // A / (A + j) without dividing by ρ, which may be 0.
      let fresh = (1 - correlation) / (1 - correlation + Double(place) * correlation)
      let isFresh = place == 0 || generator.nextUnit() < fresh
      cells.append(isFresh ? newCell(&generator) : cells[generator.next(below: place)])
    }
    let count = pairs.categories
    return PairTally(categories: count, ratings: cells.map { ($0 / count, $0 % count) })
  }

  private func newCell(_ generator: inout SplitMix64) -> Int {
    var rest = generator.nextUnit()
    for cell in pairs.cells.indices {
      rest -= pairs.cells[cell]
      if rest < 0 { return cell }
    }
    return pairs.cells.lastIndex { $0 > 0 } ?? 0
  }
}

/// What became of a plan in simulated studies.
public struct SimulatedPlan: Sendable, Equatable {
  /// How many studies were drawn.
  public let runs: Int
  /// In how many of them there was no interval.
  public let undefined: Int
  /// In how many the interval held the expected κ.
  public let covering: Int
  /// In how many the interval did not hold the κ of the null hypothesis.
  public let telling: Int
  /// Half of the mean width of the intervals.
  public let meanReach: Double

  /// The share of intervals that hold the expected κ; `nil` where there is none.
  public var coverage: Double? { runs > undefined ? Double(covering) / Double(runs - undefined) : nil }
  /// The share of all studies that tell the expected κ from that of the null hypothesis.
  public var power: Double { runs > 0 ? Double(telling) / Double(runs) : 0 }
}

extension SimulatedSessions {
  /// Draws studies and makes their intervals.
  ///
  /// Study r takes its draws from stream r of the seed, see ``SplitMix64/init(seed:stream:)``.
  ///
  /// - Parameters:
  ///   - kappa: the coefficient.
  ///   - null: the κ of the null hypothesis, for the power.
  ///   - runs: how many studies.
  ///   - seed: what the draws depend on.
  ///   - interval: makes the interval from a study's sessions.
  public func simulate(
    _ kappa: CohenKappa, against null: Double = 0, runs: Int, seed: UInt64,
    interval: ([PairTally]) throws(Undefined) -> Interval
  ) -> SimulatedPlan {
    let truth = pairs.kappa(kappa.weights)
    var (undefined, covering, telling, reach) = (0, 0, 0, 0.0)
    for run in 0..<runs {
      var generator = SplitMix64(seed: seed, stream: run)
      guard let truth, let made = try? interval(draw(&generator)) else {
        undefined += 1
        continue
      }
      if made.lower <= truth, truth <= made.upper { covering += 1 }
      if null < made.lower || null > made.upper { telling += 1 }
      reach += (made.upper - made.lower) / 2
    }
    return SimulatedPlan(
      runs: runs, undefined: undefined, covering: covering, telling: telling,
      meanReach: runs > undefined ? reach / Double(runs - undefined) : 0)
  }

  /// Draws studies and makes their intervals over sessions.
  public func simulate(
    _ kappa: CohenKappa, against null: Double = 0, runs: Int, seed: UInt64,
    level: ConfidenceLevel = .ninetyFive
  ) -> SimulatedPlan {
    simulate(kappa, against: null, runs: runs, seed: seed) { sessions throws(Undefined) in
      try kappa.clusterInterval(over: sessions, level: level)
    }
  }
}

/// How many units a study needs, and how many sessions of them.
public struct SampleSize: Sendable {
  /// The probability below the upper quantile of the test or interval: 0.975 for two sides at 95 %.
  let upperProbability: Double
  /// The wished probability of finding a difference; `nil` for an interval.
  let power: Double?
  /// The number of independent units for the quantiles of level and power.
  let needed: @Sendable (_ level: Double, _ power: Double) -> Double

  /// The number of units that are needed if every unit is independent of every other.
  public var independentUnits: Int {
    let units = needed(
      standardNormalQuantile(upperProbability), power.map(standardNormalQuantile) ?? 0)
    return Int(min(1e15, units).rounded(.up))
  }

  /// The number of sessions that are needed, if their units resemble each other.
  ///
  /// The smallest m of two or more with m · u / (1 + (u − 1) ρ) at least the number of independent units, that number
  /// with quantiles of Student's t with m − 1 degrees of freedom, since m sessions are what the interval rests on.
  ///
  /// Source: Kish (1965), *Survey Sampling*, for the design effect.
  public func sessions(of design: SessionDesign) -> Int {
    func isEnough(_ sessions: Int) -> Bool {
      let student = StudentT(degreesOfFreedom: sessions - 1)
      let units = needed(student.quantile(upperProbability), power.map(student.quantile) ?? 0)
      return Double(sessions) * design.unitsPerSession / design.effect >= units
    }
    var high = 2
    while !isEnough(high), high < 1 << 40 { high *= 2 }
    var low = high / 2
    while high - low > 1 {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return high
  }
}

/// How units lie in sessions.
public struct SessionDesign: Sendable, Equatable {
  /// How many units of a session count, u, on average; at least 1.
  public let unitsPerSession: Double
  /// How far units of one session resemble each other, ρ in [0, 1]: the intraclass correlation of what they
  /// contribute to the coefficient.
  public let correlation: Double

  /// Makes a design; `nil` for values out of range.
  public init?(unitsPerSession: Double, correlation: Double) {
    guard unitsPerSession >= 1, unitsPerSession.isFinite, correlation >= 0, correlation <= 1 else {
      return nil
    }
    self.unitsPerSession = unitsPerSession
    self.correlation = correlation
  }

  /// By how much sessions widen the variance: 1 + (u − 1) ρ.
  ///
  /// Source: Kish (1965), *Survey Sampling*.
  public var effect: Double { 1 + (unitsPerSession - 1) * correlation }
}

extension SessionDesign {
  /// The design of sessions that were coded already, such as a pilot's.
  ///
  /// The design effect is the variance over sessions divided by that of independent units; u is Σ n_s² / n, and
  /// ρ = (effect − 1) / (u − 1), held within [0, 1].
  ///
  /// - Parameters:
  ///   - kappa: the coefficient that is planned for.
  ///   - sessions: one tally per session.
  /// - Throws: as ``Coefficient/clusterInterval(over:level:)`` does.
  public init(
    ofPilot sessions: some Sequence<PairTally>, for kappa: CohenKappa
  ) throws(Undefined) {
    let counting = sessions.filter { $0.units > 0 }
    guard let whole = PairTally.total(of: counting) else { throw .noOverlap }
    let (error, _) = try kappa.clusterError(over: counting)
    let unitError = try kappa.standardError(of: whole)
    let sizes = counting.map { Double($0.units) }
    let size = sizes.reduce(0) { $0 + $1 * $1 } / Double(whole.units)
    unitsPerSession = Double(whole.units) / Double(counting.count)
    let effect = unitError > 0 ? error * error / (unitError * unitError) : 1
    correlation = size > 1 ? min(1, max(0, (effect - 1) / (size - 1))) : 0
  }
}

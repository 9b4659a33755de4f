/// The textbook's intervals, which take every unit for independent of every other: for a single cluster, or for
/// units of which no cluster is known. Turns of one session are not independent, and such 95 % intervals of theirs
/// were measured to cover 38–61 %: ``Coefficient/clusterInterval(over:level:)`` is for them.
extension Coefficient {
  /// The standard error if units were independent, with their number n: √(n / (n − 1) · Σ ψ²), ψ a unit's influence.
  ///
  /// For the coefficients of Fleiss, Gwet, and Brennan and Prediger this is Gwet's linearised variance. A coefficient
  /// without an influence function leaves out one unit at a time.
  ///
  /// - Throws: ``Undefined/fewerThanTwoUnits``; ``Undefined/allUnitsAgree`` or
  ///   ``Undefined/noSpreadBetweenUnits`` when units show no variation; what the figure itself throws.
  ///
  /// Source: Gwet (2014), *Handbook of Inter-Rater Reliability*, 4th ed., the chapter on variances.
  public func unitError(over kinds: UnitKinds<Sums>) throws(Undefined) -> (standardError: Double, units: Int)
  {
    guard let whole = kinds.total else { throw .noOverlap }
    _ = try value(of: whole)
    let counting = kinds.counts.filter { units(in: $0.key) > 0 }
    let count = counting.values.reduce(0, +)
    guard count > 1 else { throw .fewerThanTwoUnits }
    // In the order of size, so that the sum does not depend on the order of the dictionary.
    let squares = try squaredInfluences(of: counting, within: whole).sorted()
    let error = (Double(count) / Double(count - 1) * squares.reduce(0, +)).squareRoot()
    guard error > 1e-12 else { throw isUnanimous(whole) ? unanimity(in: whole) : .noSpreadBetweenUnits }
    return (error, count)
  }

  /// The interval if units were independent: figure ± t × ``unitError(over:)``, t with n − 1 degrees of freedom; for a
  /// proportion without variation Wilson's.
  public func unitInterval(
    over kinds: UnitKinds<Sums>, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    guard let whole = kinds.total else { throw .noOverlap }
    let value = try value(of: whole)
    do throws(Undefined) {
      let (error, count) = try unitError(over: kinds)
      let reach = StudentT(degreesOfFreedom: count - 1).quantile(level.upperProbability) * error
      return Interval(
        lower: value - reach, upper: value + reach, level: level, standardError: error, clusters: count,
        method: .unitStudent)
    } catch {
      guard isProportion, error == .allUnitsAgree || error == .noSpreadBetweenUnits else { throw error }
      return Interval(share: value, units: units(in: whole), level: level)
    }
  }

  private func squaredInfluences(
    of kinds: [Sums: Int], within whole: Sums
  ) throws(Undefined) -> [Double] {
    if let linearised = self as? any LinearisedCoefficient<Sums> {
      let influence = try linearised.influenceFunction(at: whole)
      return kinds.map { Double($0.value) * influence($0.key) * influence($0.key) }
    }
    let units = kinds.flatMap { Array(repeating: $0.key, count: $0.value) }
    return try jackknifeInfluences(of: units).values.map { $0 * $0 }
  }
}

extension CohenKappa {
  /// The interval if units were independent: κ ± z × ``standardError(of:)``.
  ///
  /// Source: Fleiss, Cohen & Everitt (1969), *Psychological Bulletin* 72:323–327.
  public func unitInterval(
    of tally: PairTally, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    let value = try value(of: tally)
    guard tally.units > 1 else { throw .fewerThanTwoUnits }
    let error = try standardError(of: tally)
    guard error > 1e-12 else { throw isUnanimous(tally) ? .allUnitsAgree : .noSpreadBetweenUnits }
    let reach = standardNormalQuantile(level.upperProbability) * error
    return Interval(
      lower: value - reach, upper: value + reach, level: level, standardError: error, clusters: tally.units,
      method: .unitNormal)
  }
}

extension PercentAgreement {
  /// The interval if units were independent: Wilson's.
  public func unitInterval(
    of tally: PairTally, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    Interval(share: try value(of: tally), units: tally.units, level: level)
  }
}

extension Interval {
  /// Wilson's interval of a share of units that are independent.
  init(share: Double, units: Int, level: ConfidenceLevel) {
    let (lower, upper) = wilsonInterval(share: share, units: Double(units), level: level)
    self.init(
      lower: lower, upper: upper, level: level, standardError: nil, clusters: units, method: .unitWilson)
  }
}

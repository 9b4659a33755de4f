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
    return try unitError(of: whole, over: kinds.counts.lazy.map { ($0.key, $0.value) })
  }

  /// The same of units that are not all held at once.
  ///
  /// - Parameters:
  ///   - whole: the sums over all units.
  ///   - units: the tallies of units, each with how many have it.
  public func unitError(
    of whole: Sums, over units: some Sequence<(Sums, Int)>
  ) throws(Undefined) -> (standardError: Double, units: Int) {
    _ = try value(of: whole)
    let (count, parts) = try squaredInfluences(of: units, within: whole)
    guard count > 1 else { throw .fewerThanTwoUnits }
    // In the order of size, so that the sum does not depend on the order of units.
    let squares = parts.sorted()
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
    return try unitInterval(of: whole, over: kinds.counts.lazy.map { ($0.key, $0.value) }, level: level)
  }

  /// The same of units that are not all held at once; see ``unitError(of:over:)``.
  public func unitInterval(
    of whole: Sums, over units: some Sequence<(Sums, Int)>, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    let value = try value(of: whole)
    do throws(Undefined) {
      let (error, count) = try unitError(of: whole, over: units)
      let reach = StudentT(degreesOfFreedom: count - 1).quantile(level.upperProbability) * error
      return Interval(
        lower: value - reach, upper: value + reach, level: level, standardError: error, clusters: count,
        method: .unitStudent)
    } catch {
      guard isProportion, error == .allUnitsAgree || error == .noSpreadBetweenUnits else { throw error }
      return Interval(share: value, units: self.units(in: whole), level: level)
    }
  }

  /// How many units count, and for each of their kinds the number of units times their squared influence.
  private func squaredInfluences(
    of units: some Sequence<(Sums, Int)>, within whole: Sums
  ) throws(Undefined) -> (units: Int, squares: [Double]) {
    var count = 0
    guard let linearised = self as? any LinearisedCoefficient<Sums> else {
      var kinds: [(unit: Sums, times: Int)] = []
      for (unit, times) in units where self.units(in: unit) > 0 {
        kinds.append((unit, times))
        count += times
      }
      guard count > 1 else { throw .fewerThanTwoUnits }
      return (count, try squaredJackknife(of: kinds, within: whole.emptied))
    }
    let influence = try linearised.influenceFunction(at: whole)
    var squares: [Double] = []
    for (unit, times) in units where self.units(in: unit) > 0 {
      let own = influence(unit)
      squares.append(Double(times) * own * own)
      count += times
    }
    return (count, squares)
  }

  /// The squares of (n − 1)/n · (mean of the θ_(u) − θ_(u)), θ_(u) the figure without unit u; units of a kind have the
  /// same, so that it is computed once a kind.
  private func squaredJackknife(
    of kinds: [(unit: Sums, times: Int)], within empty: Sums
  ) throws(Undefined) -> [Double] {
    var values: [Double] = []
    for left in kinds.indices {
      var rest = empty
      for (place, kind) in kinds.enumerated() {
        rest.add(kind.unit, times: place == left ? kind.times - 1 : kind.times)
      }
      do throws(Undefined) { values.append(try value(of: rest)) } catch { throw .hangsOnOneUnit }
    }
    let count = Double(kinds.reduce(0) { $0 + $1.times })
    let mean = zip(kinds, values).reduce(0) { $0 + Double($1.0.times) * $1.1 } / count
    return zip(kinds, values).map { kind, value in
      let own = (count - 1) / count * (mean - value)
      return Double(kind.times) * own * own
    }
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

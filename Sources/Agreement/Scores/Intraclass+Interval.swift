extension Intraclass {
  /// The F test of a correlation of nought: F = R/W or R/E with its degrees of freedom, and the probability of a
  /// larger one.
  public struct Test: Sendable, Equatable {
    /// The ratio of mean squares.
    public let statistic: Double
    /// n − 1.
    public let upperFreedom: Double
    /// n (k − 1), or (n − 1)(k − 1).
    public let lowerFreedom: Double
    /// The probability of at least this ratio when units do not differ.
    public let probability: Double
  }

  /// The test that goes with the form.
  ///
  /// - Throws: ``Undefined/allUnitsAgree`` when nothing varies within units.
  public func test(of tally: ScoreTally) throws(Undefined) -> Test {
    let squares = try MeanSquares(of: tally)
    let rest = form.single == .oneWay ? squares.within : squares.error
    guard rest > 0 else { throw .allUnitsAgree }
    let (n, k) = (Double(squares.units), Double(squares.coders))
    let lower = (form.single == .oneWay ? n : n - 1) * (k - 1)
    let ratio = squares.rows / rest
    return Test(
      statistic: ratio, upperFreedom: n - 1, lowerFreedom: lower,
      probability: FisherF(n - 1, lower).upperTail(ratio))
  }

  /// McGraw and Wong's interval. Units are taken for independent: for tallies of sessions that is the session.
  ///
  /// The limits for a mean of k coders are those of one coder, stepped up by Spearman and Brown's formula
  /// k ρ / (1 + (k − 1) ρ), which is also what their table gives. Towards ρ = −1/(k − 1) it falls without end: a limit
  /// there or below, as few units can give, has none for the mean.
  ///
  /// - Throws: what ``value(of:)`` throws; ``Undefined/allUnitsAgree`` when nothing varies within units;
  ///   ``Undefined/intervalWithoutEnd`` when a limit for a mean of coders is infinite.
  ///
  /// Source: McGraw & Wong (1996), *Psychological Methods* 1:30–46, table 7.
  public func interval(
    of tally: ScoreTally, level: ConfidenceLevel = .ninetyFive
  ) throws(Undefined) -> Interval {
    let squares = try MeanSquares(of: tally)
    _ = try value(of: squares)
    let upper = level.upperProbability
    let limits =
      form.single == .agreement
      ? try agreementLimits(squares, upper) : ratioLimits(try test(of: tally), Double(squares.coders), upper)
    let k = Double(squares.coders)
    var ends = [limits.0, limits.1]
    if form.isOfMean {
      guard ends.allSatisfy({ 1 + (k - 1) * $0 > 0 }) else { throw .intervalWithoutEnd }
      ends = ends.map { k * $0 / (1 + (k - 1) * $0) }
    }
    return Interval(
      lower: ends[0], upper: ends[1], level: level, standardError: nil, clusters: squares.units,
      method: .fisherF)
  }

  /// Satterthwaite's degrees of freedom for the interval of absolute agreement.
  public func satterthwaiteFreedom(of tally: ScoreTally) throws(Undefined) -> Double {
    try satterthwaite(try MeanSquares(of: tally))
  }

  /// With F the observed ratio, (F/F₁ − 1)/(F/F₁ + k − 1) and (F F₂ − 1)/(F F₂ + k − 1).
  private func ratioLimits(_ test: Test, _ k: Double, _ upper: Double) -> (Double, Double) {
    let low = test.statistic / FisherF(test.upperFreedom, test.lowerFreedom).quantile(upper)
    let high = test.statistic * FisherF(test.lowerFreedom, test.upperFreedom).quantile(upper)
    return ((low - 1) / (low + k - 1), (high - 1) / (high + k - 1))
  }

  private func agreementLimits(_ squares: MeanSquares, _ upper: Double) throws(Undefined) -> (Double, Double)
  {
    let (n, k) = (Double(squares.units), Double(squares.coders))
    let freedom = try satterthwaite(squares)
    let (rows, columns, error) = (squares.rows, squares.columns, squares.error)
    let first = FisherF(n - 1, freedom).quantile(upper)
    let second = FisherF(freedom, n - 1).quantile(upper)
    let rest = k * columns + (k * n - k - n) * error
    return (
      n * (rows - first * error) / (first * rest + n * rows),
      n * (second * rows - error) / (rest + n * second * rows)
    )
  }

  /// (aC + bE)² / [(aC)²/(k − 1) + (bE)²/((n − 1)(k − 1))], a = kρ/(n(1 − ρ)), b = 1 + kρ(n − 1)/(n(1 − ρ)), ρ the
  /// correlation of one coder.
  private func satterthwaite(_ squares: MeanSquares) throws(Undefined) -> Double {
    let (n, k) = (Double(squares.units), Double(squares.coders))
    let value = try Intraclass(.agreement).value(of: squares)
    guard value < 1, squares.within > 0 else { throw .allUnitsAgree }
    let ratio = k * value / (n * (1 - value))
    let columns = ratio * squares.columns
    let error = (1 + ratio * (n - 1)) * squares.error
    let scale = columns * columns / (k - 1) + error * error / ((n - 1) * (k - 1))
    guard scale > 0 else { throw .allUnitsAgree }
    return (columns + error) * (columns + error) / scale
  }
}

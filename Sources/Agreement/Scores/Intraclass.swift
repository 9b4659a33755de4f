/// The intraclass correlation: how much of the variance of scores is variance between units.
///
/// Range: at most 1; may be negative. For tallies of sessions the unit is the session.
///
/// Sources: McGraw & Wong (1996), *Psychological Methods* 1:30–46, with the correction 1:390; the same cases as in
/// Shrout & Fleiss (1979), *Psychological Bulletin* 86:420–428.
public struct Intraclass: Coefficient {
  /// Which question an intraclass correlation answers, by McGraw and Wong's names.
  public enum Form: String, Sendable, CaseIterable {
    /// One coder's score; each unit has coders of its own.
    case oneWay = "ICC(1,1)"
    /// One coder's score, two-way, absolute agreement: coders who score higher throughout disagree.
    case agreement = "ICC(A,1)"
    /// One coder's score, two-way, consistency: coders who score higher throughout are consistent.
    case consistency = "ICC(C,1)"
    /// The mean of k coders' scores; each unit has coders of its own.
    case oneWayMean = "ICC(1,k)"
    /// The mean of k coders' scores, two-way, absolute agreement.
    case agreementMean = "ICC(A,k)"
    /// The mean of k coders' scores, two-way, consistency.
    case consistencyMean = "ICC(C,k)"

    /// Whether it is of the mean of the coders rather than of one of them.
    public var isOfMean: Bool {
      switch self {
      case .oneWay, .agreement, .consistency: false
      case .oneWayMean, .agreementMean, .consistencyMean: true
      }
    }

    /// The form for one coder.
    public var single: Form {
      switch self {
      case .oneWay, .oneWayMean: .oneWay
      case .agreement, .agreementMean: .agreement
      case .consistency, .consistencyMean: .consistency
      }
    }
  }

  /// Which of them.
  public let form: Form

  /// Makes the coefficient.
  public init(_ form: Form) { self.form = form }

  /// How many units every coder measured.
  public func units(in tally: ScoreTally) -> Int { tally.units }

  /// The intraclass correlation, by the mean squares R (rows), C (columns), E (error) and W (within), n units and k
  /// coders:
  /// (1,1) = (R − W)/(R + (k−1)W), (A,1) = (R − E)/(R + (k−1)E + k(C − E)/n), (C,1) = (R − E)/(R + (k−1)E);
  /// (1,k) = (R − W)/R, (A,k) = (R − E)/(R + (C − E)/n), (C,k) = (R − E)/R.
  ///
  /// - Throws: what ``MeanSquares/init(of:)`` throws, and ``Undefined/noVariance`` when the denominator is nought.
  public func value(of tally: ScoreTally) throws(Undefined) -> Double {
    try value(of: try MeanSquares(of: tally))
  }

  /// Whether nothing varies within units.
  public func isUnanimous(_ tally: ScoreTally) -> Bool { (try? MeanSquares(of: tally))?.within == 0 }

  /// The same of mean squares.
  func value(of squares: MeanSquares) throws(Undefined) -> Double {
    let (n, k) = (Double(squares.units), Double(squares.coders))
    let rest = form.single == .oneWay ? squares.within : squares.error
    let columns = form.single == .agreement ? (squares.columns - squares.error) / n : 0
    let denominator =
      form.isOfMean ? squares.rows + columns : squares.rows + (k - 1) * rest + k * columns
    guard denominator > 0 else { throw .noVariance }
    return (squares.rows - rest) / denominator
  }
}

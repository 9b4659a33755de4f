/// A mean over units, such as a share of units or a mean distance.
public struct Mean: LinearisedCoefficient {
  /// Makes the figure.
  public init() {}

  /// How many units the mean is of.
  public func units(in tally: MeanTally) -> Int { tally.units }

  /// The mean, in the unit of the quantity.
  public func value(of tally: MeanTally) throws(Undefined) -> Double {
    guard tally.units > 0 else { throw .nothingObserved }
    return tally.sum / Double(tally.units)
  }

  /// Σ (x − mean) / n over the units of a part.
  public func influenceFunction(at whole: MeanTally) throws(Undefined) -> (MeanTally) -> Double {
    let mean = try value(of: whole)
    let units = Double(whole.units)
    return { part in (part.sum - mean * Double(part.units)) / units }
  }

  /// A mean knows no agreement.
  public func isUnanimous(_ tally: MeanTally) -> Bool { false }
}

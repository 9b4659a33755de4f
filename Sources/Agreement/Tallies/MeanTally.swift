/// The sum of a quantity over units and how many units it is of; from it comes a mean.
///
/// The sum is a floating-point number: merging in another order may change its last bits, unless every quantity
/// is a whole number, as in a count of agreeing units.
public struct MeanTally: Tally {
  /// The sum of the quantity.
  public private(set) var sum: Double
  /// Over how many units.
  public private(set) var units: Int

  /// Makes a tally; the default holds no unit.
  public init(sum: Double = 0, units: Int = 0) {
    self.sum = sum
    self.units = units
  }

  /// Adds one unit.
  public mutating func add(_ quantity: Double) {
    sum += quantity
    units += 1
  }

  /// Adds the sums of other units.
  public mutating func add(_ other: MeanTally) { add(other, times: 1) }

  /// Adds the sums of other units several times over.
  public mutating func add(_ other: MeanTally, times: Int) {
    sum += other.sum * Double(times)
    units += other.units * times
  }

  /// The tally without units.
  public var emptied: MeanTally { MeanTally() }
}

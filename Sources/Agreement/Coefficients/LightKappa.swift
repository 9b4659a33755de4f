/// Light's κ: the mean of Cohen's κ over all pairs of coders.
///
/// Range: at most 1; 0 is chance level. Each pair counts alike, over the units that both rated. Undefined when the κ
/// of some pair is, with that pair's reason, since a mean without that pair would be of other coders.
///
/// Source: Light (1971), *Psychological Bulletin* 76:365–377.
public struct LightKappa: LinearisedCoefficient {
  private let kappa: CohenKappa

  /// How far two categories count as agreement.
  public var weights: Weights { kappa.weights }

  /// Makes the coefficient; `Weights.identity` gives the unweighted one.
  public init(weights: Weights) { kappa = CohenKappa(weights: weights) }

  /// How many units have at least two ratings.
  public func units(in tally: CodersTally) -> Int { tally.panel.pairableUnits }

  /// The mean of the pairs' κ.
  public func value(of tally: CodersTally) throws(Undefined) -> Double {
    guard !tally.pairs.isEmpty else { throw .noOverlap }
    var sum = 0.0
    for pair in tally.pairs { sum += try kappa.value(of: pair) }
    return sum / Double(tally.pairs.count)
  }

  /// The mean of the pairs' influence functions.
  public func influenceFunction(at whole: CodersTally) throws(Undefined) -> (CodersTally) -> Double {
    guard !whole.pairs.isEmpty else { throw .noOverlap }
    var functions: [(PairTally) -> Double] = []
    for pair in whole.pairs { functions.append(try kappa.influenceFunction(at: pair)) }
    let all = functions
    return { part in zip(all, part.pairs).reduce(0) { $0 + $1.0($1.1) } / Double(all.count) }
  }

  /// Whether all pairs chose the same category on every unit.
  public func isUnanimous(_ tally: CodersTally) -> Bool { tally.pairs.allSatisfy { kappa.isUnanimous($0) } }
}

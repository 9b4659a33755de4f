/// A figure that is computed from tallies.
///
/// Every coefficient has intervals over clusters: see ``clusterInterval(over:level:)``, which is the one to print
/// unless another is asked for.
public protocol Coefficient<Sums>: Sendable {
  /// The sums that it is computed from.
  associatedtype Sums: Tally

  /// How many units of `tally` count in the figure.
  func units(in tally: Sums) -> Int

  /// The figure.
  func value(of tally: Sums) throws(Undefined) -> Double

  /// Whether every unit that counts agrees as fully as it can.
  func isUnanimous(_ tally: Sums) -> Bool

  /// Why units that all agree have no interval: ``Undefined/allUnitsAgree``, unless the coefficient knows more.
  func unanimity(in tally: Sums) -> Undefined

  /// Whether the figure is a share of units, in [0, 1], so that it has Wilson's interval where nothing varies.
  var isProportion: Bool { get }

  /// What each cluster contributes to the figure's deviation, to first order: by the influence function where
  /// the coefficient has one, else by leaving the cluster out.
  ///
  /// - Parameter clusters: one tally per cluster, each with a unit that counts; at least two.
  func influences(of clusters: [Sums]) throws(Undefined) -> ClusterInfluences

  /// How many of these clusters, each with a unit that counts, inform the figure as independent ones: all of them,
  /// unless the figure compares two that are not of the same clusters.
  func independentClusters(in clusters: [Sums]) -> Int
}

extension Coefficient {
  /// All units agree.
  public func unanimity(in tally: Sums) -> Undefined { .allUnitsAgree }

  /// No, unless it says so.
  public var isProportion: Bool { false }

  /// All of them.
  public func independentClusters(in clusters: [Sums]) -> Int { clusters.count }
}

/// A coefficient whose dependence on each part of the data has a closed form.
public protocol LinearisedCoefficient<Sums>: Coefficient {
  /// The influence function at `whole`: what the units of one part contribute to the figure's deviation, to first
  /// order.
  ///
  /// The contributions of all parts of `whole` sum to 0; the sum of their squares, part by part, is the figure's
  /// variance when the parts are independent.
  func influenceFunction(at whole: Sums) throws(Undefined) -> (Sums) -> Double
}

/// The two parts of a chance-corrected coefficient.
public struct ObservedAndChance: Sendable, Equatable {
  /// The share of agreement that was observed, in [0, 1] for weights in [0, 1].
  public let observed: Double
  /// The share that the chance model expects.
  public let chance: Double

  /// Makes the two parts.
  public init(observed: Double, chance: Double) {
    self.observed = observed
    self.chance = chance
  }

  /// (observed − chance) / (1 − chance): 1 is complete agreement, 0 is chance level.
  var corrected: Double { (observed - chance) / (1 - chance) }
}

/// A coefficient that says how far agreement goes beyond chance.
public protocol ChanceCorrected<Sums>: Coefficient {
  /// Observed and chance agreement; they stand beside a coefficient that is undefined too.
  func agreement(in tally: Sums) throws(Undefined) -> ObservedAndChance

  /// Why observed and chance agreement give no coefficient; `nil` when they do.
  func obstacle(in tally: Sums) -> Undefined?
}

extension ChanceCorrected {
  /// (observed − chance) / (1 − chance).
  public func value(of tally: Sums) throws(Undefined) -> Double {
    let agreement = try agreement(in: tally)
    if let obstacle = obstacle(in: tally) { throw obstacle }
    return agreement.corrected
  }
}

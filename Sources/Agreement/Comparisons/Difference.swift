/// The difference of two figures, first − second, of the same clusters: before and after retraining, two versions of a
/// code, an expert and a model against the same expert.
///
/// What a cluster contributes to the difference is what it contributes to the first minus what it contributes to the
/// second, so that figures which rise and fall together are compared more sharply. All intervals of a coefficient
/// hold for it; ``test(over:)`` tests that it is 0.
///
/// Sources: Vanbelle (2017), *Biometrical Journal* 59:1016–1034, for dependent κ of clustered units.
public struct Difference<First: Coefficient, Second: Coefficient>: Coefficient {
  /// The figure that is diminished.
  public let first: First
  /// The figure that is taken away.
  public let second: Second

  /// Makes the difference of two figures.
  public init(_ first: First, minus second: Second) {
    self.first = first
    self.second = second
  }

  /// How many units count in either figure; one that counts in both counts twice.
  public func units(in tally: PairedTally<First.Sums, Second.Sums>) -> Int {
    first.units(in: tally.first) + second.units(in: tally.second)
  }

  /// First − second.
  public func value(of tally: PairedTally<First.Sums, Second.Sums>) throws(Undefined) -> Double {
    try first.value(of: tally.first) - second.value(of: tally.second)
  }

  /// Whether both figures are of units that all agree.
  public func isUnanimous(_ tally: PairedTally<First.Sums, Second.Sums>) -> Bool {
    first.isUnanimous(tally.first) && second.isUnanimous(tally.second)
  }

  /// What each cluster contributes to the first, minus what it contributes to the second; one in which a figure has
  /// no unit contributes nothing to that figure.
  public func influences(
    of clusters: [PairedTally<First.Sums, Second.Sums>]
  ) throws(Undefined) -> ClusterInfluences {
    let left = try own(first, clusters.map(\.first))
    let right = try own(second, clusters.map(\.second))
    let isClosed = left.method == .clusterRobust && right.method == .clusterRobust
    return ClusterInfluences(
      values: zip(left.values, right.values).map { $0 - $1 }, method: isClosed ? .clusterRobust : .jackknife)
  }

  /// The number of clusters of that figure which has fewer, so that a comparison with few clusters on one side is not
  /// taken for one with many.
  public func independentClusters(in clusters: [PairedTally<First.Sums, Second.Sums>]) -> Int {
    min(
      clusters.count { first.units(in: $0.first) > 0 }, clusters.count { second.units(in: $0.second) > 0 })
  }

  /// One figure's influences, with 0 for clusters in which it has no unit.
  private func own<C: Coefficient>(
    _ coefficient: C, _ clusters: [C.Sums]
  ) throws(Undefined) -> ClusterInfluences {
    let counting = clusters.indices.filter { coefficient.units(in: clusters[$0]) > 0 }
    guard counting.count > 1 else { throw .fewerThanTwoClusters }
    let influences = try coefficient.influences(of: counting.map { clusters[$0] })
    var values = Array(repeating: 0.0, count: clusters.count)
    for (place, value) in zip(counting, influences.values) { values[place] = value }
    return ClusterInfluences(values: values, method: influences.method)
  }
}

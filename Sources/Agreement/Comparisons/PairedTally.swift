/// The tallies of two figures that are compared, of the same cluster.
public struct PairedTally<First: Tally, Second: Tally>: Tally {
  /// What the first figure is computed from.
  public private(set) var first: First
  /// What the second figure is computed from.
  public private(set) var second: Second

  /// Puts two tallies of one cluster together. Where one figure has no unit in the cluster, its tally is empty.
  public init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  /// Adds the sums of other units.
  public mutating func add(_ other: PairedTally) {
    first.add(other.first)
    second.add(other.second)
  }

  /// Adds the sums of other units several times over.
  public mutating func add(_ other: PairedTally, times: Int) {
    first.add(other.first, times: times)
    second.add(other.second, times: times)
  }

  /// The tallies of the same shapes without units.
  public var emptied: PairedTally { PairedTally(first.emptied, second.emptied) }
}

extension ClusteredTallies {
  /// The clusters of two figures side by side; a cluster that only one of them has gets an empty tally for the other.
  ///
  /// - Parameter second: the other figure's tallies, with the same keys for the same clusters.
  public func paired<Second: Tally>(
    with second: ClusteredTallies<Key, Second>
  ) -> ClusteredTallies<Key, PairedTally<Sums, Second>> {
    let shape = PairedTally(total.emptied, second.total.emptied)
    var paired = ClusteredTallies<Key, PairedTally<Sums, Second>>(shape: shape)
    for (key, tally) in byCluster {
      paired.update(key) { $0.add(PairedTally(tally, shape.second)) }
    }
    for (key, tally) in second.byCluster {
      paired.update(key) { $0.add(PairedTally(shape.first, tally)) }
    }
    return paired
  }
}

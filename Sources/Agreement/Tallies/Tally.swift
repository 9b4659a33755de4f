/// Sums over units from which coefficients are computed. Tallies add.
///
/// Ratings are read once, into one tally per cluster. A coefficient, its influence-based standard error, a
/// break-down by coder or month are then sums of tallies, never a second pass over the ratings; and tallies
/// made by two threads, from two files or on two machines merge.
public protocol Tally: Sendable, Hashable {
  /// Adds the sums of other units.
  mutating func add(_ other: Self)
  /// Adds the sums of other units several times over, as when a cluster is drawn several times.
  mutating func add(_ other: Self, times: Int)
  /// The tally of the same shape that holds no unit.
  var emptied: Self { get }
  /// The sums over some tallies, each taken several times, added to `start`.
  ///
  /// A requirement, so that resampling calls it once a replicate instead of ``add(_:times:)`` once a cluster.
  static func total(of tallies: [Self], times: [Int], from start: Self) -> Self
}

extension Tally {
  /// One addition after the other.
  public mutating func add(_ other: Self, times: Int) {
    for _ in 0..<max(0, times) { add(other) }
  }

  /// One addition after the other.
  public static func total(of tallies: [Self], times: [Int], from start: Self) -> Self {
    var sum = start
    for place in tallies.indices where times[place] > 0 { sum.add(tallies[place], times: times[place]) }
    return sum
  }

  /// The sums of the units of both.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.add(right)
    return sum
  }

  /// The sums over all of `tallies`; `nil` when there is none.
  public static func total(of tallies: some Sequence<Self>) -> Self? {
    var total: Self?
    for tally in tallies {
      if total == nil { total = tally } else { total?.add(tally) }
    }
    return total
  }
}

/// One tally per cluster: what is needed for a coefficient and for an interval that knows about clusters.
///
/// Clusters are read in the order of their keys, so that a result does not depend on the order in which units
/// or parts of the data arrived.
public struct ClusteredTallies<Key: Hashable & Comparable & Sendable, Sums: Tally>: Sendable, Equatable {
  /// The tally of every cluster that has been met.
  public private(set) var byCluster: [Key: Sums]
  private let empty: Sums

  /// Makes tallies without a cluster.
  ///
  /// - Parameter shape: a tally of the shape wanted, such as `PairTally(categories: 2)`; its sums do not count.
  public init(shape: Sums) {
    byCluster = [:]
    empty = shape.emptied
  }

  /// Changes the tally of one cluster, which starts empty.
  public mutating func update(_ cluster: Key, _ change: (inout Sums) -> Void) {
    let shape = empty
    change(&byCluster[cluster, default: shape])
  }

  /// Adds the clusters of other data of the same shape; a cluster that is in both is one cluster.
  public mutating func add(_ other: Self) {
    for (key, tally) in other.byCluster {
      update(key) { $0.add(tally) }
    }
  }

  /// The tallies in the order of their clusters' keys.
  public var tallies: [Sums] {
    byCluster.sorted { $0.key < $1.key }.map { $0.value }
  }

  /// The sums over all clusters.
  public var total: Sums {
    Sums.total(of: tallies) ?? empty
  }
}

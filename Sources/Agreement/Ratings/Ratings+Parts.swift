/// Ratings of some coders, and of one cluster. Parts are made from the different rows, without a further look at the
/// data.
extension Ratings {
  /// Only some of the coders, in the order asked for.
  public func restricted(to coders: [Int]) -> Ratings {
    var part = Ratings(coders: coders.map { self.coders[$0] }, categories: categories)
    for (row, count) in units {
      part.add(Row(cluster: row.cluster, categories: coders.map { row.categories[$0] }), units: count)
    }
    return part
  }

  /// Cluster by cluster, in the order of their names.
  public var byCluster: [(cluster: String, ratings: Ratings)] {
    var parts: [String: Ratings] = [:]
    for (row, count) in units {
      guard let cluster = row.cluster else { continue }
      parts[cluster, default: Ratings(coders: coders, categories: categories)]
        .add(Row(cluster: nil, categories: row.categories), units: count)
    }
    return parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// All pairs of coders, as places, the first before the second.
  public var pairs: [[Int]] {
    coders.indices.flatMap { first in ((first + 1)..<max(first + 1, coders.count)).map { [first, $0] } }
  }
}

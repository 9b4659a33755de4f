import Agreement

/// A mean of quantities in [0, 1] over units, with its interval over clusters.
enum ShareOfUnits {
  /// - Parameters:
  ///   - quantities: each unit with its quantity.
  ///   - chosen: what to take for independent; `nil` is the highest level that is.
  static func share(_ quantities: [(row: CodeSheet.Row, share: Double)], _ chosen: ClusterLevel?) -> Share {
    let level = chosen ?? ClusterLevel.highest(in: quantities.map(\.row))
    let tallies = tallies(of: quantities, level)
    let value = outcome { () throws(Undefined) in try mean(tallies.total) }
    return Share(
      value: value,
      interval: outcome { () throws(Undefined) in
        try Mean().proportionInterval(over: tallies.tallies)
      },
      units: quantities.count, level: level, clusters: tallies.tallies.count)
  }

  /// The quantities' sums by cluster.
  static func tallies(
    of quantities: [(row: CodeSheet.Row, share: Double)], _ level: ClusterLevel
  ) -> ClusteredTallies<String, MeanTally> {
    var tallies = ClusteredTallies<String, MeanTally>(shape: MeanTally())
    for quantity in quantities { tallies.update(level.cluster(of: quantity.row)) { $0.add(quantity.share) } }
    return tallies
  }

  /// The mean; nothing to take it of means that no unit has the two ratings it needs.
  private static func mean(_ tally: MeanTally) throws(Undefined) -> Double {
    guard tally.units > 0 else { throw .noOverlap }
    return try Mean().value(of: tally)
  }
}

public import Agreement

/// How far coders agree on how often a category occurs in a session, rather than where: ICC(A,1) of the counts, the
/// session being the unit. It says more than κ of turns does, or less, and is never a κ.
public struct SessionTally: Sendable, Equatable {
  /// The category that is counted.
  public var category: String
  /// How many sessions have a unit that every coder rated.
  public var sessions: Int
  /// How many units every coder rated; only these are counted.
  public var units: Int
  /// ICC(A,1).
  public var value: Outcome<Double>
  /// McGraw and Wong's interval.
  public var interval: Outcome<Interval>

  /// The counts of each category; of two categories the second alone, since the first says the same.
  ///
  /// - Returns: nothing where there are fewer than two sessions.
  public static func tallies(of ratings: Ratings) -> [SessionTally] {
    let sessions = ratings.bySession
    guard sessions.count > 1, ratings.coders.count > 1 else { return [] }
    let coders = ratings.coders.count
    let counts = sessions.map { Self.counts(in: $0.ratings) }.filter { $0.units > 0 }
    let categories = ratings.categories.indices
    return (categories.count == 2 ? categories.suffix(1) : categories[...]).map { category in
      let scores = counts.map { count in count.coders.map { Double($0[category]) } }
      let tally = ScoreTally(coders: coders, scores: scores)
      let correlation = Intraclass(.agreement)
      return SessionTally(
        category: ratings.categories[category], sessions: counts.count,
        units: counts.reduce(0) { $0 + $1.units },
        value: outcome { () throws(Undefined) in try correlation.value(of: tally) },
        interval: outcome { () throws(Undefined) in try correlation.interval(of: tally) })
    }
  }

  /// Each coder's counts of the categories, over the units that every coder rated.
  private static func counts(in ratings: Ratings) -> (units: Int, coders: [[Int]]) {
    var units = 0
    var coders = ratings.coders.map { _ in Array(repeating: 0, count: ratings.categories.count) }
    for (row, times) in ratings.units where !row.categories.contains(nil) {
      units += times
      for (coder, category) in row.categories.enumerated() {
        if let category { coders[coder][category] += times }
      }
    }
    return (units, coders)
  }
}

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
    let coders = ratings.coders.count
    let sessions = counts(in: ratings)
    guard coders > 1, sessions.count > 1 else { return [] }
    let counts = sessions.sorted { $0.key < $1.key }.map(\.value).filter { $0.units > 0 }
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

  /// Each coder's counts of the categories in each session, over the units that every coder rated.
  private static func counts(in ratings: Ratings) -> [String: (units: Int, coders: [[Int]])] {
    let none = ratings.coders.map { _ in Array(repeating: 0, count: ratings.categories.count) }
    var sessions: [String: (units: Int, coders: [[Int]])] = [:]
    for (row, times) in ratings.units {
      guard let session = row.session ?? row.cluster else { continue }
      let isComplete = !row.categories.contains(nil)
      sessions[session, default: (0, none)].units += isComplete ? times : 0
      for (coder, category) in row.categories.enumerated() where isComplete {
        if let category { sessions[session, default: (0, none)].coders[coder][category] += times }
      }
    }
    return sessions
  }
}

import DebriefCore

/// Where the trainee's own coding and the experts' view differ, both ways, and how far experts differ themselves.
struct Comparison: Sendable, Equatable {
  /// One row per code that peers judge by too, in the scheme's order.
  var codes: [CodeComparison]
  /// The units on which the two differ: the codes take turns, weightiest first.
  var differences: [Difference]

  /// `nil` when no unit has both an own value and an experts' view.
  init?(of readings: [SessionReading], scheme: Scheme) {
    codes = []
    differences = []
    for code in scheme.codes where code.codedByPeers {
      var row = CodeComparison(code: code)
      for reading in readings {
        for unit in reading.units(of: code.unit) {
          let view = ExpertView(of: code, on: unit, in: reading)
          row.count(experts: view)
          guard let own = reading.ownValue(of: code, on: unit), view.experts > 0 else { continue }
          row.count(own: own, experts: view.value)
          if let difference = Difference(of: own, from: view, on: unit, in: reading) {
            differences.append(difference)
          }
        }
      }
      if row.units + row.unresolved > 0 { codes.append(row) }
    }
    guard !codes.isEmpty else { return nil }
    differences = Comparison.takingTurns(differences)
  }

  /// The weightiest difference of every code and side, then the second of each, and so on.
  private static func takingTurns(_ differences: [Difference]) -> [Difference] {
    var taken: [String: Double] = [:]
    let inTurns = differences.ranked(by: \.importance).map { difference in
      let round = taken["\(difference.code.id) \(difference.side)", default: 0]
      taken["\(difference.code.id) \(difference.side)"] = round + 1
      return (difference: difference, importance: [-round] + difference.importance)
    }
    return inTurns.ranked(by: \.importance).map(\.difference)
  }
}

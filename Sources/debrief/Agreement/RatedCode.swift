import Agreement
import Analysis

/// The figures of one code of a study, or of a file, on their way to a table, JSON or CSV.
struct RatedCode {
  /// The code's id; empty for a file.
  var id: String
  /// What is printed above its figures.
  var title: [String]
  /// Its figures.
  var report: RatingReport

  /// Its sections: over all units, and for a conditional code where both saw it.
  var sections: [(name: String?, section: RatingSection)] {
    var sections: [(name: String?, section: RatingSection)] = [(nil, report.all)]
    if let seen = report.whereSeen { sections.append(("seen", seen)) }
    return sections
  }
}

/// Names of parts of ratings.
enum PartName {
  /// Whose figures they are: all coders, a pair, all but one; or which session, period or category.
  static func of(_ part: RatingPart, coders: [String]) -> String {
    let name =
      switch part {
      case .all: coders.count == 2 ? coders.joined(separator: " ") : "all \(coders.count)"
      case .pair: coders.joined(separator: " ")
      case .without(let coder): "without \(coder)"
      case .session(let name), .period(let name), .category(let name), .code(let name): name
      }
    return Terminal.plain(name)
  }
}

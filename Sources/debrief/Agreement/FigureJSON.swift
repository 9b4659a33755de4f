import Agreement
import Analysis
import CSV
import Interchange

/// Figures of a file of ratings as JSON holds them.
struct FigureJSON: Encodable {
  var analysis = "agreement"
  var file: String
  var coders: [String]
  var categories: [String]
  var categoriesAsTheyOccur: Bool
  var units: Int
  var missing: [String: Int]
  var figures: [Row]
  var confusion: [[Int]]?

  struct Row: Encodable {
    var coders: [String]
    var cluster: String?
    var coefficient: String
    var name: String
    var weights: String?
    var units: Int
    var clusters: Int?
    var value: StatedNumber
    var observed: StatedNumber?
    var chance: StatedNumber?
    var interval: StatedInterval
    var formula: String?
    var sources: [String]?

    init(_ figure: RatingFigure, explained: Bool) {
      coders = figure.coders
      cluster = figure.cluster
      coefficient = figure.coefficient.rawValue
      name = figure.coefficient.title
      weights = figure.weights
      units = figure.units
      clusters = figure.clusters
      value = StatedNumber(figure.value)
      observed = figure.parts.map { StatedNumber($0.map(\.observed)) }
      chance = figure.parts.map { StatedNumber($0.map(\.chance)) }
      interval = StatedInterval(figure.interval)
      formula = explained ? figure.coefficient.formula : nil
      sources = explained ? figure.coefficient.sources : nil
    }
  }

  init(_ figures: [RatingFigure], of file: RatingFile, explained: Bool) {
    self.file = file.name
    coders = file.ratings.coders
    categories = file.ratings.categories
    categoriesAsTheyOccur = file.hasCategoriesAsTheyOccur
    units = file.ratings.count
    missing = file.missing
    self.figures = figures.map { Row($0, explained: explained) }
    if coders.count == 2 {
      let table = file.ratings.table(of: 0, 1)
      confusion = categories.indices.map { a in categories.indices.map { table[a, $0] } }
    }
  }
}

/// Figures as CSV: one a row, with every digit.
enum FigureCSV {
  private static let columns = [
    "code", "coders", "cluster", "coefficient", "weights", "units", "clusters", "value", "observed", "chance",
    "lower",
    "upper", "level", "method", "undefined", "interval_undefined",
  ]

  /// The rows of several codes, each with its id, below their titles; a file of ratings is one code without an id.
  static func text(of codes: [(code: String, figures: [RatingFigure])]) -> String {
    var text = CSVWriter().record(columns)
    for (code, figures) in codes {
      for figure in figures { text += CSVWriter().record([code] + cells(figure)) }
    }
    return text
  }

  private static func cells(_ figure: RatingFigure) -> [String] {
    let interval = try? figure.interval.get()
    let names = [
      figure.coders.joined(separator: " "), figure.cluster ?? "", figure.coefficient.rawValue,
      figure.weights ?? "",
    ]
    let numbers = [figure.value, figure.parts?.map(\.observed), figure.parts?.map(\.chance)]
    return names + [String(figure.units), figure.clusters.map(String.init) ?? ""]
      + numbers.map { number in (try? number?.get()).map { String($0) } ?? "" }
      + [
        interval.map { String($0.lower) } ?? "", interval.map { String($0.upper) } ?? "",
        interval.map { String($0.level.value) } ?? "", interval?.method.rawValue ?? "",
        reason(figure.value), reason(figure.interval),
      ]
  }

  private static func reason(_ outcome: Outcome<some Any>) -> String {
    if case .failure(let reason) = outcome { reason.sentence } else { "" }
  }
}

import Agreement
import Analysis
import CSV
import Charts
import Foundation
import Interchange

/// `debrief agreement FILE.csv`: figures of a lab's own file, without any study.
struct FileAgreement {
  let file: RatingFile
  let options: FigureOptions

  /// The figures in the wanted form, on standard output.
  func print(as format: ResultFormat) throws {
    let ratings = file.ratings
    let isOrdered = options.level.map { $0 != .nominal } ?? false
    let figures = try options.figures(of: ratings, ordered: isOrdered).figures(by: options.breakdown)
    let summary = RatingSummary(file: file)
    summary.remarks.forEach { Terminal.say($0) }
    switch format {
    case .table:
      var table = FigureTable(figures, of: ratings)
      (table.lines() + [""] + summary.lines).forEach { Terminal.print($0) }
      if options.explain { Explanation.lines(of: figures).forEach { Terminal.print($0) } }
    case .json: try Terminal.printJSON(FigureJSON(figures, of: file, explained: options.explain))
    case .csv: Terminal.write(FigureCSV.text(of: [("", figures)]))
    }
    if let path = options.plot { try ForestFile.write(ForestFile.rows(figures, of: ratings), to: path) }
  }
}

/// Formula and sources of what was computed.
enum Explanation {
  static func lines(of figures: [RatingFigure]) -> [String] {
    var seen: Set<ListedCoefficient> = []
    var lines: [String] = []
    for figure in figures where seen.insert(figure.coefficient).inserted {
      let coefficient = figure.coefficient
      lines += ["", coefficient.title] + coefficient.formula.wrapped("  ", width: 100)
      for source in coefficient.sources { lines += source.wrapped("  ", indent: "    ", width: 100) }
    }
    let names = Set(figures.filter { $0.coefficient.takesWeights }.compactMap(\.weights))
    for set in WeightSet.allCases where names.contains(set.rawValue) {
      lines +=
        ["", "\(set.rawValue) weights"] + set.formula.wrapped("  ", width: 100)
        + set.source.wrapped("  ", indent: "    ", width: 100)
    }
    return lines
  }
}

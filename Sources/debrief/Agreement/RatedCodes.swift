import Agreement
import Analysis
import Charts

/// Prints the figures of codes, in a study or of a file, in the wanted form.
struct RatedCodes {
  let codes: [RatedCode]
  let options: FigureOptions
  /// The SHA-256 of what they were computed from.
  let datasetHash: String

  /// The table for reading.
  func printTable() {
    var table = FigureTable(words: options.words?.scale)
    for code in codes {
      code.title.forEach { Terminal.print($0) }
      for (name, section) in code.sections {
        if name != nil {
          let none = code.report.none ?? ""
          let heading = "Only where both coders saw it (neither chose \(none)):"
          Terminal.print("")
          Terminal.print(Terminal.plain(heading))
        }
        table.lines(section, confusion: options.confusion).forEach { Terminal.print($0) }
      }
      Terminal.print("")
    }
    table.legend().forEach { Terminal.print($0) }
    if options.explain {
      Explanation.lines(of: codes.flatMap { $0.sections.flatMap(\.section.figures) })
        .forEach { Terminal.print($0) }
    }
    Terminal.print(FigureText.dataset(datasetHash))
  }

  /// One figure a row.
  func printCSV() {
    Terminal.write(FigureCSV.text(of: codes, words: options.words?.scale, datasetHash: datasetHash))
  }

  /// The forest plot, where one was asked for.
  func plot() throws {
    guard let path = options.plot else { return }
    let rows = codes.flatMap { code in
      code.sections.flatMap { name, section in
        section.parts.flatMap { part in
          let before = [code.id.isEmpty ? nil : code.id, name.map { _ in "where seen" }].compactMap(\.self)
          return ForestFile.rows(part, before: before.map { "\($0), " }.joined())
        }
      }
    }
    try ForestFile.write(rows, to: path)
  }
}

/// Formula and sources of what was computed.
enum Explanation {
  static func lines(of figures: [RatingFigure]) -> [String] {
    var seen: Set<ListedCoefficient> = []
    var lines: [String] = []
    for figure in figures where seen.insert(figure.coefficient).inserted {
      let coefficient = figure.coefficient
      lines += entry(coefficient.title, coefficient.formula, coefficient.sources)
    }
    let names = Set(figures.compactMap(\.weights))
    for set in WeightSet.allCases
    where figures.contains(where: { $0.coefficient.takesWeights && $0.weights == set.rawValue }) {
      lines += entry("\(set.rawValue) weights", set.formula, [set.source])
    }
    for distance in SetDistance.allCases where names.contains(distance.rawValue) {
      lines += entry("\(distance.rawValue) distance", distance.formula, [distance.source])
    }
    for metric in AlphaMetric.names
    where figures.contains(where: { $0.coefficient == .alpha && $0.weights == metric }) {
      lines += entry("\(metric) metric of α", AlphaMetric.formula(of: metric), [])
    }
    let methods = Set(figures.compactMap { try? $0.interval.get().method })
    for method in Interval.Method.allCases where methods.contains(method) {
      lines += entry("Interval: \(method.rawValue)", method.formula, [method.source])
    }
    return lines
  }

  private static func entry(_ title: String, _ formula: String, _ sources: [String]) -> [String] {
    ["", title] + formula.wrapped("  ", width: 100)
      + sources.flatMap { $0.wrapped("  ", indent: "    ", width: 100) }
  }
}

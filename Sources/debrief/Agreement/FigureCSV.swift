import Agreement
import Analysis
import CSV

/// Figures as CSV: one a row, with every digit.
enum FigureCSV {
  private static let columns = [
    "code", "where", "part", "of", "coders", "coefficient", "weights", "units", "pairable", "clusters",
    "value",
    "observed", "chance", "observed_disagreement", "expected_disagreement", "standard_error", "lower",
    "upper",
    "level", "method", "t", "df", "p", "word", "word_probability", "percent_agreement", "kappa_max", "ac1",
    "prevalence_index", "bias_index", "rare_categories", "undefined", "reason", "interval_undefined",
    "dataset_sha256",
  ]

  /// The rows of several codes, each with its id, below their titles; a file of ratings is one code without an id.
  static func text(of codes: [RatedCode], words: BenchmarkScale? = nil, datasetHash: String) -> String {
    var text = CSVWriter().record(columns)
    for code in codes {
      for (name, section) in code.sections {
        let common = ["code": code.id, "where": name ?? "all", "dataset_sha256": datasetHash]
        for part in section.parts {
          let beside = beside(part)
          for figure in part.figures {
            let cells = cells(of: figure, words: words).merging(beside) { own, _ in own }
            text += record(cells.merging(common) { own, _ in own })
          }
        }
        let rest = section.sessionTallies.map(cells) + section.differences.map(cells)
        for cells in rest { text += record(cells.merging(common) { own, _ in own }) }
      }
    }
    return text
  }

  private static func record(_ cells: [String: String]) -> String {
    CSVWriter().record(columns.map { cells[$0] ?? "" })
  }

  private static func cells(of figure: RatingFigure, words: BenchmarkScale?) -> [String: String] {
    var cells = cells(value: figure.value, interval: figure.interval)
    cells["coefficient"] = figure.coefficient.rawValue
    cells["weights"] = figure.weights
    cells["units"] = String(figure.units)
    cells["clusters"] = figure.clusters.map { String($0) }
    cells["observed"] = text(figure.parts?.map(\.observed))
    cells["chance"] = text(figure.parts?.map(\.chance))
    cells["observed_disagreement"] = text(figure.disagreement?.map(\.observed))
    cells["expected_disagreement"] = text(figure.disagreement?.map(\.expected))
    if let word = words.flatMap({ figure.word(on: $0) }) {
      cells["word"] = word.word
      cells["word_probability"] = String(word.cumulative)
    }
    return cells
  }

  private static func beside(_ part: RatedPart) -> [String: String] {
    let background = RatingBackground(of: part.ratings)
    var cells = [
      "part": part.part.kind, "of": part.part.name ?? "",
      "coders": part.ratings.coders.joined(separator: " "),
      "pairable": String(background.pairable), "percent_agreement": text(background.agreement),
    ]
    if background.pairs.count == 1, let pair = background.pairs.first {
      cells["kappa_max"] = text(pair.maximumKappa)
      cells["ac1"] = text(pair.ac1)
      cells["prevalence_index"] = pair.table.prevalenceIndex.map { String($0) }
      cells["bias_index"] = pair.table.biasIndex.map { String($0) }
      cells["rare_categories"] = pair.rareCategories.map { background.categories[$0] }.joined(separator: " ")
    }
    return cells
  }

  private static func cells(_ tally: SessionTally) -> [String: String] {
    var cells = cells(value: tally.value, interval: tally.interval)
    cells["part"] = "session tallies"
    cells["of"] = tally.category
    cells["coefficient"] = ListedCoefficient.iccA1.rawValue
    cells["units"] = String(tally.sessions)
    return cells
  }

  private static func cells(_ difference: RatingDifference) -> [String: String] {
    var cells = cells(value: difference.value, interval: difference.interval)
    let names = [difference.first, difference.second].map { PartName.of($0.part, coders: $0.coders) }
    cells["part"] = "difference"
    cells["of"] = names.joined(separator: " − ")
    cells["coefficient"] = difference.coefficient.rawValue
    cells["weights"] = difference.weights
    cells["clusters"] = difference.clusters.map { String($0) }
    if let test = try? difference.test.get() {
      cells["t"] = String(test.t)
      cells["df"] = String(test.degreesOfFreedom)
      cells["p"] = String(test.p)
    }
    return cells
  }

  private static func cells(value: Outcome<Double>, interval: Outcome<Interval>) -> [String: String] {
    var cells = ["value": text(value)]
    if case .failure(let reason) = value {
      cells["undefined"] = reason.sentence
      cells["reason"] = reason.name
    }
    switch interval {
    case .success(let interval):
      cells["lower"] = String(interval.lower)
      cells["upper"] = String(interval.upper)
      cells["level"] = String(interval.level.value)
      cells["method"] = interval.method.rawValue
      cells["standard_error"] = interval.standardError.map { String($0) }
    case .failure(let reason): cells["interval_undefined"] = reason.sentence
    }
    return cells
  }

  private static func text(_ outcome: Outcome<Double>?) -> String {
    if case .success(let number)? = outcome { String(number) } else { "" }
  }
}

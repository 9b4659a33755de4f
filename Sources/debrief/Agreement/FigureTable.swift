import Agreement
import Analysis

/// Figures of agreement for reading: a row a figure.
struct FigureTable {
  private var text = FigureText()
  private let figures: [RatingFigure]
  private let everyone: [String]

  init(_ figures: [RatingFigure], of ratings: Ratings) {
    self.figures = figures
    everyone = ratings.coders
  }

  /// The rows, then what their marks mean.
  mutating func lines() -> [String] {
    let hasClusters = figures.contains { $0.clusters != nil }
    var rows = TextTable(
      "WHO", "COEFFICIENT", "WEIGHTS", "N", hasClusters ? "M" : "", "VALUE", "95 % INTERVAL", "OBSERVED",
      "CHANCE")
    for figure in figures {
      let parts = figure.parts
      rows.add(
        Self.who(figure, of: everyone), figure.coefficient.title, figure.weights ?? "–", String(figure.units),
        figure.clusters.map(FigureText.clusters) ?? "", text.number(figure.value),
        text.interval(figure.interval, beside: figure.value),
        parts.map { text.number($0.map(\.observed), beside: $0.map(\.observed)) } ?? "",
        parts.map { text.number($0.map(\.chance), beside: $0.map(\.chance)) } ?? "")
    }
    return rows.lines + [""] + text.noteLines.flatMap { $0.wrapped(indent: "    ", width: 100) }
      + legend(hasClusters).flatMap { $0.wrapped(indent: "  ", width: 100) }
  }

  /// Whose figure it is: all coders, a pair, all but one, or one cluster.
  static func who(_ figure: RatingFigure, of everyone: [String]) -> String {
    let left = everyone.filter { !figure.coders.contains($0) }
    let coders =
      left.isEmpty
      ? (everyone.count == 2 ? everyone.joined(separator: " ") : "all \(everyone.count)")
      : left.count == 1 && figure.coders.count > 2
        ? "without \(left[0])" : figure.coders.joined(separator: " ")
    return Terminal.plain(figure.cluster ?? coders)
  }

  private func legend(_ hasClusters: Bool) -> [String] {
    let methods = Set(figures.compactMap { try? $0.interval.get().method.rawValue }).sorted()
    var sentences = [
      "N: units that count in the figure. OBSERVED and CHANCE: agreement under the weights, and that expected by "
        + "chance. Missing ratings are left out, pair by pair or unit by unit."
    ]
    if hasClusters {
      sentences.append(
        "M: clusters with such a unit; * fewer than five: few clusters, do not lean on the interval.")
    }
    if !methods.isEmpty { sentences.append("Intervals, 95 %: \(methods.joined(separator: "; ")).") }
    if figures.contains(where: { (try? $0.interval.get().method.takesUnitsForIndependent) ?? false }) {
      sentences.append(
        "Units are taken for independent. Turns of one session are not: where there are sessions, name their column "
          + "with --session.")
    }
    return sentences
  }
}

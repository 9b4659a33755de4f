import Agreement
import Analysis

/// Figures of agreement for reading: a row a figure.
struct FigureTable {
  private var text = FigureText()
  private let words: BenchmarkScale?
  private var figures: [RatingFigure] = []
  private var isCompared = false
  private var hasTallies = false

  init(words: BenchmarkScale? = nil) { self.words = words }

  /// The rows of a section, then what stands beside them.
  mutating func lines(_ section: RatingSection, confusion: Bool) -> [String] {
    figures += section.figures
    return rows(section) + differences(section) + tallies(section)
      + BackgroundText.lines(section.background, &text, confusion: confusion)
  }

  private mutating func rows(_ section: RatingSection) -> [String] {
    let hasClusters = section.figures.contains { $0.clusters != nil }
    var rows = TextTable(
      ["WHO", "COEFFICIENT", "WEIGHTS", "N"] + (hasClusters ? ["M"] : [])
        + ["VALUE", "95 % INTERVAL", "OBSERVED", "CHANCE"] + (words == nil ? [] : ["IN WORDS"]))
    for part in section.parts {
      for figure in part.figures {
        var cells = [
          PartName.of(part.part, coders: part.ratings.coders), figure.coefficient.title,
          figure.weights ?? "–",
          String(figure.units),
        ]
        if hasClusters { cells.append(figure.clusters.map(FigureText.clusters) ?? "") }
        cells += [text.number(figure.value), text.interval(figure.interval, beside: figure.value)]
        cells += agreement(figure)
        if let words { cells.append(Self.word(figure, on: words)) }
        rows.add(cells)
      }
    }
    return rows.lines
  }

  /// Observed and chance agreement, or, where there is no such thing, the disagreements of α.
  private mutating func agreement(_ figure: RatingFigure) -> [String] {
    if let parts = figure.parts {
      let (observed, chance) = (parts.map(\.observed), parts.map(\.chance))
      return [text.number(observed, beside: observed), text.number(chance, beside: chance)]
    }
    guard case .success(let parts)? = figure.disagreement else { return ["", ""] }
    return [parts.observed, parts.expected].map { "D " + FigureText.fixed($0, 3) }
  }

  /// The word of a scale for a figure, with the probability that it belongs there or higher.
  static func word(_ figure: RatingFigure, on scale: BenchmarkScale) -> String {
    figure.word(on: scale).map { "\($0.word) (\(FigureText.fixed($0.cumulative, 3)))" } ?? "–"
  }

  private mutating func differences(_ section: RatingSection) -> [String] {
    guard !section.differences.isEmpty else { return [] }
    isCompared = true
    var rows = TextTable(
      "DIFFERENCE", "COEFFICIENT", "WEIGHTS", "M", "VALUE", "95 % INTERVAL", "T", "DF", "P")
    for difference in section.differences {
      let names = [difference.first, difference.second].map { PartName.of($0.part, coders: $0.coders) }
      let test = try? difference.test.get()
      rows.add(
        names.joined(separator: " − "), difference.coefficient.title, difference.weights ?? "–",
        difference.clusters.map(FigureText.clusters) ?? "", text.number(difference.value),
        text.interval(difference.interval, beside: difference.value),
        test.map { FigureText.fixed($0.t, 2) } ?? "–", test.map { String($0.degreesOfFreedom) } ?? "–",
        test.map { FigureText.probability($0.p) } ?? "–")
    }
    return [""] + rows.lines
  }

  private mutating func tallies(_ section: RatingSection) -> [String] {
    guard !section.sessionTallies.isEmpty else { return [] }
    hasTallies = true
    var rows = TextTable("SESSION TALLIES OF", "COEFFICIENT", "SESSIONS", "UNITS", "VALUE", "95 % INTERVAL")
    for tally in section.sessionTallies {
      rows.add(
        Terminal.plain(tally.category), "ICC(A,1)", FigureText.clusters(tally.sessions), String(tally.units),
        text.number(tally.value), text.interval(tally.interval, beside: tally.value))
    }
    return [""] + rows.lines
  }

  /// What the marks of all sections mean.
  func legend() -> [String] {
    var sentences = [
      "N: units that count in the figure; where coders are not told apart, those with one rating too, which count "
        + "towards chance. OBSERVED and CHANCE: agreement under the weights, and that expected by chance; D: "
        + "disagreement of alpha, in the metric's unit, squared. Missing ratings are left out."
    ]
    if figures.contains(where: { $0.clusters != nil }) {
      sentences.append(
        "M: clusters with a unit that counts; * fewer than five: few clusters, do not lean on the interval.")
    }
    let methods = Set(figures.compactMap { try? $0.interval.get().method.rawValue }).sorted()
    if !methods.isEmpty {
      sentences.append("Intervals, 95 %: \(methods.joined(separator: "; ")); w: Wilson's.")
    }
    if let drawn = figures.lazy.compactMap({ try? $0.interval.get().resampling }).first {
      let undefined = figures.compactMap { try? $0.interval.get().resampling?.undefined }.max() ?? 0
      sentences.append(
        "\(drawn.replicates) draws, seed \(drawn.seed); at most \(undefined) of them without a figure, left out."
      )
    }
    if figures.contains(where: { (try? $0.interval.get().method.takesUnitsForIndependent) ?? false }) {
      sentences.append(
        "Units are taken for independent, as there are not two clusters. Turns of one session are not: in a file, name "
          + "the column of sessions with --session; in a study, say --cluster session.")
    }
    if isCompared {
      sentences.append(
        "DIFFERENCE: the first less the second, dependent as they are; P: two-sided, of no difference.")
    }
    if hasTallies {
      sentences.append(
        "SESSION TALLIES: how alike coders count a category per session, not where it is; the session is the unit, "
          + "the interval McGraw and Wong's. It is no figure of turns.")
    }
    if let words {
      sentences.append(
        "IN WORDS: \(words.source). The highest word to which, or higher, the figure belongs with 95 % by its standard "
          + "error (Gwet 2014), and that probability.")
    }
    let notes = text.noteLines.flatMap { $0.wrapped(indent: "    ", width: 100) }
    return notes + sentences.flatMap { $0.wrapped(indent: "  ", width: 100) }
  }
}

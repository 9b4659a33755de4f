import Agreement
import Analysis
import DebriefCore

/// An agreement table for reading, at most 100 columns wide.
struct AgreementText {
  let source: ResultSource
  let table: AgreementTable
  private var figures = FigureText()

  init(_ table: AgreementTable, of source: ResultSource) {
    self.table = table
    self.source = source
  }

  /// The whole page, line by line.
  mutating func lines() -> [String] {
    var lines = [
      "Agreement among coders, scheme \(Terminal.plain(source.schemeName)), "
        + Count.of(source.study.sessions.count, "session"), "",
    ]
    for code in table.codes {
      lines += section(code) + [""]
    }
    return lines + legend()
  }

  private mutating func section(_ code: CodeAgreement) -> [String] {
    var lines = Self.title(code.code).wrapped(width: 100)
    lines +=
      ("\(Count.of(code.units, "unit")), \(code.pairableUnits) with two or more experts' values; "
      + Count.missing(code.missing)).wrapped("  ", width: 100)
    if code.experts.count > 1 {
      let panel = code.panel
      lines +=
        ("all \(code.experts.count) experts: percent agreement \(figures.number(panel.value)) "
        + "\(figures.interval(panel.interval, beside: panel.value)), n \(panel.units), "
        + "m \(FigureText.clusters(panel.clusters)) (\(panel.level.rawValue)s)").wrapped("  ", width: 100)
    }
    return lines + PairText(code: code.code, pairs: code.pairs).lines(&figures)
  }

  private func legend() -> [String] {
    var lines = figures.noteLines.flatMap { $0.wrapped(indent: "    ", width: 100) }
    if !lines.isEmpty { lines.append("") }
    let sentences =
      [
        "N: units that both rated. M: clusters among them (the trainees where a figure spans several, else the "
          + "sessions, unless --cluster says otherwise); * fewer than five: few clusters, do not lean on the interval."
      ] + PairText.legend + [
        "Missing values are left out pair by pair. Only codings made blind count, each coder's first pass. "
          + "The figures hold for these coders and sessions."
      ]
    return lines + sentences.flatMap { $0.wrapped(indent: "  ", width: 100) }
      + [FigureText.dataset(source.datasetHash)]
  }

  /// A code's heading: its name, its id, its scale with the categories, and what it judges.
  static func title(_ code: Code) -> String {
    let categories = code.scale.categories.map(\.text).joined(separator: ", ")
    return Terminal.plain("\(code.name) (\(code.id)): \(code.scale.name)")
      + (categories.isEmpty ? "" : Terminal.plain(" [\(categories)]")) + ", per \(code.unit.rawValue)"
  }
}

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
    for weights in code.pairs.first?.kappas.map(\.weights) ?? [] {
      if weights != "identity" { lines.append("  κ with \(weights) weights") }
      lines += pairs(of: code, weights).map { "  " + $0 }
    }
    return lines + beside(code).map { "  " + $0 }
  }

  private mutating func pairs(of code: CodeAgreement, _ weights: String) -> [String] {
    var rows = TextTable("PAIR", "N", "M", "AGREE", "95 % INTERVAL", "CHANCE", "KAPPA", "SE", "95 % INTERVAL")
    for pair in code.pairs {
      guard let kappa = pair.kappas.first(where: { $0.weights == weights }) else { continue }
      let agreement = weights == "identity" ? pair.agreement.value : kappa.parts.map(\.observed)
      let interval =
        weights == "identity" ? figures.interval(pair.agreement.interval, beside: agreement) : "(weighted)"
      rows.add(
        Self.name(pair), String(pair.agreement.units), FigureText.clusters(pair.agreement.clusters),
        figures.number(agreement), interval,
        figures.number(kappa.parts.map(\.chance), beside: kappa.parts.map(\.chance)),
        figures.number(kappa.value), figures.number(kappa.unitError, beside: kappa.value),
        figures.interval(kappa.interval, beside: kappa.value))
    }
    return rows.lines
  }

  /// What the shares of each pair allow, and how each coder used the categories.
  private func beside(_ code: CodeAgreement) -> [String] {
    let pairs = code.pairs.compactMap { pair in pair.background.map { (pair, $0) } }
    guard !pairs.isEmpty else { return [] }
    var rows = TextTable(["PAIR"] + BackgroundText.besideTitles(pairs.map(\.1)))
    for (pair, background) in pairs { rows.add([Self.name(pair)] + BackgroundText.beside(background)) }
    let names = code.code.scale.categories.map(\.text)
    let shares = pairs.flatMap { pair, background in
      let few = BackgroundText.rare(background, names)
      let tooFew = few.map { "; too few units (under five) of \($0)" } ?? ""
      return
        ("\(Self.name(pair)): " + names.indices.map { share(of: $0, pair, names) }.joined(separator: ", ")
        + tooFew)
        .wrapped(indent: "  ", width: 98)
    }
    return rows.lines + ["shares of each coder, on the units that both rated:"] + shares.map(Terminal.plain)
  }

  private func share(of category: Int, _ pair: PairAgreement, _ names: [String]) -> String {
    let shares = [pair.firstCounts, pair.secondCounts].map { counts in
      let total = counts.reduce(0, +)
      return total == 0 ? "–" : FigureText.fixed(Double(counts[category]) / Double(total), 2)
    }
    return "\(names[category]) \(shares.joined(separator: " / "))"
  }

  private func legend() -> [String] {
    var lines = figures.noteLines.flatMap { $0.wrapped(indent: "    ", width: 100) }
    if !lines.isEmpty { lines.append("") }
    let sentences = [
      "N: units that both rated. M: clusters among them (the trainees where a figure spans several, else the "
        + "sessions, unless --cluster says otherwise); * fewer than five: few clusters, do not lean on the interval.",
      "AGREE: share of exactly equal values. KAPPA: Cohen's κ, unweighted (identity weights) unless a heading "
        + "says otherwise. CHANCE: agreement expected by chance under each coder's own shares.",
      "SE: Fleiss, Cohen & Everitt (1969); it takes units for independent, which turns of one session are not.",
      BackgroundText.legend,
      "Intervals: 95 %, cluster-robust t with M − 1 degrees of freedom; w: Wilson's, with N over the largest "
        + "design effect, where all units are alike.",
      "Missing values are left out pair by pair. Only codings made blind count, each coder's first pass. "
        + "The figures hold for these coders and sessions.",
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

  private static func name(_ pair: PairAgreement) -> String {
    Terminal.plain([pair.first, pair.second].map(name).joined(separator: " "))
  }

  private static func name(_ coder: CoderIdentity) -> String {
    let short = coder.name.count > 16 ? coder.name.prefix(15) + "…" : coder.name[...]
    return coder.kind == .expert ? String(short) : "\(short)(\(coder.kind.rawValue))"
  }
}

import Agreement
import Analysis
import DebriefCore

/// How far pairs of coders, or the two passes of each coder, agree on one code, for reading.
struct PairText {
  let code: Code
  let pairs: [PairAgreement]

  private var isOfPasses: Bool { pairs.first?.first.pass != nil }
  private var title: String { isOfPasses ? "CODER" : "PAIR" }

  /// A table for each set of weights, and below them what stands beside the figures.
  func lines(_ figures: inout FigureText) -> [String] {
    var lines: [String] = []
    for weights in pairs.first?.kappas.map(\.weights) ?? [] {
      if weights != "identity" { lines.append("κ with \(weights) weights") }
      lines += table(weights, &figures)
    }
    return (lines + beside()).map { "  " + $0 }
  }

  private func table(_ weights: String, _ figures: inout FigureText) -> [String] {
    var rows = TextTable(
      [title, "N"] + (isOfPasses ? ["S"] : [])
        + ["M", "AGREE", "95 % INTERVAL", "CHANCE", "KAPPA", "SE", "95 % INTERVAL"])
    for pair in pairs {
      guard let kappa = pair.kappas.first(where: { $0.weights == weights }) else { continue }
      let agreement = weights == "identity" ? pair.agreement.value : kappa.parts.map(\.observed)
      let interval =
        weights == "identity" ? figures.interval(pair.agreement.interval, beside: agreement) : "(weighted)"
      rows.add(
        [Self.name(pair), String(pair.agreement.units)] + (isOfPasses ? [String(pair.sessions)] : []) + [
          FigureText.clusters(pair.agreement.clusters), figures.number(agreement), interval,
          figures.number(kappa.parts.map(\.chance), beside: kappa.parts.map(\.chance)),
          figures.number(kappa.value), figures.number(kappa.unitError, beside: kappa.value),
          figures.interval(kappa.interval, beside: kappa.value),
        ])
    }
    return rows.lines
  }

  /// What the shares of each pair allow, and how each of the two used the categories.
  private func beside() -> [String] {
    let tabled = pairs.compactMap { pair in pair.background.map { (pair, $0) } }
    guard !tabled.isEmpty else { return [] }
    var rows = TextTable([title] + BackgroundText.besideTitles(tabled.map(\.1)))
    for (pair, background) in tabled { rows.add([Self.name(pair)] + BackgroundText.beside(background)) }
    let names = code.scale.categories.map(\.text)
    let shares = tabled.flatMap { pair, background in
      let few = BackgroundText.rare(background, names)
      let tooFew = few.map { "; too few units (under five) of \($0)" } ?? ""
      return
        ("\(Self.name(pair)): " + names.indices.map { share(of: $0, pair, names) }.joined(separator: ", ")
        + tooFew)
        .wrapped(indent: "  ", width: 98)
    }
    let whose = isOfPasses ? "pass" : "coder"
    return rows.lines + ["shares of each \(whose), on the units that both rated:"]
      + shares.map(Terminal.plain)
  }

  private func share(of category: Int, _ pair: PairAgreement, _ names: [String]) -> String {
    let shares = [pair.firstCounts, pair.secondCounts].map { counts in
      let total = counts.reduce(0, +)
      return total == 0 ? "–" : FigureText.fixed(Double(counts[category]) / Double(total), 2)
    }
    return "\(names[category]) \(shares.joined(separator: " / "))"
  }

  /// What the figures are, whoever is compared.
  static let legend = [
    "AGREE: share of exactly equal values. KAPPA: Cohen's κ, unweighted (identity weights) unless a heading "
      + "says otherwise. CHANCE: agreement expected by chance under the shares of each of the two.",
    "SE: Fleiss, Cohen & Everitt (1969); it takes units for independent, which turns of one session are not.",
    BackgroundText.legend,
    "Intervals: 95 %, cluster-robust t with M − 1 degrees of freedom; w: Wilson's, with N over the largest "
      + "design effect, where all units are alike.",
  ]

  private static func name(_ pair: PairAgreement) -> String {
    let coders = pair.first.pass == nil ? [pair.first, pair.second] : [pair.first]
    return Terminal.plain(coders.map(name).joined(separator: " "))
  }

  private static func name(_ coder: CoderIdentity) -> String {
    let short = coder.name.count > 16 ? coder.name.prefix(15) + "…" : coder.name[...]
    return coder.kind == .expert ? String(short) : "\(short)(\(coder.kind.rawValue))"
  }
}

import Agreement

/// Seven transcripts of sixty turns, ten coders, eight yes-or-no codes: κ of every pair, percent agreement, Fleiss' κ
/// and α of all, each with an interval over transcripts.
enum Corpus {
  static func compute() {
    let weights = Weights.identity(categories: 2)
    for code in 0..<8 {
      let columns = Draws.columns(coders: 10, categories: 2, units: 420 + code, missing: 5)
      let panels = sessions { PanelTally(categories: 2, columns: columns, units: $0) }
      report("percent \(code)", PanelAgreement(weights: weights), panels)
      report("fleiss \(code)", FleissKappa(weights: weights), panels)
      report("alpha \(code)", KrippendorffAlpha(.nominal), panels)
      for first in 0..<10 {
        for second in (first + 1)..<10 {
          let pairs = sessions {
            PairTally(categories: 2, first: columns[first], second: columns[second], units: $0)
          }
          report("kappa \(code) \(first) \(second)", CohenKappa(weights: weights), pairs)
        }
      }
    }
  }

  private static func sessions<Sums>(_ tally: (Range<Int>) -> Sums) -> [Sums] {
    (0..<7).map { tally($0 * 60..<($0 + 1) * 60) }
  }

  private static func report<Form: Coefficient>(_ name: String, _ form: Form, _ clusters: [Form.Sums]) {
    guard let whole = Form.Sums.total(of: clusters), let value = try? form.value(of: whole),
      let interval = try? form.clusterInterval(over: clusters)
    else { return print("\(name)\tundefined") }
    print("\(name)\t\(value)\t\(interval.lower)\t\(interval.upper)")
  }
}

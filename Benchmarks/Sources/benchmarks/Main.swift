import Agreement

/// Times what the library does in memory; prints one line a measurement: its name, a tab, seconds.
///
/// Every measurement is the median of several runs. `benchmarks corpus` computes the figures of a small corpus once,
/// to be timed as a whole process.
@main
enum Main {
  static func main() {
    if CommandLine.arguments.dropFirst().first == "corpus" { return Corpus.compute() }
    kappa()
    panel()
    bootstrap()
  }

  private static func kappa() {
    for (name, units) in [("kappa 2e6", 2_000_000), ("kappa 2e7", 20_000_000)] {
      let columns = Draws.columns(coders: 2, categories: 5, units: units, missing: 0)
      Stopwatch.report(name, runs: 15) {
        let table = PairTally(categories: 5, first: columns[0], second: columns[1])
        return try? CohenKappa(weights: .identity(categories: 5)).value(of: table)
      }
    }
  }

  private static func panel() {
    for (name, units) in [("1e5", 100_000), ("1e6", 1_000_000)] {
      let columns = Draws.columns(coders: 5, categories: 5, units: units, missing: 20)
      let weights = Weights.identity(categories: 5)
      Stopwatch.report("alpha ordinal \(name)", runs: 9) {
        try? KrippendorffAlpha(.ordinal).value(of: PanelTally(categories: 5, columns: columns))
      }
      Stopwatch.report("AC1 \(name)", runs: 9) {
        try? GwetAC(weights: weights).value(of: PanelTally(categories: 5, columns: columns))
      }
      Stopwatch.report("Fleiss \(name)", runs: 9) {
        try? FleissKappa(weights: weights).value(of: PanelTally(categories: 5, columns: columns))
      }
    }
  }

  private static func bootstrap() {
    let columns = Draws.columns(coders: 2, categories: 5, units: 100_000, missing: 0)
    Stopwatch.report("bootstrap 2000", runs: 5) {
      let clusters = (0..<1000).map { session in
        PairTally(
          categories: 5, first: columns[0], second: columns[1], units: session * 100..<(session + 1) * 100)
      }
      let kappa = CohenKappa(weights: .identity(categories: 5))
      return try? ClusterBootstrap(replicates: 2000, seed: 1).distribution(of: kappa, over: clusters)
        .percentileInterval().lower
    }
  }
}

import Agreement
import Analysis
import ArgumentParser
import Foundation

/// Which figures of agreement are wanted, and which intervals.
struct FigureOptions: ParsableArguments {
  /// What kind of numbers the categories are.
  enum Level: String, ExpressibleByArgument, CaseIterable {
    case nominal, ordinal, interval, ratio
  }

  /// How intervals are made, as the command line names it.
  enum IntervalChoice: String, ExpressibleByArgument, CaseIterable {
    case cluster, jackknife, bootstrap, bca, unit
  }

  @Option(
    name: .customLong("coefficient"),
    help: ArgumentHelp(
      "A coefficient by name, such as cohen, fleiss, alpha, ac1; may be given several times. all is every one.",
      valueName: "name"))
  var names: [String] = []

  @Option(
    help: """
      How far different categories count as agreement, such as identity, linear, quadratic or ordinal. \
      (default: identity; for levels that have an order, quadratic)
      """)
  var weights: WeightSet?

  @Option(help: "What the categories are: names, ranks, or numbers with equal steps or a true zero.")
  var level: Level?

  @Option(
    name: .customLong("by"),
    help: "Figures of parts too: of each pair, without each coder, or of each session.")
  var breakdown: RatingFigures.Breakdown = .pair

  @Option(
    name: .customLong("interval"),
    help: """
      How intervals are made: over clusters by influence (cluster), by leaving one out (jackknife), by drawing them \
      again (bootstrap: percentiles, or bca), or as if units were independent (unit).
      """)
  var interval: IntervalChoice = .cluster

  @Option(help: "How many times a bootstrap draws.")
  var replicates: Int = 2000

  @Option(help: "What a bootstrap's draws depend on: the same seed, the same interval.")
  var seed: UInt64 = 1

  @Flag(help: "Print the formula and the sources of each coefficient too.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Write a forest plot of the figures and their intervals to an SVG file.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var plot: String?

  /// Whether anything was asked for that only the table of figures has.
  var areAskedFor: Bool { !names.isEmpty || weights != nil || level != nil || explain || plot != nil }

  func validate() throws {
    if replicates < 100 { throw ValidationError("--replicates must be 100 or more.") }
    _ = try coefficients(coders: 2)
  }

  /// The coefficients that were asked for; without a wish those that suit the number of coders.
  func coefficients(coders: Int) throws -> [ListedCoefficient] {
    if names.contains("all") { return ListedCoefficient.allCases }
    if names.isEmpty {
      return coders == 2 ? [.percent, .cohen, .ac1, .alpha] : [.percent, .fleiss, .ac1, .alpha, .cohen]
    }
    return try names.map { name in
      guard let coefficient = ListedCoefficient(named: name) else {
        let known = ListedCoefficient.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("There is no coefficient '\(name)'. Known are: \(known), all.")
      }
      return coefficient
    }
  }

  /// The computation of the wanted figures.
  func figures(of ratings: Ratings, ordered: Bool) throws -> RatingFigures {
    let scores = ratings.scores
    let set = weights ?? (ordered ? .quadratic : .identity)
    guard let weights = set.weights(scores: scores) else {
      throw ValidationError("Ratio weights need categories that are numbers of 0 or more.")
    }
    let metricName = level?.rawValue ?? (ordered ? "ordinal" : "nominal")
    return RatingFigures(
      of: ratings, coefficients: try coefficients(coders: ratings.coders.count), weights: weights,
      metric: AlphaMetric(named: metricName, scores: scores) ?? .nominal, rule: rule)
  }

  private var rule: IntervalRule? {
    let bootstrap = ClusterBootstrap(replicates: replicates, seed: seed)
    return switch interval {
    case .cluster: .cluster
    case .jackknife: .jackknife
    case .bootstrap: .percentile(bootstrap)
    case .bca: .corrected(bootstrap)
    case .unit: nil
    }
  }
}

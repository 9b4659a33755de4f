import Agreement
import Analysis
import ArgumentParser
import Foundation

/// Which figures of agreement are wanted, and which intervals.
struct FigureOptions: ParsableArguments {
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

  @Option(
    help: """
      What the categories are: names, ranks, numbers with equal steps, numbers with a true zero, or (in a file) sets \
      of options parted by |. It chooses the weights, and the distances of alpha. (default: nominal; in a study, what \
      the scheme says)
      """)
  var level: LevelChoice?

  @Option(
    help: ArgumentHelp(
      """
      The distances of alpha, where they are not those of the level: nominal, ordinal, interval, ratio, circular, \
      bipolar; for sets of options masi or jaccard.
      """, valueName: "name"))
  var metric: String?

  @Option(
    name: .customLong("by"),
    help: """
      What figures are broken down by: code (nothing below a code), each pair, without each coder, each session, each \
      period (a study's occasions, or, where sessions have none, the months in which they started), or each category \
      against the others. (default: pair)
      """)
  var breakdown: RatingBreakdown?

  @Flag(
    help: """
      Print the difference of each part from the first one too, with an interval and a test: of pairs, periods, \
      categories, or codes of the same categories; without a coder, the difference from all.
      """)
  var differences = false

  @Option(
    name: .customLong("interval"),
    help: """
      How intervals are made: over clusters by influence (cluster), by leaving one out (jackknife), by drawing them \
      again (bootstrap: percentiles, or bca), or as if units were independent (unit). (default: cluster)
      """)
  var interval: IntervalChoice?

  @Option(help: "How many times a bootstrap draws.")
  var replicates: Int = 2000

  @Option(help: "What a bootstrap's draws depend on: the same seed, the same interval.")
  var seed: UInt64 = 1

  @Option(
    help: """
      Put a figure into words, such as substantial, by this scale, with the probability that it belongs there or \
      higher: the highest word with 95 %.
      """)
  var words: WordsChoice?

  @Flag(help: "Print the table of every pair of coders. (With two coders it is always printed.)")
  var confusion = false

  @Flag(help: "Print the formula and the sources of each coefficient and interval too.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Write a forest plot of the figures and their intervals to an SVG file.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var plot: String?

  /// Whether anything was asked for that only the table of figures has.
  var areAskedFor: Bool {
    !names.isEmpty || weights != nil || level != nil || metric != nil || breakdown != nil || differences
      || interval != nil || words != nil || confusion || explain || plot != nil
  }

  func validate() throws {
    if replicates < 100 { throw ValidationError("--replicates must be 100 or more.") }
    let metrics = AlphaMetric.names + SetDistance.allCases.map(\.rawValue)
    if let metric, !metrics.contains(metric) {
      throw ValidationError("There is no metric '\(metric)'. Known are: \(metrics.joined(separator: ", ")).")
    }
    let wanted = try coefficients(coders: 2)
    if wanted == [.specific], breakdown != .category {
      throw ValidationError("Specific agreement is of a category: add --by category.")
    }
  }

  /// The coefficients that were asked for; without a wish those that suit the number of coders.
  func coefficients(coders: Int, ofNumbers: Bool = false) throws -> [ListedCoefficient] {
    if names.contains("all") { return ListedCoefficient.allCases }
    if names.isEmpty {
      if ofNumbers { return [.percent, .alpha, .iccA1, .iccC1] }
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

  /// Everything that was asked for of some ratings.
  ///
  /// - Parameters:
  ///   - ratings: what was said.
  ///   - level: what the categories are, unless it was said.
  ///   - none: the category that says that nothing was seen, for a conditional code.
  func report(of ratings: Ratings, level known: LevelChoice = .nominal, none: Int? = nil) throws
    -> RatingReport
  {
    try computation(of: ratings, level: known, none: none)()
  }

  /// The same, still to be computed, on whatever core there is.
  func computation(of ratings: Ratings, level known: LevelChoice = .nominal, none: Int? = nil) throws
    -> @Sendable () -> RatingReport
  {
    let figures = try figures(of: ratings, level: known)
    let (breakdown, differences) = (breakdown ?? .pair, differences)
    return { RatingReport(of: figures, by: breakdown, none: none, differences: differences) }
  }

  /// The computation of the wanted figures.
  func figures(of ratings: Ratings, level known: LevelChoice = .nominal) throws -> RatingFigures {
    let level = level ?? known
    let isOfNumbers = level == .interval || level == .ratio
    let set = weights ?? (level.isOrdered && ratings.sets == nil ? .quadratic : .identity)
    guard set.weights(scores: ratings.scores) != nil else {
      throw ValidationError("Ratio weights need categories that are numbers of 0 or more.")
    }
    var metrics = [metric ?? (level == .set ? "nominal" : level.rawValue)]
    if ratings.sets != nil, metric == nil { metrics = SetDistance.allCases.map(\.rawValue).reversed() }
    if let metric, ratings.metric(named: metric) == nil {
      throw ValidationError("The metric \(metric) is for sets of options, and these categories are none.")
    }
    var wanted = try coefficients(coders: ratings.coders.count, ofNumbers: isOfNumbers)
    if ratings.sets != nil, names.isEmpty { wanted = [.percent, .alpha] }
    if areNames(ratings, level), names.contains("all") || !ratings.haveScores {
      wanted.removeAll(where: Self.needsOrder)
    }
    return RatingFigures(of: ratings, coefficients: wanted, weights: set, metrics: metrics, rule: rule)
  }

  /// The coefficients named that say nothing of these categories: those of numbers and ranks, where categories are
  /// names in no order.
  func unsuited(to ratings: Ratings, level known: LevelChoice = .nominal) throws -> [ListedCoefficient] {
    guard areNames(ratings, level ?? known), !ratings.haveScores, !names.contains("all") else { return [] }
    return try coefficients(coders: ratings.coders.count).filter(Self.needsOrder)
  }

  private func areNames(_ ratings: Ratings, _ level: LevelChoice) -> Bool {
    level == .nominal || ratings.sets != nil
  }

  private static func needsOrder(_ coefficient: ListedCoefficient) -> Bool {
    coefficient.data == .scores || coefficient.data == .ranks
  }

  private var rule: IntervalRule? {
    let bootstrap = ClusterBootstrap(replicates: replicates, seed: seed)
    return switch interval ?? .cluster {
    case .cluster: .cluster
    case .jackknife: .jackknife
    case .bootstrap: .percentile(bootstrap)
    case .bca: .corrected(bootstrap)
    case .unit: nil
    }
  }
}

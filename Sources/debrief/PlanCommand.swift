import Agreement
import ArgumentParser

/// `debrief plan`: How many units and sessions a study of agreement needs.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan a study of agreement: how many units, and how many sessions.",
    discussion: """
      For two coders and Cohen's kappa. Say the kappa you expect and how often each category will be used, then either \
      how wide the interval may be (--reach) or which kappa yours is to be told from (--against). Turns of one session \
      resemble each other, so that many turns of few sessions are worth less than they seem: --per-session and \
      --correlation say how many and how much. --simulate draws studies of that size and counts what becomes of them.

        debrief plan --kappa 0.7 --shares 0.8,0.2 --reach 0.1 --per-session 25 --correlation 0.1
        debrief plan --kappa 0.8 --against 0.6 --shares 0.5,0.5 --per-session 25 --correlation 0.1 --simulate 1000
      """)

  @Option(help: "The kappa you expect, from 0 to 1.")
  var kappa: Double

  @Option(
    help: ArgumentHelp(
      "How often each category will be used, by both coders alike, such as 0.8,0.2.", valueName: "a,b"))
  var shares: String = "0.5,0.5"

  @Option(help: "How far different categories count as agreement, such as identity, linear or quadratic.")
  var weights: WeightSet = .identity

  @Option(help: "How far the 95 % interval may reach to either side of kappa.")
  var reach: Double?

  @Option(help: "The kappa that yours is to be told from.")
  var against: Double?

  @Option(help: "How likely they are to be told apart.")
  var power: Double = 0.8

  @Flag(help: "Test in one direction only.")
  var oneSided = false

  @Option(help: ArgumentHelp("How many units of a session are coded, on average.", valueName: "units"))
  var perSession: Double = 1

  @Option(
    help: """
      How much units of one session resemble each other in what they contribute, from 0 to 1. debrief agreement of a \
      pilot shows it: the squared ratio of the standard errors over clusters and over units, less 1, over the units a \
      session less 1.
      """)
  var correlation: Double = 0

  @Option(help: ArgumentHelp("Draw that many studies of the planned size.", valueName: "studies"))
  var simulate: Int?

  @Option(help: "What the drawn studies depend on.")
  var seed: UInt64 = 1

  @Option(help: "How to print: table for reading, or json.")
  var format: PlanFormat = .table

  func validate() throws {
    if (reach == nil) == (against == nil) {
      throw ValidationError("Say either --reach, for an interval, or --against, for a test.")
    }
    if let simulate, simulate < 1 || simulate > 100_000 {
      throw ValidationError("--simulate must be from 1 to 100000.")
    }
    _ = try needed()
  }

  func run() throws {
    let plan = try plan()
    if simulate != nil, plan.simulated == nil {
      Terminal.say(
        "No study was drawn: \(plan.sessions) sessions are too many; up to \(Self.mostSessions) can be drawn."
      )
    }
    switch format {
    case .table: PlanText(plan).lines.forEach { Terminal.print($0) }
    case .json: try Terminal.printJSON(plan)
    }
  }

  /// Everything that is known of the study that was described, and what becomes of drawn ones where that was asked.
  func plan() throws -> StudyPlan {
    var (plan, expected, weights) = try needed()
    plan.simulated = simulated(expected, weights, plan.sessions)
    return plan
  }

  /// How large the study has to be, with what is expected of it.
  private func needed() throws -> (plan: StudyPlan, expected: ExpectedPairs, weights: Weights) {
    let parts = shares.split(separator: ",").map { Double($0.trimmingPrefix(" ")) }
    guard !parts.contains(nil), let expected = ExpectedPairs(kappa: kappa, shares: parts.compactMap(\.self))
    else {
      throw ValidationError("--kappa must be from 0 to 1, and --shares two or more numbers above 0.")
    }
    guard let design = SessionDesign(unitsPerSession: perSession, correlation: correlation) else {
      throw ValidationError("--per-session must be 1 or more, and --correlation from 0 to 1.")
    }
    let scores = (1...expected.categories).map(Double.init)
    guard let weights = weights.weights(scores: scores) else {
      throw ValidationError("These weights need scores of 0 or more.")
    }
    guard let size = size(expected, weights, parts.compactMap(\.self)) else {
      throw ValidationError(
        "--reach must be above 0; --against another kappa from 0 to 1; --power from 0.5 to below 1.")
    }
    let sessions = size.sessions(of: design)
    var plan = StudyPlan(
      kappa: kappa, weightedKappa: expected.kappa(weights), weights: weights.name,
      shares: parts.compactMap(\.self),
      reach: reach, against: against, power: against == nil ? nil : power,
      independentUnits: size.independentUnits, designEffect: design.effect, sessions: sessions,
      units: Int((Double(sessions) * perSession).rounded(.up)), goodnessOfFitUnits: nil, simulated: nil)
    if let against, expected.categories == 2, weights.name == "identity", !oneSided,
      let model = CommonShareKappa(
        kappa: kappa, share: (parts[1] ?? 0) / parts.compactMap(\.self).reduce(0, +))
    {
      plan.goodnessOfFitUnits = model.sampleSize(against: against, power: power)?.independentUnits
    }
    return (plan, expected, weights)
  }

  private func size(_ expected: ExpectedPairs, _ weights: Weights, _ shares: [Double]) -> SampleSize? {
    if let reach { return expected.sampleSize(reach: reach, weights: weights) }
    guard let against, let null = ExpectedPairs(kappa: against, shares: shares) else { return nil }
    return expected.sampleSize(against: null, power: power, weights: weights, isTwoSided: !oneSided)
  }

  /// In more sessions than this no study is drawn.
  private static let mostSessions = 1_000_000

  private func simulated(_ expected: ExpectedPairs, _ weights: Weights, _ sessions: Int) -> StudyPlan
    .Simulated?
  {
    guard let simulate, sessions <= Self.mostSessions,
      let drawn = SimulatedSessions(
        pairs: expected, sessions: sessions, unitsPerSession: max(1, Int(perSession.rounded())),
        correlation: correlation)
    else { return nil }
    let found = drawn.simulate(
      CohenKappa(weights: weights), against: against ?? 0, runs: simulate, seed: seed)
    return StudyPlan.Simulated(
      studies: simulate, seed: seed, withoutInterval: found.undefined, coverage: found.coverage,
      meanReach: found.meanReach, power: against == nil ? nil : found.power)
  }
}

/// How to print a plan.
enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}

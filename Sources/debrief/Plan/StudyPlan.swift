/// How large a study has to be.
struct StudyPlan: Encodable {
  var kappa: Double
  var weightedKappa: Double?
  var weights: String
  var shares: [Double]
  var reach: Double?
  var against: Double?
  var power: Double?
  var independentUnits: Int
  var designEffect: Double
  var sessions: Int
  var units: Int
  /// By Donner and Eliasziw's test, for two categories.
  var goodnessOfFitUnits: Int?
  var simulated: Simulated?

  /// What became of drawn studies.
  struct Simulated: Encodable {
    var studies: Int
    var seed: UInt64
    var withoutInterval: Int
    var coverage: Double?
    var meanReach: Double
    var power: Double?
  }
}

/// A plan for reading.
struct PlanText {
  let plan: StudyPlan

  init(_ plan: StudyPlan) { self.plan = plan }

  var lines: [String] {
    let shares = plan.shares.map { "\($0)" }.joined(separator: ", ")
    var goal = "two coders, shares \(shares), kappa \(plan.kappa)"
    if plan.weights != "identity", let kappa = plan.weightedKappa {
      goal += " (\(plan.weights) weights: \(FigureText.fixed(kappa, 3)))"
    }
    if let reach = plan.reach { goal += ", 95 % interval ± \(reach)" }
    if let against = plan.against, let power = plan.power {
      goal += ", to be told from \(against) with power \(power)"
    }
    var table = TextTable("WANTED", goal)
    table.add("independent units", "\(plan.independentUnits)")
    if let units = plan.goodnessOfFitUnits {
      table.add("the same, goodness of fit", "\(units) (Donner & Eliasziw 1992, intraclass kappa)")
    }
    table.add("design effect", FigureText.fixed(plan.designEffect, 2))
    table.add("sessions", "\(plan.sessions)")
    table.add("units in them", "\(plan.units)")
    var lines = table.lines
    if let found = plan.simulated {
      let coverage = found.coverage.map { FigureText.fixed($0, 3) } ?? "–"
      let power = found.power.map { ", power \(FigureText.fixed($0, 3))" } ?? ""
      lines += [
        "",
        "\(found.studies) drawn studies of that size, seed \(found.seed): the interval over sessions covers kappa in "
          + "\(coverage), reaches \(FigureText.fixed(found.meanReach, 3)) on average\(power); "
          + "\(found.withoutInterval) without an interval.",
      ].flatMap { $0.isEmpty ? [""] : $0.wrapped(width: 100) }
    }
    let sources =
      "Units: Cantor (1996), with the variance of Fleiss, Cohen & Everitt (1969). Sessions: quantiles of Student's t "
      + "with sessions − 1 degrees of freedom, design effect 1 + (units a session − 1) × correlation (Kish 1965)."
    return lines + sources.wrapped("  ", width: 100)
  }
}

import Review

/// What a plan comes to, in sentences for the terminal.
struct AssigningWords {
  let plan: AssigningPlan
  /// Whether it has been carried out.
  let isDone: Bool

  init(_ plan: AssigningPlan, isDone: Bool) {
    self.plan = plan
    self.isDone = isDone
  }

  /// The sentences, in order.
  var lines: [String] {
    var lines: [String] = []
    if let overlap = plan.overlap { lines.append("Overlap: \(overlap.words); seed \(plan.seed).") }
    lines += plan.burdens.map(outcome)
    for gift in plan.seen {
      lines.append("\(gift.coder) has seen what others said of \(gift.session), and does not get it.")
    }
    lines += forecast
    lines += plan.uncertified.map {
      "Warning: \($0) is not certified for this scheme; see `debrief calibration list --certificates`."
    }
    lines += plan.burdens.flatMap(\.warnings).map { "Warning: \($0)" }
    if !isDone { lines.append("Nothing was given; leave out --dry-run to give it.") }
    return lines
  }

  private func outcome(_ burden: AssigningPlan.Burden) -> String {
    let old = plan.held.count { $0.coder == burden.coder }
    let had = old == 0 ? "" : " (\(old) given before)"
    let new = plan.gifts.filter { $0.coder == burden.coder }.map(\.session)
    guard !new.isEmpty else { return "\(burden.coder): nothing new\(had)." }
    let shown = new.prefix(8).joined(separator: ", ") + (new.count > 8 ? " and \(new.count - 8) more" : "")
    return "\(burden.coder): \(new.count) new\(had), \(Count.of(burden.newUnits, "unit")): \(shown)"
  }

  private var forecast: [String] {
    let forecast = plan.forecast
    let all = forecast.entering.count + forecast.lackingExperts.count + forecast.lackingOwnCoding.count
    guard forecast.isAsked else {
      return ["No session will enter the excess misalignment: peers judge by no code of this scheme."]
    }
    var lines = [
      "\(forecast.entering.count) of \(Count.of(all, "session")) will enter the excess misalignment, when all is "
        + "submitted."
    ]
    lines += Self.lacking("fewer than two experts", forecast.lackingExperts)
    lines += Self.lacking("two experts, but not to their trainee", forecast.lackingOwnCoding)
    return lines
  }

  private static func lacking(_ what: String, _ sessions: [String]) -> [String] {
    guard !sessions.isEmpty else { return [] }
    let shown = sessions.prefix(5).joined(separator: ", ")
    let rest = sessions.count > 5 ? " and \(sessions.count - 5) more" : ""
    return ["Given to \(what): \(shown)\(rest)."]
  }
}

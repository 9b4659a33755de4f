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
    if !plan.closed.isEmpty {
      lines.append(
        "Left out, because their trainees do not allow coding or withdrew: \(plan.closed.joined(separator: ", "))."
      )
    }
    lines += plan.forecast.sentences
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
}

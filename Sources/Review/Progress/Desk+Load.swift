import Authoring
public import DebriefCore
import Store

extension Desk {
  /// The risk level from which on a case counts as distressing to read.
  public static let distressingRisk = 2

  /// Whether a session is distressing: its case has risk level 2 or 3. `nil` for a session without a case that the
  /// study holds, such as an imported one.
  public func isDistressing(_ session: String) throws -> Bool? {
    guard let hash = try study.session(named: session).header.scenarioHash else { return nil }
    return try study.snapshot(sha256: hash).meaning(as: Scenario.self).riskLevel >= Self.distressingRisk
  }

  /// What somebody coded in the twenty-four hours before a moment, beside their limit.
  public func load(of coder: String, at moment: Timestamp) throws -> DailyLoad {
    let acts = try study.acts(of: coder, since: moment.adding(seconds: -86_400))
      .filter { $0.at <= moment }
    let units = Set(acts.map { "\($0.assignment) \($0.unit.text)" })
    var distressing: Set<String> = []
    for id in Set(acts.map(\.assignment)) {
      let session = try study.assignment(id).session
      if try isDistressing(session) == true { distressing.insert(session) }
    }
    return DailyLoad(
      turns: units.count, distressing: distressing.count, limit: try study.limit(for: coder))
  }

  /// What a coder carries when a plan is carried out.
  func burden(
    of coder: String, gifts: [Gift], scheme: Scheme, due: Timestamp?, at moment: Timestamp
  ) throws -> AssigningPlan.Burden {
    let new = gifts.filter { $0.coder == coder }.map(\.session)
    let kind: CoderKind = try study.person(named: coder).role == .trainee ? .peer : .expert
    var newUnits = 0
    for session in new {
      newUnits +=
        SheetRules(scheme: scheme, transcript: try study.transcript(of: session), kind: kind).units.count
    }
    let open = try rules(for: standing(study.assignments(of: coder)).filter { $0.state == .open })
    var openUnits = newUnits
    for (assignment, rules, _) in open {
      openUnits += rules.units.count - rules.answered(in: try study.coding(of: assignment.id))
    }
    var distressing = 0
    for session in new + open.map(\.assignment.session) where try isDistressing(session) == true {
      distressing += 1
    }
    var burden = AssigningPlan.Burden(
      coder: coder, newSessions: new.count, newUnits: newUnits, openSessions: new.count + open.count,
      openUnits: openUnits, distressing: distressing, daysAtLimit: nil, warnings: [])
    let limit = try study.limit(for: coder)
    let days = [
      limit.turns.map { Self.days(for: openUnits, atMost: $0) },
      limit.distressing.flatMap { $0 > 0 ? Self.days(for: distressing, atMost: $0) : nil },
    ]
    burden.daysAtLimit = days.compactMap { $0 }.max()
    burden.warnings = Self.warnings(for: burden, limit: limit, due: due, at: moment)
    return burden
  }

  private static func days(for count: Int, atMost most: Int) -> Int { (count + most - 1) / max(1, most) }

  /// How many days the open work takes at the limit's pace, where that is more than there are.
  private static func warnings(
    for burden: AssigningPlan.Burden, limit: LoadLimit, due: Timestamp?, at moment: Timestamp
  ) -> [String] {
    guard let due, burden.newSessions > 0 else { return [] }
    let days = max(0, Int((due.milliseconds - moment.milliseconds) / 86_400_000))
    var warnings: [String] = []
    if let most = limit.turns, most > 0, burden.openUnits > most * days {
      let needed = Self.days(for: burden.openUnits, atMost: most)
      warnings.append(
        "\(burden.coder): \(burden.openUnits) units at no more than \(most) a day take \(needed) days; there are "
          + "\(days).")
    }
    if let most = limit.distressing, burden.distressing > most * days {
      warnings.append(
        "\(burden.coder): \(burden.distressing) distressing sessions at no more than \(most) a day do not fit into "
          + "\(days) days.")
    }
    return warnings
  }
}

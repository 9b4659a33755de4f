import Authoring
public import DebriefCore
import Store

extension Desk {
  /// The risk level from which on a case counts as distressing to read.
  public static let distressingRisk = 2

  /// Those of some sessions that are distressing: their case has risk level 2 or 3. A session without a case that the
  /// study holds, such as an imported one, is never among them: nobody knows.
  func distressing(among sessions: some Sequence<String>) throws -> Set<String> {
    var byCase: [String: Set<String>] = [:]
    for session in Set(sessions) {
      guard let hash = try study.header(of: session).scenarioHash else { continue }
      byCase[hash, default: []].insert(session)
    }
    return try byCase.reduce(into: []) { found, group in
      let scenario = try study.snapshot(sha256: group.key).meaning(as: Scenario.self)
      if scenario.riskLevel >= Self.distressingRisk { found.formUnion(group.value) }
    }
  }

  /// What somebody coded in the twenty-four hours before a moment, beside their limit.
  public func load(of coder: String, at moment: Timestamp) throws -> DailyLoad {
    let acts = try study.acts(of: coder, since: moment.adding(seconds: -86_400))
      .filter { $0.at <= moment }
    let units = Set(acts.map { "\($0.assignment) \($0.unit.text)" })
    let sessions = try Set(acts.map(\.assignment)).map { try study.assignment($0).session }
    return DailyLoad(
      turns: units.count, distressing: try distressing(among: sessions).count,
      limit: try study.limit(for: coder))
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
    let toCode = new + open.map(\.assignment.session)
    let hard = try distressing(among: toCode)
    let distressing = toCode.count { hard.contains($0) }
    var burden = AssigningPlan.Burden(
      coder: coder, newSessions: new.count, newUnits: newUnits, openSessions: toCode.count,
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

import Authoring
public import DebriefCore
import Store

extension Desk {
  /// Plans who gets what, and says what it would come to.
  ///
  /// Experts get the sessions by lot, balanced, as often as the overlap says; what they have already counts and stays.
  /// A trainee gets all of their own sessions among those named.
  /// - Parameters:
  ///   - wish: what is wanted.
  ///   - scheme: the scheme, which the study need not hold yet.
  ///   - sha256: its hash.
  ///   - moment: now.
  /// - Throws: ``ReviewError`` when there would be no work; a `StoreError` for names that the study does not know, and
  ///   when everything named is held already.
  public func plan(
    _ wish: AssigningWish, scheme: Scheme, sha256: String, at moment: Timestamp
  ) throws -> AssigningPlan {
    let people = try wish.coders.map { try study.person(named: $0) }
    for person in people { try expectStays(person.name) }
    let kinds = Dictionary(try people.map { ($0.name, try Self.kind(of: $0)) }) { first, _ in first }
    let headers = try sessions(named: wish.sessions)
    let all = try study.assignments().filter { $0.scheme == sha256 }
    let given = all.filter { $0.purpose == .study }
    let calibrating = Set(
      all.filter { $0.purpose == .calibration && $0.pass == wish.pass }.map {
        Gift(session: $0.session, coder: $0.coder)
      })
    let heldAll = Set(
      given.filter { $0.pass == wish.pass && $0.state != .withdrawn }.map {
        Gift(session: $0.session, coder: $0.coder)
      })
    var wanted: [Gift] = []
    for person in people where person.role == .trainee {
      let own = headers.filter { $0.trainee == person.name }
      if own.isEmpty, let other = wish.sessions.first {
        throw StoreError.notOwnSession(coder: person.name, session: other)
      }
      wanted += own.map { Gift(session: $0.name, coder: person.name) }
    }
    for gift in wanted { try checkAssigning(session: gift.session, to: gift.coder, by: scheme) }

    let experts = people.filter { $0.role != .trainee }.map(\.name)
    let overlap = experts.isEmpty ? nil : wish.overlap ?? .standard(for: scheme, sessions: headers)
    var seen: [Gift] = []
    if let overlap {
      var drawn: [DrawnSession] = []
      for header in headers {
        let rules = SheetRules(
          scheme: scheme, transcript: try study.transcript(of: header.name), kind: .expert)
        try Self.expectWork(in: rules, of: header.name, scheme)
        try expectCoding(isAllowedBy: header.trainee)
        var barred = Set(experts.filter { calibrating.contains(Gift(session: header.name, coder: $0)) })
        for expert in experts where !wish.includesSeen {
          guard try study.unblinding(of: expert, session: header.name) != nil else { continue }
          barred.insert(expert)
          let gift = Gift(session: header.name, coder: expert)
          if !heldAll.contains(gift), !seen.contains(gift) { seen.append(gift) }
        }
        drawn.append(
          DrawnSession(
            name: header.name, units: rules.units.count, stratum: Self.stratum(of: header), barred: barred))
      }
      let names = Set(headers.map(\.name))
      let held = heldAll.filter { names.contains($0.session) && experts.contains($0.coder) }
      wanted += held.sorted()
      wanted +=
        AssigningDraw(sessions: drawn, coders: experts, overlap: overlap, held: held, seed: wish.seed).gifts
    }
    let held = Set(wanted).intersection(heldAll)
    let gifts = Set(wanted).subtracting(heldAll).sorted()
    if gifts.isEmpty, seen.isEmpty, !wish.sessions.isEmpty, let old = held.sorted().first {
      throw StoreError.assignmentExists(session: old.session, coder: old.coder, pass: wish.pass)
    }
    return AssigningPlan(
      scheme: sha256, pass: wish.pass, due: wish.due, overlap: overlap, seed: wish.seed, gifts: gifts,
      held: held.sorted(), seen: seen.sorted(),
      closed: wish.sessions.isEmpty ? try study.sessionsLeftOut(of: .coding).sorted() : [],
      burdens: try people.map(\.name).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.map {
        try burden(of: $0, gifts: gifts, scheme: scheme, due: wish.due, at: moment)
      },
      uncertified: try uncertified(among: Set(experts).sorted(), scheme: sha256, at: moment),
      forecast: ExcessForecast(
        scheme: scheme, sessions: headers, assignments: try given.filter(countsBlind),
        further: wish.pass == 1
          ? try gifts.filter { try study.unblinding(of: $0.coder, session: $0.session) == nil }
            .map { ($0, kinds[$0.coder] ?? .expert) } : []))
  }

  /// Plans a second look, blind to the first: a share of what each expert submitted long enough ago in the pass before.
  ///
  /// - Parameters:
  ///   - coders: the experts.
  ///   - share: how much of it, from 0 to 1; of each coder's sessions the next whole number up.
  ///   - days: how many days have to lie between submitting and looking again.
  /// - Throws: ``ReviewError/nothingToLookAtAgain(coders:days:)`` when nobody submitted anything that long ago.
  public func planSecondLook(
    coders: [String], share: Double, afterDays days: Int, scheme: Scheme, sha256: String, pass: Int = 2,
    due: Timestamp? = nil, seed: UInt64 = 1, at moment: Timestamp
  ) throws -> AssigningPlan {
    let given = try study.assignments().filter { $0.scheme == sha256 && $0.purpose == .study }
    let before = moment.adding(seconds: -86_400 * Int64(days))
    let closed = try study.sessionsLeftOut(of: .coding)
    var gifts: [Gift] = []
    var held: [Gift] = []
    for (place, coder) in Set(coders).sorted().enumerated() {
      _ = try study.person(named: coder)
      let own = given.filter { $0.coder == coder && $0.kind == .expert }
      let again = Set(own.filter { $0.pass == pass && $0.state != .withdrawn }.map(\.session))
      let first = own.filter { assignment in
        assignment.pass == pass - 1 && assignment.firstSubmittedAt.map { $0 <= before } ?? false
      }
      var drawn: [DrawnSession] = []
      for assignment in first where try study.unblinding(of: coder, session: assignment.session) == nil {
        guard !closed.contains(assignment.session) else { continue }
        try checkAssigning(session: assignment.session, to: coder, by: scheme)
        let header = try study.header(of: assignment.session)
        drawn.append(
          DrawnSession(name: assignment.session, units: 1, stratum: Self.stratum(of: header)))
      }
      let count = Int((share * Double(drawn.count)).rounded(.up))
      let mine = Set(again.map { Gift(session: $0, coder: coder) })
      held += mine.sorted()
      gifts +=
        AssigningDraw(
          sessions: drawn, coders: [coder], overlap: .panel(count), held: mine,
          seed: seed &+ UInt64(place)
        ).gifts
    }
    guard !(gifts.isEmpty && held.isEmpty) else {
      throw ReviewError.nothingToLookAtAgain(coders: coders, days: days)
    }
    return AssigningPlan(
      scheme: sha256, pass: pass, due: due, overlap: nil, seed: seed, gifts: gifts.sorted(),
      held: held.sorted(),
      seen: [], closed: [],
      burdens: try Set(coders).sorted().map {
        try burden(of: $0, gifts: gifts, scheme: scheme, due: due, at: moment)
      },
      uncertified: try uncertified(among: Set(coders).sorted(), scheme: sha256, at: moment),
      forecast: ExcessForecast(
        scheme: scheme, sessions: try study.sessions().map(\.header),
        assignments: try given.filter(countsBlind)))
  }

  /// Gives what a plan says, all of it or nothing.
  ///
  /// - Returns: the assignments, in the plan's order.
  public func carryOut(_ plan: AssigningPlan, at moment: Timestamp) throws -> [Assignment] {
    try study.assign(
      plan.gifts.map { ($0.session, $0.coder) }, scheme: plan.scheme, pass: plan.pass, due: plan.due,
      at: moment)
  }

  /// Whether an assignment has a revision that figures of agreement use, or is being coded blind.
  private func countsBlind(_ assignment: Assignment) throws -> Bool {
    try assignment.isBlind || study.blindRevision(of: assignment.id) != nil
  }

  /// The sessions of those names; for none all whose trainees allow that they are coded.
  private func sessions(named names: [String]) throws -> [SessionHeader] {
    let all = try study.sessions().map(\.header)
    guard !all.isEmpty else { throw StoreError.noSession }
    for name in names where !all.contains(where: { $0.name == name }) {
      throw StoreError.unknownSession(name, known: all.map(\.name))
    }
    let closed = names.isEmpty ? try study.sessionsLeftOut(of: .coding) : []
    return all.filter { names.isEmpty ? !closed.contains($0.name) : names.contains($0.name) }
  }

  /// What a session has in common with others: supports, occasion, case.
  private static func stratum(of header: SessionHeader) -> String {
    let supports = header.condition.map { "\($0.suggestions) \($0.emotionDisplay)" } ?? ""
    return "\(supports)\u{0}\(header.occasion ?? "")\u{0}\(header.scenario ?? "")"
  }
}
